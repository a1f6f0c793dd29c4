import { createChecklistModel } from "../../../views/checklist/checklist-model.ts";
import { bookKeeper } from "./book-keeper.ts";

/** The checklist of the workbook that is open in the panel. */
export const bookChecklist = createChecklistModel(bookKeeper);
