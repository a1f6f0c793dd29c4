import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../extension/workbook-file/workbook-file-problem.ts";
import { readWorkbook, type Workbook } from "../../shared/workbook/read-workbook.ts";
import { UserProblem } from "../user-problem.ts";
import { userPath } from "./arguments.ts";

/** Reads a file whole; what goes wrong becomes one sentence with the file's name. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file));
  } catch (problem) {
    throw new UserProblem(`Файл «${file}» ${whyUnreadable(problem)}.`);
  }
}

/** Reads a file piece by piece, for files of any length; the same sentences as {@link readBytes}. */
export async function* readPieces(file: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(userPath(file));
  try {
    yield* stream;
  } catch (problem) {
    throw new UserProblem(`Файл «${file}» ${whyUnreadable(problem)}.`);
  }
}

/** Writes a file; a folder that does not exist or may not be written to is the person's to mend. */
export async function writeBytes(file: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await writeFile(userPath(file), bytes);
  } catch {
    throw new UserProblem(
      `Не удалось записать файл «${file}». Проверьте, что папка существует и файл не открыт в другой программе.`,
    );
  }
}

/** Reads an .xlsx workbook of ours. A file without a single tab of ours is another file, and says so. */
export async function openWorkbook(file: string): Promise<Workbook> {
  const bytes = await readBytes(file);
  try {
    const snapshot = await readWorkbookFile(bytes);
    const workbook = readWorkbook(snapshot);
    if (workbook.located.length === 0) {
      throw new UserProblem(
        `В файле «${basename(file)}» нет вкладок книги наставничества. Выберите книгу, созданную программой.`,
      );
    }
    return workbook;
  } catch (problem) {
    if (problem instanceof WorkbookFileProblem)
      throw new UserProblem(`«${basename(file)}»: ${problem.message}`);
    throw problem;
  }
}

function whyUnreadable(problem: unknown): string {
  const code = problem instanceof Error && "code" in problem ? problem.code : "";
  if (code === "ENOENT") return "не найден. Проверьте имя и папку";
  if (code === "EISDIR") return "является папкой. Укажите файл";
  return "не удалось прочитать. Проверьте, что он не открыт в другой программе";
}
