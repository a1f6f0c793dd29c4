import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { answersProblem, answersSaid } from "../book/book-state.ts";
import { filledAt } from "./afterwards/filled-form.ts";
import { undoFill } from "./afterwards/undo-fill.ts";
import { fillForm } from "./fill-form.ts";
import {
  alarm,
  type Book,
  type Busy,
  book,
  busy,
  chosenFields,
  shownInPage,
  status,
  ticks,
  webForm,
  withEntry,
  withoutEntry,
  written,
} from "./form-state.ts";
import { gatherPage } from "./map/form-map-state.ts";
import { ask } from "./page/reach-page.ts";
import { barrierWords, refusalWords } from "./preview/state-words.ts";
import { readForm } from "./read-form.ts";
import { splitKey } from "./split-key.ts";
import { TroubleError, trouble } from "./trouble.ts";
import { openWorkbook } from "./workbook/open-workbook.ts";
import { readSheet, type WantedSheet } from "./workbook/read-sheet.ts";

/** Does one thing at a time and turns whatever goes wrong into a sentence. */
async function run(what: Busy, act: () => Promise<void>, whenUnknown: string): Promise<void> {
  if (busy.value !== "") return;
  busy.value = what;
  alarm.value = null;
  try {
    await act();
  } catch (error) {
    alarm.value = error instanceof TroubleError ? error.trouble : trouble(whenUnknown);
    status.value = "";
    if (!(error instanceof TroubleError)) console.error(error);
  } finally {
    busy.value = "";
  }
}

/** @param handle the way back to the file, where the browser gave one */
export function chooseWorkbook(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
  return run(
    "Читаю книгу…",
    async () => {
      book.value = null;
      await takeBook(file.name, new Uint8Array(await file.arrayBuffer()), { handle, sheet: null });
    },
    `Не удалось прочитать книгу «${file.name}». Нужен файл .xlsx: в Google Таблицах выберите «Файл → Скачать → Microsoft Excel».`,
  );
}

/** Reads a Google Sheet as the workbook. */
export function chooseSheet(wanted: WantedSheet): Promise<void> {
  return run(
    "Читаю таблицу…",
    async () => {
      const sheet = await readSheet(wanted);
      if (sheet === null) return;
      // The book of before stays open until there is another.
      await takeBook(sheet.file.name, sheet.file.bytes, { handle: null, sheet: sheet.address });
    },
    "Не удалось прочитать таблицу. Скачайте её: «Файл → Скачать → Microsoft Excel» и выберите файл.",
  );
}

/** Opens the bytes of a workbook and says what it is. */
async function takeBook(
  name: string,
  bytes: Uint8Array,
  from: Pick<Book, "handle" | "sheet">,
): Promise<void> {
  const opened = await openWorkbook(name, bytes);
  answersSaid.value = "";
  answersProblem.value = "";
  const { report } = opened;
  book.value = { name, ...from, answers: {}, ...opened };
  const known = Object.keys(report.values).length;
  if (known === 0)
    throw new TroubleError(
      trouble(
        `В книге «${name}» не нашлось показателей. Проверьте, та ли это книга и заполнена ли вкладка «Паспорт».`,
      ),
    );
  const organisation = report.values["organisation.shortName"] ?? report.values["organisation.fullName"];
  status.value = [`Книга: ${name}`, organisation, `показателей: ${known}`]
    .filter((part) => part !== undefined)
    .join(" · ");
}

export function readTheForm(): Promise<void> {
  const read = async () => {
    gatherPage();
    await readForm();
  };
  return run("Читаю форму…", read, "Не удалось прочитать форму. Обновите страницу и попробуйте ещё раз.");
}

export function fillTheForm(): Promise<void> {
  const fill = async () => {
    await fillForm();
    filledAt.value = new Date();
  };
  return run("Заполняю…", fill, "Заполнение прервалось. Прочитайте форму ещё раз и проверьте ответы.");
}

export function putBack(): Promise<void> {
  return run("Возвращаю как было…", undoFill, "Не удалось вернуть прежние ответы. Проверьте форму сами.");
}

/** The person names the field of a question («» for none): an earlier result of that row no longer speaks for it. */
export function chooseField(key: string, field: FieldKey | null): void {
  chosenFields.value = withEntry(chosenFields.value, key, field);
  written.value = withoutEntry(written.value, key);
}

export function tick(key: string, on: boolean): void {
  ticks.value = withEntry(ticks.value, key, on);
}

/** Asks the person to let the extension into other sites, then reads the form again. */
export async function letIn(origins: readonly string[]): Promise<void> {
  const granted = await chrome.permissions.request({ origins: [...origins] });
  if (granted) await readTheForm();
}

/** Brings the page in front of the person and outlines the question there. */
export async function goTo(key: string): Promise<void> {
  const form = webForm.value;
  if (form === null) return;
  const [frameId, own] = splitKey(key);
  const frame = form.frames.find((each) => each.frameId === frameId);
  shownInPage.value = "";
  try {
    if (frame === undefined) throw new TroubleError(trouble(refusalWords.gone));
    const tab = await chrome.tabs.get(form.tabId).catch(() => undefined);
    if (tab?.active === false) await chrome.tabs.update(form.tabId, { active: true });
    const { shown } = await ask(form.tabId, frame.documentId, { kind: "show", key: own });
    if (shown === "gone") throw new TroubleError(trouble(refusalWords.gone));
    if (shown === "unseen") throw new TroubleError(trouble(barrierWords.invisible));
    alarm.value = null;
    shownInPage.value = "Вопрос обведён на странице.";
  } catch (error) {
    if (!(error instanceof TroubleError)) throw error;
    alarm.value = error.trouble;
  }
}
