import { basename } from "node:path";
import { PatchRefusal } from "../../extension/workbook-file/patch/patch-refusal.ts";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../extension/workbook-file/workbook-file-problem.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { locateTabs } from "../../shared/workbook/locate.ts";
import { isNewer } from "../../shared/workbook/migrations/migrations.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readForReplacing, replaceFile } from "../replace-file.ts";
import { UserProblem } from "../user-problem.ts";
import { userPath } from "./arguments.ts";
import { writeBytes } from "./files.ts";

/** A change to a workbook file: the edits, and what the command answers when they are written. */
export type BookChange<Answer> = { readonly edits: readonly SheetEdit[]; readonly answer: Answer };

/** How often a file that somebody writes to meanwhile is read and planned anew. */
const ATTEMPTS = 3;

/**
 * Reads a workbook, plans and patches it; into the same file at once or not at all, or into another one. A file that changed meanwhile
 * is read and planned anew. No edits, no writing.
 * @throws UserProblem with one Russian sentence
 */
export async function changeBook<Answer>(
  book: string,
  out: string | undefined,
  today: ISODate,
  plan: (snapshot: WorkbookSnapshot) => BookChange<Answer>,
): Promise<Answer> {
  const { name, inPlace } = targetOf(book, out);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await readForReplacing(userPath(book));
    const snapshot = await snapshotOf(read.bytes, book);
    if (isNewer(snapshot)) throw new UserProblem(`«${basename(book)}»: ${NEWER_BOOK}`);
    const { edits, answer } = plan(snapshot);
    const { bytes, remarks } = await patched(read.bytes, edits, today, book, snapshot);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    if (!inPlace) {
      await writeBytes(name, bytes);
      return answer;
    }
    if (edits.length === 0 || (await replaceFile(read, bytes))) return answer;
  }
  throw new UserProblem(
    `Файл «${basename(book)}» всё время меняет другая программа. Закройте её и повторите: ничего не записано.`,
  );
}

function targetOf(
  book: string,
  out: string | undefined,
): { readonly name: string; readonly inPlace: boolean } {
  if (out === undefined || userPath(out) === userPath(book)) return { name: book, inPlace: true };
  if (!/\.xls[xm]$/i.test(out)) throw new UserProblem(`Имя книги «${out}» должно кончаться на .xlsx.`);
  return { name: out, inPlace: false };
}

async function snapshotOf(bytes: Uint8Array, book: string): Promise<WorkbookSnapshot> {
  try {
    const snapshot = await readWorkbookFile(bytes);
    if (locateTabs(snapshot).size > 0) return snapshot;
  } catch (problem) {
    if (problem instanceof WorkbookFileProblem)
      throw new UserProblem(`«${basename(book)}»: ${problem.message}`);
    throw problem;
  }
  throw new UserProblem(
    `В файле «${basename(book)}» нет вкладок книги наставничества. Выберите книгу, созданную программой.`,
  );
}

async function patched(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  today: ISODate,
  book: string,
  before: WorkbookSnapshot,
) {
  if (edits.length === 0) return { bytes, remarks: [] };
  try {
    return await patchWorkbookFile(bytes, edits, today, before);
  } catch (problem) {
    if (problem instanceof PatchRefusal || problem instanceof WorkbookFileProblem)
      throw new UserProblem(`«${basename(book)}»: ${problem.message}`);
    throw problem;
  }
}
