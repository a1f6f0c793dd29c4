import { createHash, randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserProblem } from "./user-problem.ts";

/** A file as it was when it was read: enough to tell whether anybody has written to it since. */
export type ReadFile = {
  readonly bytes: Uint8Array;
  /** The file itself, where the path leads over links. */
  readonly path: string;
  readonly mark: FileMark;
};

type FileMark = { readonly changed: number; readonly size: number; readonly hash: string };

/**
 * Reads a file that is going to be replaced.
 * @throws UserProblem with one Russian sentence: what, and what to do
 */
export async function readForReplacing(path: string): Promise<ReadFile> {
  try {
    const real = await realpath(path);
    const bytes = await readFile(real);
    return { bytes, path: real, mark: await markOf(real, bytes) };
  } catch (problem) {
    throw new UserProblem(sentence(path, problem));
  }
}

/**
 * Puts new bytes in place of the file at once: whoever opens it, at any moment and after any power cut, finds the old file whole or
 * the new one whole. Rights stay as they were.
 * @returns false, and nothing is written, where the file changed since it was read: it is to be read and changed again
 * @throws UserProblem with one Russian sentence: what, and what to do
 */
export async function replaceFile(read: ReadFile, bytes: Uint8Array): Promise<boolean> {
  const { path } = read;
  const folder = dirname(path);
  // Beside the file and not among temporary ones: a rename works only within a disk.
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const { mode } = await stat(path);
    await refuseReadOnly(path);
    await writeWhole(draft, bytes, mode);
    if (!(await isUnchanged(read))) return false;
    await rename(draft, path);
    return true;
  } catch (problem) {
    throw problem instanceof UserProblem ? problem : new UserProblem(sentence(path, problem));
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Reads a file, changes what was read and puts it in place; where somebody wrote to the file meanwhile, all of it once more.
 * @example await changeFile("книга.xlsx", async (bytes) => (await patchWorkbookFile(bytes, edits, today)).bytes)
 */
export async function changeFile(
  path: string,
  change: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await readForReplacing(path);
    if (await replaceFile(read, await change(read.bytes))) return;
  }
  throw new UserProblem(
    `Файл «${basename(path)}» всё время меняет другая программа. Закройте её и повторите: ничего не записано.`,
  );
}

const ATTEMPTS = 3;

async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename goes through where only the folder may be written to, but a read-only file is meant to stay as it is. */
async function refuseReadOnly(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.close();
}

async function isUnchanged({ path, mark }: ReadFile): Promise<boolean> {
  const { changed, size, hash } = await markOf(path, await readFile(path));
  return changed === mark.changed && size === mark.size && hash === mark.hash;
}

async function markOf(path: string, bytes: Uint8Array): Promise<FileMark> {
  const { mtimeMs } = await stat(path);
  return { changed: mtimeMs, size: bytes.length, hash: createHash("sha256").update(bytes).digest("hex") };
}

/** What a person is told by the code of the trouble; the rows are the codes of Windows and of other systems. */
const SENTENCES = {
  ENOENT: "не найден. Проверьте имя и папку",
  ENOTDIR: "не найден. Проверьте имя и папку",
  EISDIR: "является папкой. Укажите файл",
  EBUSY: "открыт в другой программе. Закройте его и повторите",
  EPERM:
    "не даёт себя записать: он открыт в другой программе или только для чтения. Закройте его, снимите «Только чтение» и повторите",
  EACCES: "закрыт для записи. Снимите с него «Только чтение» или сохраните копию в свою папку",
  EROFS: "лежит на диске, куда нельзя писать. Скопируйте его на свой компьютер и повторите",
  ENOSPC: "не поместился на диск. Освободите место и повторите",
  EDQUOT: "не поместился на диск. Освободите место и повторите",
  EMFILE: "не открылся: открыто слишком много файлов. Закройте лишние программы и повторите",
} as const satisfies Readonly<Record<string, string>>;

function sentence(path: string, problem: unknown): string {
  const code = problem instanceof Error && "code" in problem ? String(problem.code) : "";
  const known = SENTENCES[code as keyof typeof SENTENCES];
  // What is not foreseen is our own mistake, and its trace is worth more than a sentence.
  if (known === undefined) throw problem;
  return `Файл «${basename(path)}» ${known}. Прежний файл остался как был.`;
}
