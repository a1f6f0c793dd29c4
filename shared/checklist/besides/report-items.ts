import { itemStateOfKnown, whenInWords } from "../../deadline/item-state.ts";
import { comparisonKey } from "../../text/fold.ts";
import { dateOf, isOption, textOf } from "../../workbook/read-workbook.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";

/** Campaigns of «Отчёты» that are not sent yet: each is open from the first to the last day of its window. */
export const reportItems: ReadOthers = ({ tables, missingColumns }, { today, soonDays }) =>
  tables.Отчёты.filter(
    (row) =>
      textOf(row, "Название") !== "" &&
      !isOption(row, "Состояние", "отправлено") &&
      dateOf(row, "Дата отправки") === null,
  ).map((row): OtherItem => {
    const missing = missingColumns.get("Отчёты");
    const isUnknown = (heading: string) => row.unread.has(heading) || missing?.has(heading) === true;
    const [title, from, due] = [textOf(row, "Название"), dateOf(row, "Окно с"), dateOf(row, "Окно по")];
    const dates = { done: false, from, due };
    const unknown = {
      // Where both columns that tell of the sending are lost, nobody knows whether it was sent.
      done: isUnknown("Состояние") && isUnknown("Дата отправки"),
      from: isUnknown("Окно с"),
      due: isUnknown("Окно по"),
    };
    return {
      key: `reports/${comparisonKey(title)}/${due ?? ""}`,
      source: "reports",
      title: `Отчёт: ${title}`,
      from,
      due,
      standing: itemStateOfKnown(dates, unknown, today, soonDays),
      dueWords: whenInWords(dates, today),
      advice: "Заполните и отправьте форму, потом отметьте отправку во вкладке «Отчёты».",
      tab: "Отчёты",
      row: row.row,
    };
  });
