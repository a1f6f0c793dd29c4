import { WorkbookFileProblem } from "./workbook-file-problem.ts";

/**
 * Refuses bytes that cannot be an .xlsx file by how they begin.
 * @throws WorkbookFileProblem with one Russian sentence: what the file is and what to do
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileProblem("Файл пуст. Выберите файл книги в формате .xlsx.");
  if (isOldExcel(bytes)) {
    throw new WorkbookFileProblem(
      "Это книга старого формата .xls или файл с паролем. Откройте её, выберите «Сохранить как» и формат .xlsx без пароля.",
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new WorkbookFileProblem("Это не файл .xlsx. Выберите книгу, сохранённую в формате .xlsx.");
  }
}

/** Excel 97–2003 and encrypted files are both OLE containers. */
function isOldExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
