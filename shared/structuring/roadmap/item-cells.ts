import { ASSIGNEE_SEPARATOR } from "../../checklist/build-checklist.ts";
import type { ScheduledItem } from "../../checklist/schedule.ts";
import { suggestionRemark } from "../../checklist/suggestion-remark.ts";
import { describeRecurrence } from "../../deadline/describe-deadline.ts";
import { foldSpaces } from "../../text/fold.ts";
import { type CellContent, isFormula, isLink, shownValue } from "../../workbook/cell.ts";
import { readDate } from "../../workbook/read-cell.ts";
import type { HeadingOf } from "../../workbook/schema/tabs.ts";

type Heading = HeadingOf<"Контроль сроков">;

/** The columns of «Контроль сроков» that a document fills; «Примечание» only where the program has a remark of its own. */
export const documentHeadings = [
  "Этап",
  "Мероприятие",
  "Шаг",
  "Ответственный",
  "Срок по документу",
  "Начало",
  "Срок",
  "Повтор",
  "Примечание",
] as const satisfies readonly Heading[];

export type DocumentHeading = (typeof documentHeadings)[number];

/** What the document says for a cell of «Контроль сроков»; null where it says nothing. */
export function itemCell(item: ScheduledItem, heading: DocumentHeading): CellContent {
  switch (heading) {
    case "Этап":
      return item.stage;
    case "Мероприятие":
      return item.activity;
    case "Шаг":
      return item.step || null;
    case "Ответственный":
      return item.assignees.join(ASSIGNEE_SEPARATOR) || null;
    case "Срок по документу":
      return item.deadline || null;
    case "Начало":
      return item.from === null ? null : { date: item.from };
    case "Срок":
      return item.due === null ? null : { date: item.due };
    case "Повтор":
      return item.recurs === null ? null : describeRecurrence(item.recurs);
    case "Примечание":
      return suggestionRemark(item.suggested) || null;
  }
}

/** What a cell says, for comparing: days as ISO text however they were typed, white space folded, "" for an empty one. */
export function cellWords(content: CellContent, heading: DocumentHeading): string {
  const shown = shownValue(content);
  if (shown === null) return "";
  if (heading === "Начало" || heading === "Срок") {
    const day = readDate(shown);
    if (day.ok) return day.value ?? "";
  }
  return foldSpaces(typeof shown === "object" ? shown.date : String(shown));
}

/** A formula or a link in a column of the document can only be a person's. */
export function isPersonsOwn(content: CellContent): boolean {
  return isFormula(content) || isLink(content);
}
