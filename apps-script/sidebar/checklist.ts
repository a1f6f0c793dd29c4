import { createChecklistModel } from "../../views/checklist/checklist-model.ts";
import { callServer } from "./server-calls.ts";

/** The checklist of the spreadsheet that the sidebar stands beside. */
export const checklist = createChecklistModel({
  load: () => callServer("sidebarState"),
  setDone: (request) => callServer("setDone", { ...request, day: null }),
});
