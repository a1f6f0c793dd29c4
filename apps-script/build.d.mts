/** Builds the add-on into `outDir` (absolute): `appsscript.json`, `Code.js`, `Sidebar.html`. */
export function buildAddOn(outDir: string): Promise<void>;
