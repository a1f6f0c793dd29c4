import { beforeAll, beforeEach } from "vitest";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { built } from "../builds/built.ts";
import { openSidebar } from "./open-sidebar.ts";

/** Before each test of a file the built add-on over an empty sheet, and its sidebar in which a roadmap becomes a workbook. */
export function creatingSidebar() {
  let folder: string;
  let addOn: RunningAddOn;
  beforeAll(async () => {
    folder = await built("add-on");
  });
  beforeEach(() => {
    addOn = runAddOn(folder, { now: "2024-09-20T09:00:00Z" });
  });
  const book = () => readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores));
  return {
    addOn: () => addOn,
    open: (wait?: Wait) => openSidebar(addOn, "openCreateWorkbook", wait),
    book,
    /** What stands in «Контроль сроков», in the words of the document. */
    rows: () =>
      book().tables["Контроль сроков"].map((row) => ({
        stage: textOf(row, "Этап"),
        activity: textOf(row, "Мероприятие"),
        step: textOf(row, "Шаг"),
        deadline: textOf(row, "Срок по документу"),
        assignee: textOf(row, "Ответственный"),
      })),
  };
}

type Wait = Parameters<typeof openSidebar>[2];
