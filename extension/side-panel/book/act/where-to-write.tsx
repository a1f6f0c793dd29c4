import { book } from "../../form/form-state.ts";
import { canPickForWriting } from "../pick-book.ts";
import { cannotWrite } from "./planned.ts";

/** Whether the panel can change the book that is open at all. */
export function canWriteHere(): boolean {
  if (book.value === null || book.value.sheet !== null || cannotWrite.value !== "") return false;
  return book.value.handle !== null || canPickForWriting();
}

/**
 * Why nothing can be written here and where to do it instead; nothing where it can.
 * @param byHand what to do in the table itself, a sentence
 */
export function WhereToWrite({ byHand }: { byHand: string }) {
  if (book.value === null || canWriteHere()) return null;
  if (cannotWrite.value !== "") return <p class="notice">{cannotWrite.value}</p>;
  return (
    <p class="notice">
      {book.value.sheet !== null
        ? "Таблицу Google панель не меняет."
        : "Этот браузер не даёт изменить файл на месте."}{" "}
      {byHand}
    </p>
  );
}

/** Said beside a button that writes. */
export function BeforeWriting() {
  return (
    <p class="hint">
      В «Журнал» добавится запись. Закройте книгу в Excel.
      {book.value?.handle === null && " Браузер попросит один раз показать, где лежит файл."}
    </p>
  );
}
