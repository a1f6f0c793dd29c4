/** What reminders need beyond the rest of the add-on; the manifest of their edition asks for both. */
const RIGHTS = [
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/script.scriptapp",
];

/** The declarations do not know yet that the question may be about some rights only. */
type AsksForSome = {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
};

/** Google's page that asks for the rights reminders need, null where they are given: its page of consent has a tick for each right. */
export function consentPage(): string | null {
  const asking = ScriptApp as unknown as AsksForSome;
  const info = asking.getAuthorizationInfo(ScriptApp.AuthMode.FULL, RIGHTS);
  const isGiven = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  return isGiven ? null : info.getAuthorizationUrl();
}
