import * as signals from "@preact/signals";
import * as hooks from "preact/hooks";
import * as jsxRuntime from "preact/jsx-runtime";
import * as checklist from "../checklist.ts";
import * as serverCalls from "../server-calls.ts";
import * as view from "../view.ts";

/**
 * The modules of the page that its parts use and do not bring along: two copies of them would not hear of one another. The build reads
 * the names of the parts' imports off this table.
 */
export const sharedWithParts = {
  "@preact/signals": signals,
  "preact/hooks": hooks,
  "preact/jsx-runtime": jsxRuntime,
  "checklist.ts": checklist,
  "server-calls.ts": serverCalls,
  "view.ts": view,
} as const;
