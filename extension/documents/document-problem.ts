/** A file that cannot be read as a document. The message is one Russian sentence for the person: what is wrong and what to do. */
export class DocumentProblem extends Error {
  override readonly name = "DocumentProblem";
}

/** The problem of a file that is not whole, whatever part of it that is. */
export function brokenFile(): DocumentProblem {
  return new DocumentProblem(
    "Файл повреждён или скачан не полностью. Откройте его в программе, где он создан, и сохраните заново или скачайте ещё раз.",
  );
}
