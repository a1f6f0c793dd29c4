import { useEffect } from "preact/hooks";
import { ChecklistProvider } from "../../../views/checklist/checklist-model.ts";
import { ChecklistPage } from "../../../views/checklist/checklist-page.tsx";
import { book } from "../form/form-state.ts";
import { bookChecklist } from "./book-checklist.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { ChooseBook } from "./choose-book.tsx";

/** The stage deadlines of the open workbook. */
export function ChecklistTab() {
  const name = book.value?.name;
  // Another book, or none: what the list shows is never of a book that is not open.
  useEffect(() => {
    void bookChecklist.load();
  }, [name]);
  return (
    <section class="step" aria-label="Контроль сроков">
      <ChecklistProvider value={bookChecklist}>
        <ChecklistPage empty={<ChooseBook />} more={<CalendarButton />} />
      </ChecklistProvider>
    </section>
  );
}
