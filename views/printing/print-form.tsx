import { useComputed, useSignal } from "@preact/signals";
import type { Reply } from "../../shared/messages/reply.ts";
import {
  blankQuestionnaire,
  blankQuestionnaires,
  CURATOR,
} from "../../shared/printed-pages/blank-questionnaire.ts";
import type { BookPageKind } from "../../shared/printed-pages/book-page.ts";
import { type PrintedKind, type PrintedPage, printedKinds } from "../../shared/printed-pages/printed-page.ts";
import { saveDownload } from "../files/save-download.ts";

type Said = { readonly of: unknown; readonly sentences: readonly string[]; readonly failed: boolean };

/**
 * Chooses a page to print and saves it as a file.
 * @param bookPage makes a page of the workbook that is open
 * @param book stands for that workbook as it is now: what was said of another is not shown
 */
export function PrintForm(props: {
  bookPage: (kind: BookPageKind) => Promise<Reply<PrintedPage>>;
  book?: unknown;
}) {
  const kind = useSignal<PrintedKind>("official");
  const questionnaire = useSignal(blankQuestionnaires[0]?.id ?? CURATOR);
  const anonymous = useSignal(true);
  const busy = useSignal(false);
  const said = useSignal<Said | null>(null);
  const asksCode = useComputed(() => kind.value === "questionnaire" && questionnaire.value !== CURATOR);
  const save = async () => {
    if (busy.value) return;
    said.value = null;
    busy.value = true;
    const of = props.book;
    const reply = await pageOf(kind.value, questionnaire.value, anonymous.value, props.bookPage);
    busy.value = false;
    said.value = { of, ...outcome(reply) };
  };
  const shown = said.value?.of === props.book ? said.value : null;
  return (
    <div class="printing">
      <div class="field">
        <label for="printed-kind">Что напечатать</label>
        <select
          id="printed-kind"
          value={kind.value}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            kind.value = printedKinds.find(({ key }) => key === chosen)?.key ?? kind.value;
            said.value = null;
          }}
        >
          {printedKinds.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {kind.value === "questionnaire" && (
        <div class="field">
          <label for="printed-questionnaire">Какая анкета</label>
          <select
            id="printed-questionnaire"
            value={questionnaire.value}
            onChange={(event) => {
              questionnaire.value = event.currentTarget.value;
              said.value = null;
            }}
          >
            {blankQuestionnaires.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      {asksCode.value && (
        <label class="tick">
          <input
            type="checkbox"
            checked={anonymous.value}
            onChange={(event) => {
              anonymous.value = event.currentTarget.checked;
              said.value = null;
            }}
          />{" "}
          анонимно, без кодов
        </label>
      )}
      <button type="button" class="secondary" aria-disabled={busy.value} onClick={() => void save()}>
        Сохранить страницу для печати
      </button>
      <div role="status" class="quiet">
        {busy.value && <p>Готовлю страницу…</p>}
        {shown?.failed === false && shown.sentences.map((each) => <p key={each}>{each}</p>)}
      </div>
      <div role="alert">{shown?.failed && <p class="failure">{shown.sentences.join(" ")}</p>}</div>
    </div>
  );
}

async function pageOf(
  kind: PrintedKind,
  questionnaire: string,
  anonymous: boolean,
  bookPage: (kind: BookPageKind) => Promise<Reply<PrintedPage>>,
): Promise<Reply<PrintedPage>> {
  return kind === "questionnaire"
    ? { ok: true, value: blankQuestionnaire(questionnaire, anonymous) }
    : bookPage(kind);
}

/** Saves the page, where there is one, and tells of it. */
function outcome(reply: Reply<PrintedPage>): Omit<Said, "of"> {
  if (!reply.ok) return { sentences: [reply.message], failed: true };
  const { fileName, html, remarks } = reply.value;
  if (html === null) return { sentences: remarks, failed: false };
  saveDownload(fileName, html, "text/html;charset=utf-8");
  const saved = `Страница сохранена: «${fileName}». Откройте её и напечатайте.`;
  return { sentences: [saved, ...remarks], failed: false };
}
