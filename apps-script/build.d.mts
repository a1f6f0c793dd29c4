export type FeatureName = "reminders" | "surveys" | "documents";

/** What may be switched on in an edition of the add-on, and the rights each feature asks for besides. */
export const features: Readonly<Record<FeatureName, { readonly scopes: readonly string[] }>>;

/** The folder of an edition below `dist`. @example editionFolder(["reminders"]) // "apps-script-with-reminders" */
export function editionFolder(wanted: readonly FeatureName[]): string;

/**
 * Builds an edition of the add-on into `outDir` (absolute): `appsscript.json`, `Code.js`, `Sidebar.html` and its parts. Without features, the usual one, it
 * asks for no rights but the open spreadsheet and the sidebar.
 */
export function buildAddOn(outDir: string, wanted?: readonly FeatureName[]): Promise<void>;

/** Builds the usual edition and an edition with each feature, each into its folder below `dist` (absolute). */
export function buildEditions(dist: string): Promise<void>;
