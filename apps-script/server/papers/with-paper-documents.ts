/** What Google may call by name where papers as Google Docs are switched on. */
import { paperCalls } from "./paper-calls.ts";

export const { papersState, previewPapers, makePapers } = paperCalls;
