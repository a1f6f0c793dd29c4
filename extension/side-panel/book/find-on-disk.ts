import { FileProblem } from "./file-problem.ts";
import { pickBook } from "./pick-book.ts";

/** A file from the plain input can only be read: the person shows once where it lies. */
export async function findOnDisk(name: string): Promise<FileSystemFileHandle | null> {
  const picked = await pickBook();
  if (picked === null || picked.file.name === name) return picked?.handle ?? null;
  throw new FileProblem(
    `Выбран другой файл: «${picked.file.name}», а открыта книга «${name}». Покажите её или выберите нужную во вкладке «Форма». Ничего не записано.`,
  );
}
