import type { TableRow } from "../../workbook/read-workbook.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { cellFound } from "./row-values.ts";

export type MeetingContext = { readonly meeting: TableRow<"Встречи">; readonly byCodes: boolean };

const ofRow =
  (heading: string) =>
  ({ meeting, byCodes }: MeetingContext): readonly Found[] => [cellFound(meeting, heading, byCodes)];

/** The meetings of the pair a paper is made for, a row of a table each. */
export const meetingPlaceholders: readonly Placeholder<MeetingContext>[] = [
  { name: "Дата встречи", read: ofRow("Дата") },
  { name: "Вид встречи", read: ofRow("Вид") },
  { name: "Тема встречи", read: ofRow("Тема") },
  { name: "Итог встречи", read: ofRow("Итог") },
];
