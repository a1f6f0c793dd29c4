import { useEffect } from "preact/hooks";
import { ChecklistProvider } from "../../../views/checklist/checklist-model.ts";
import { ChecklistPage } from "../../../views/checklist/checklist-page.tsx";
import { book } from "../form/form-state.ts";
import { bookChecklist } from "./book-checklist.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { ChooseBook } from "./choose-book.tsx";
import { sheetChecklist, shownRow, showReadSheet } from "./sheet-keeper.ts";

/** The stage deadlines of the open workbook. */
export function ChecklistTab() {
  const name = book.value?.name;
  const sheet = book.value?.sheet ?? null;
  // Another book, or none: what the list shows is never of a book that is not open.
  useEffect(() => {
    // Google is asked again only when the person presses «Обновить».
    if (sheet === null) void bookChecklist.load();
    else showReadSheet();
  }, [name, sheet]);
  return (
    <section class="step" aria-label="Контроль сроков">
      <ChecklistProvider value={sheet === null ? bookChecklist : sheetChecklist}>
        <ChecklistPage empty={<ChooseBook />} more={<CalendarButton />} />
      </ChecklistProvider>
      {sheet !== null && (
        <p role="status" class="shown-row">
          {shownRow.value}
        </p>
      )}
    </section>
  );
}
