/**
 * A canary: it compiles only while `shared/` knows no platform. When types of the page, of Node or of Apps Script leak into this
 * area (a careless `types` or `jsxImportSource` in a tsconfig), the expected errors vanish and the build says so.
 */

// @ts-expect-error no page here
export type NoPage = typeof document;
// @ts-expect-error no Node here
export type NoNode = typeof process;
// @ts-expect-error no Apps Script here
export type NoSpreadsheet = typeof SpreadsheetApp;
// @ts-expect-error no extension here
export type NoExtension = typeof chrome;
