import type { Signal } from "@preact/signals";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { saveDownload, XLSX } from "../../../views/files/save-download.ts";
import { patchWorkbookFile } from "../../workbook-file/patch/patch-workbook-file.ts";
import { campaignPlan, campaignProblem, campaignSaid } from "../form/afterwards/filled-form.ts";
import { type Book, book } from "../form/form-state.ts";
import { formMapPlan, mapProblem, mapSaid } from "../form/map/form-map-state.ts";
import { openWorkbook } from "../form/workbook/open-workbook.ts";
import { problem, said, working } from "../roadmap/roadmap-state.ts";
import { today } from "../today.ts";
import { bookProblem } from "./book-problem.ts";
import { answered, answersProblem, answersSaid, undo, update } from "./book-state.ts";
import { FileProblem } from "./file-problem.ts";
import { findOnDisk } from "./find-on-disk.ts";
import { askToWrite, currentBytes, replaceBook, sameBytes } from "./write-book.ts";

const CHANGED =
  "Файл «{name}» изменили после того, как вы его выбрали. Он прочитан заново: посмотрите изменения ещё раз и нажмите «{button}». Пока ничего не записано.";

/** A change of the book that the person can ask for: what it is called, how it is planned, and where is said what became of it. */
export type BookChange = {
  readonly button: string;
  readonly plan: () => { readonly edits: readonly SheetEdit[] } | null;
  readonly said: Signal<string>;
  readonly problem: Signal<string>;
};

const newEdition: BookChange = { button: "Обновить книгу", plan: () => update.value, said, problem };
const newAnswers: BookChange = {
  button: "Запомнить в книге",
  plan: () => answered.value,
  said: answersSaid,
  problem: answersProblem,
};

const newCampaign: BookChange = {
  button: "Записать в «Отчёты»",
  plan: () => campaignPlan.value,
  said: campaignSaid,
  problem: campaignProblem,
};

const newFormMap: BookChange = {
  button: "Запомнить форму в книге",
  plan: () => formMapPlan.value,
  said: mapSaid,
  problem: mapProblem,
};

/** Does one thing at a time and turns whatever goes wrong into a sentence. */
async function run(
  what: string,
  { said, problem }: Pick<BookChange, "said" | "problem">,
  act: () => Promise<void>,
): Promise<void> {
  if (working.value !== "") return;
  working.value = what;
  problem.value = "";
  said.value = "";
  try {
    await act();
  } catch (error) {
    problem.value = bookProblem(
      error,
      "Не удалось обновить книгу, она осталась как была. Сохраните копию или закройте панель и повторите.",
    );
  } finally {
    working.value = "";
  }
}

/** Writes the changes of the preview into the very file; one that changed meanwhile is read and shown anew instead. */
export function updateBook(): Promise<void> {
  return write(newEdition);
}

/** Keeps the answers about the book in the book itself. */
export function rememberAnswers(): Promise<void> {
  return write(newAnswers);
}

/** Puts the form that was filled into «Отчёты». */
export function recordCampaign(): Promise<void> {
  return write(newCampaign);
}

/** Keeps the map of the form in «Карта форм». */
export function recordFormMap(): Promise<void> {
  return write(newFormMap);
}

/** Writes a change into the very file, unless somebody changed the file since it was read. */
export function write(change: BookChange): Promise<void> {
  const { said } = change;
  return run("Обновляю книгу…", change, async () => {
    const now = book.value;
    const plan = change.plan();
    if (now === null || plan === null) return;
    const handle = now.handle ?? (await findOnDisk(now.name));
    if (handle === null) {
      said.value = "Обновление отменено, книга осталась как была.";
      return;
    }
    if (now.handle === null) book.value = { ...now, handle };
    if (!(await mayWrite(handle, now.handle === null, change))) return;
    if (!sameBytes(await currentBytes(handle), now.bytes)) return readAgain(now, handle, change);
    const { bytes, remarks } = await patchWorkbookFile(now.bytes, plan.edits, today(), now.snapshot);
    if (!(await replaceBook(handle, now.bytes, bytes))) return readAgain(now, handle, change);
    undo.value = { handle, before: now.bytes, written: bytes };
    book.value = { ...now, handle, ...(await openWorkbook(now.name, bytes, now.answers)) };
    said.value = [`Книга «${now.name}» обновлена.`, ...remarks].join(" ");
  });
}

/** Right after a dialog some browsers ask nothing without one more click. */
async function mayWrite(
  handle: FileSystemFileHandle,
  isJustFound: boolean,
  { button, said }: BookChange,
): Promise<boolean> {
  try {
    await askToWrite(handle);
    return true;
  } catch (error) {
    if (!isJustFound) throw error;
    said.value = `Файл найден. Нажмите «${button}» ещё раз и разрешите изменение.`;
    return false;
  }
}

async function readAgain(now: Book, handle: FileSystemFileHandle, { button }: BookChange): Promise<void> {
  const opened = await openWorkbook(now.name, await currentBytes(handle), now.answers);
  book.value = { ...now, handle, ...opened };
  throw new FileProblem(CHANGED.replaceAll("{name}", now.name).replaceAll("{button}", button));
}

/** The same changes in a copy, as a download; the book itself stays as it is. */
export function saveCopy(): Promise<void> {
  return copy(newEdition);
}

/** A copy that keeps the answers, for a browser that cannot change the file itself. */
export function saveCopyWithAnswers(): Promise<void> {
  return copy(newAnswers);
}

/** A copy that holds the map of the form. */
export function saveCopyWithFormMap(): Promise<void> {
  return copy(newFormMap);
}

function copy(change: BookChange): Promise<void> {
  const { said } = change;
  return run("Делаю копию…", change, async () => {
    const now = book.value;
    const plan = change.plan();
    if (now === null || plan === null) return;
    const { bytes, remarks } = await patchWorkbookFile(now.bytes, plan.edits, today(), now.snapshot);
    const name = now.name.replace(/(\.xls[xm])?$/i, (ending) => ` (обновлённая)${ending || ".xlsx"}`);
    saveDownload(name, bytes, XLSX);
    said.value = [`Копия сохранена: «${name}». Прежняя книга не изменена.`, ...remarks].join(" ");
  });
}

/** Puts back what stood before the update, unless somebody changed the file since. */
export function putBookBack(): Promise<void> {
  return putBack(newEdition);
}

/** The same, told beside the form. */
export function takeCampaignBack(): Promise<void> {
  return putBack(newCampaign);
}

/** The same, told beside the map of the form. */
export function takeFormMapBack(): Promise<void> {
  return putBack(newFormMap);
}

/** Puts back what stood before the last change, unless somebody changed the file since. */
export function putBack(change: BookChange): Promise<void> {
  const { said } = change;
  return run("Возвращаю книгу…", change, async () => {
    const last = undo.value;
    if (last === null) return;
    await askToWrite(last.handle);
    if (!(await replaceBook(last.handle, last.written, last.before)))
      throw new FileProblem(
        `«${last.handle.name}» изменили после обновления, поэтому прежняя не возвращена: ваши изменения пропали бы.`,
      );
    undo.value = null;
    if (book.value?.handle === last.handle)
      book.value = {
        ...book.value,
        ...(await openWorkbook(last.handle.name, last.before, book.value.answers)),
      };
    said.value = `Книга «${last.handle.name}» снова такая, как была до обновления.`;
  });
}
