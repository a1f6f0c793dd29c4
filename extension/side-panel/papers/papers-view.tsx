import { paperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planSentences } from "../../../shared/papers/plan-words.ts";
import { blankWords } from "../../../shared/papers/written-value.ts";
import { plural } from "../../../shared/text/plural.ts";
import { answered } from "../book/book-state.ts";
import { book } from "../form/form-state.ts";
import { DoubtfulForms } from "./doubtful-forms.tsx";
import { PaperLog } from "./paper-log-view.tsx";
import { ask, asked, planned, said, savePapers, saveTemplate, showPapers } from "./papers-state.ts";

/** Papers from the rows of the open workbook: what would be made is shown first, then saved as .docx. */
export function Papers() {
  if (book.value === null || answered.value === null) return null;
  const { kind, date, rows, despite } = asked.value;
  return (
    <details class="papers">
      <summary>Бумаги: приказы, согласия, справка</summary>
      <p class="hint">
        Примерные формы: проверьте и исправьте их по своим локальным актам. Чего в книге нет, остаётся линией
        для записи от руки.
      </p>
      <label>
        Вид бумаги{" "}
        <select
          value={kind.key}
          onChange={(event) => ask({ kind: paperKind(event.currentTarget.value) ?? kind })}
        >
          {paperKinds.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">Основание: {kind.basis}.</p>
      <label>
        Свой образец (.docx), если есть{" "}
        <input
          type="file"
          accept=".docx"
          onChange={(event) => ask({ own: event.currentTarget.files?.[0] ?? null })}
        />
      </label>
      <label>
        Дата бумаги{" "}
        <input type="date" value={date} onInput={(event) => ask({ date: event.currentTarget.value })} />
      </label>
      <label>
        Только эти коды{" "}
        <input
          type="text"
          value={rows}
          placeholder="П-001, П-002"
          onInput={(event) => ask({ rows: event.currentTarget.value })}
        />
      </label>
      <label>
        Если согласия ещё нет, причина{" "}
        <input type="text" value={despite} onInput={(event) => ask({ despite: event.currentTarget.value })} />
      </label>
      <button type="button" onClick={() => void showPapers()}>
        Показать, что получится
      </button>{" "}
      <button type="button" onClick={() => void saveTemplate()}>
        Сохранить образец
      </button>
      <Shown />
      <p class="hint" aria-live="polite">
        {said.value}
      </p>
      <PaperLog />
    </details>
  );
}

/** The dry run of the book as it is now. */
function Shown() {
  const shown = planned.value;
  if (shown === null || shown.of !== answered.value?.after) return null;
  const { plan, template } = shown;
  const count = plan.papers.length;
  return (
    <>
      {plan.papers.length > 0 && (
        <ul aria-label="Что будет сделано">
          {plan.papers.map(({ fileName, madeFrom, blanks }) => (
            <li key={fileName}>
              {fileName}
              {madeFrom.length > 1 && ` (${madeFrom.join(", ")})`}
              {blanks.length > 0 && (
                <details>
                  <summary>Останется пустым: {blanks.length}</summary>
                  <ul>
                    {blanks.map((blank) => (
                      <li key={blank.place}>{blankWords(blank)}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {planSentences(plan, template.unfinished).map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
      <DoubtfulForms plan={plan} showAnew={() => void showPapers()} />
      {count > 0 && (
        <button type="button" class="main" onClick={() => void savePapers()}>
          Сохранить: {count} {plural(count, ["бумага", "бумаги", "бумаг"])}
        </button>
      )}
    </>
  );
}
