/** What a person is told, wherever they want to change or hand over a workbook that a newer program made. */
export const NEWER_BOOK =
  "Книгу создала более новая программа. Эта может её только читать. Обновите программу и повторите.";
