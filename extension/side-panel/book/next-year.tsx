import { useComputed, useSignal } from "@preact/signals";
import { buildHandOver, handOverRefusal } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import { describeTurnRemarks } from "../../../shared/school-year-turn/turn-remark.ts";
import { planSchoolYearTurn, turnRefusals } from "../../../shared/school-year-turn/turn-school-year.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { saveDownload, XLSX } from "../../../views/files/save-download.ts";
import { patchWorkbookFile } from "../../workbook-file/patch/patch-workbook-file.ts";
import { WorkbookFileProblem } from "../../workbook-file/workbook-file-problem.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { answered } from "./book-state.ts";

/** At the end of the year: the book of the next one, and a page for the next curator. Both are new files. */
export function NextYear() {
  const isOpen = useSignal(false);
  const said = useSignal("");
  const turn = useComputed(() =>
    answered.value === null || !isOpen.value
      ? null
      : planSchoolYearTurn({
          snapshot: answered.value.after,
          schoolYear: null,
          today: today(),
          who: "расширение",
        }),
  ).value;
  if (book.value === null || answered.value === null) return null;
  const { bytes } = book.value;
  const { edits: remembered, after: snapshot } = answered.value;
  const save = async () => {
    if (!turn?.ok) return;
    const name = `Наставничество ${turn.schoolYear}.xlsx`;
    try {
      saveDownload(
        name,
        (await patchWorkbookFile(bytes, [...remembered, ...turn.edits], today())).bytes,
        XLSX,
      );
      said.value = `Книга сохранена: «${name}». Прежняя осталась как была.`;
    } catch (error) {
      if (!(error instanceof WorkbookFileProblem)) console.error(error);
      said.value =
        error instanceof WorkbookFileProblem
          ? error.message
          : "Не удалось сделать книгу. Закройте панель и повторите.";
    }
  };
  const handOver = () => {
    const workbook = readWorkbook(snapshot);
    const refusal = handOverRefusal(workbook);
    if (refusal !== null) {
      said.value = refusal;
      return;
    }
    const page = handOverPage(buildHandOver(workbook, today()));
    saveDownload("Передача дел.html", page, "text/html;charset=utf-8");
    said.value = "Страница сохранена: «Передача дел.html». Откройте её и напечатайте.";
  };
  return (
    <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>Новый учебный год и передача дел</summary>
      {turn !== null && !turn.ok && <p class="hint">{turnRefusals[turn.reason]}</p>}
      {turn?.ok && (
        <>
          <p class="hint">В новой книге на {turn.schoolYear}:</p>
          <Sentences sentences={turn.changes} />
          {turn.remarks.length > 0 && <p class="hint">Проверьте в новой книге:</p>}
          <Sentences sentences={describeTurnRemarks(turn.remarks)} />
          <button type="button" onClick={() => void save()}>
            Сохранить книгу на {turn.schoolYear}
          </button>
        </>
      )}{" "}
      <button type="button" onClick={handOver}>
        Сохранить лист передачи дел
      </button>
      <p class="hint" aria-live="polite">
        {said.value}
      </p>
    </details>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
