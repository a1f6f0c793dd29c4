/**
 * Builds an edition of the add-on into `outDir` (absolute): `appsscript.json`, `Code.js`, `Sidebar.html`. `plain`, the usual one, asks for
 * no rights but the open spreadsheet and the sidebar; `reminders` also sends mails and hangs a time trigger.
 */
export function buildAddOn(outDir: string, edition?: "plain" | "reminders"): Promise<void>;
