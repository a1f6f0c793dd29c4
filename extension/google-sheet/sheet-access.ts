/**
 * The sites a Sheet is read from: its export stands on the first and sends the browser on for the file to one of the second
 * (`doc-0s-0g-sheets.googleusercontent.com`, another one each time, so no narrower pattern holds).
 */
export const SHEET_SITES = ["https://docs.google.com/*", "https://*.googleusercontent.com/*"] as const;

/** Asks the person for access to both sites; nothing is asked where they gave it before. To be called first at the click. */
export async function askForSheets(): Promise<boolean> {
  try {
    return await chrome.permissions.request({ origins: [...SHEET_SITES] });
  } catch {
    // Chrome throws where it does not count the call as the person's own.
    return false;
  }
}
