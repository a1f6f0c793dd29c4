import type { ActPlan } from "../../../shared/checklist/acting/act.ts";
import { planAct } from "../../../shared/checklist/acting/plan-act.ts";
import { refusalWords } from "../../../shared/checklist/acting/refusal-words.ts";
import { planTakeBack } from "../../../shared/checklist/acting/take-back.ts";
import { type ChecklistState, checklistStateOf } from "../../../shared/checklist/checklist-state.ts";
import type { Reply } from "../../../shared/messages/reply.ts";
import { planAnswers } from "../../../shared/structuring/plan-answers.ts";
import { readForm } from "../../../shared/structuring/roadmap/form-rows.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { Acted, ChecklistKeeper } from "../../../views/checklist/checklist-keeper.ts";
import { patchWorkbookFile } from "../../workbook-file/patch/patch-workbook-file.ts";
import { bookProblem } from "../book/book-problem.ts";
import { undo as bookUndo } from "../book/book-state.ts";
import { FileProblem } from "../book/file-problem.ts";
import { findOnDisk } from "../book/find-on-disk.ts";
import { askToWrite, currentBytes, replaceBook, sameBytes } from "../book/write-book.ts";
import { type Book, book } from "../form/form-state.ts";
import { openWorkbook } from "../form/workbook/open-workbook.ts";
import { today } from "../today.ts";

/** The checklist of the .xlsx file that is open: every act is patched into the very file. */
export const bookKeeper: ChecklistKeeper = {
  load: () => replying(async () => stateOf(await freshBook())),
  act: (seen, act) => replying(() => write((snapshot) => planAct(snapshot, seen, act))),
  takeBack: (undo) => replying(() => write((snapshot) => planTakeBack(snapshot, undo))),
  goTo: null,
};

const NO_BOOK: ChecklistState = { checklist: null, organisation: "", people: [], who: "" };

/** What the list shows of the open book. */
export function stateOf(now: Book | null): ChecklistState {
  if (now === null) return NO_BOOK;
  const after = answeredSnapshot(now);
  return checklistStateOf(after, today(), "", readForm(after));
}

/** The book with the person's answers about it as good as remembered. */
export function answeredSnapshot({ snapshot, answers }: Book): WorkbookSnapshot {
  return planAnswers(snapshot, answers, { today: today(), who: "" }).after;
}

/** The open book as it stands on the disk now, where the way back to it is known. */
async function freshBook(): Promise<Book | null> {
  const now = book.value;
  if (now === null || now.handle === null) return now;
  const bytes = await currentBytes(now.handle);
  return sameBytes(bytes, now.bytes) ? now : reopen(now, bytes);
}

async function reopen(now: Book, bytes: Uint8Array): Promise<Book> {
  const opened = { ...now, ...(await openWorkbook(now.name, bytes, now.answers)) };
  book.value = opened;
  return opened;
}

/** How often a file that somebody saves at the same moment is read again. */
const TRIES = 3;

/** Plans on the file as it stands now and writes; where somebody saved meanwhile it is read and planned again. */
async function write(plan: (snapshot: WorkbookSnapshot) => ActPlan): Promise<Acted> {
  const handle = await writable();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await freshBook();
    if (now === null) throw new FileProblem("Книга закрыта. Выберите её заново. Ничего не записано.");
    const planned = plan(now.snapshot);
    if (!planned.ok) throw new FileProblem(refusalWords[planned.reason]);
    if (planned.edits.length === 0) return actedOn(now, null);
    const { bytes } = await patchWorkbookFile(now.bytes, planned.edits, today(), now.snapshot);
    if (!(await replaceBook(handle, now.bytes, bytes))) continue;
    // The whole book of before would take this act back too.
    bookUndo.value = null;
    return actedOn(await reopen(now, bytes), planned.undo);
  }
  throw new FileProblem("Книгу в это время сохраняет другая программа. Подождите минуту и повторите.");
}

function actedOn(now: Book, undo: Acted["undo"]): Acted {
  const { checklist } = stateOf(now);
  if (checklist === null) throw new FileProblem("В книге больше нет ни одного мероприятия.");
  return { view: checklist, whole: true, undo };
}

/** The way to write into the open book; a file from the plain input is shown once more by the person. */
async function writable(): Promise<FileSystemFileHandle> {
  const now = book.value;
  if (now === null) throw new FileProblem("Выберите рабочую книгу.");
  const handle = now.handle ?? (await findOnDisk(now.name));
  if (handle === null) throw new FileProblem("Книга не выбрана, поэтому записывать некуда.");
  if (now.handle === null) book.value = { ...now, handle };
  await askToWrite(handle);
  return handle;
}

async function replying<T>(act: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, message: bookProblem(error, "Не удалось записать в книгу, она осталась как была.") };
  }
}
