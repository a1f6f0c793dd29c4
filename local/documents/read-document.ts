import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadDocument } from "../../extension/documents/document-answer.ts";
import { largestFile } from "../../extension/documents/document-size.ts";
import { UserProblem } from "../user-problem.ts";
import { askWorker } from "./ask-worker.ts";

/**
 * Reads a roadmap document from disk, of any kind the extension reads, in a thread with limits of time and memory.
 * @throws UserProblem with one Russian line where the file is missing, empty, broken or of another kind.
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  const answer = await askWorker({ name: basename(path), bytes: await readBytes(path) });
  if (answer.kind === "problem") throw new UserProblem(answer.message);
  return answer;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new UserProblem(`«${name}» — папка, а не файл. Укажите файл дорожной карты.`);
    if (found.size > largestFile) {
      throw new UserProblem(
        `«${name}»: файл больше 40 МБ, прочитать его нельзя. Сохраните дорожную карту отдельным файлом.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserProblem) throw error;
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UserProblem(
      missing
        ? `Файл «${path}» не найден. Проверьте имя файла и папку.`
        : `Файл «${path}» не открывается. Проверьте, что он не занят другой программой и вам разрешено его читать.`,
    );
  }
}
