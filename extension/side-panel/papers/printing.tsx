import { bookPage } from "../../../shared/printed-pages/book-page.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { PrintForm } from "../../../views/printing/print-form.tsx";
import { answered } from "../book/book-state.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";

/** Pages to print from the open workbook: banks, blank questionnaires, sheets of meetings. */
export function Printing() {
  if (book.value === null || answered.value === null) return null;
  const { after } = answered.value;
  return (
    <details class="papers">
      <summary>Печать: банк, анкеты, листы встреч</summary>
      <PrintForm
        book={after}
        bookPage={async (kind) => ({ ok: true, value: bookPage(kind, readWorkbook(after), today()) })}
      />
    </details>
  );
}
