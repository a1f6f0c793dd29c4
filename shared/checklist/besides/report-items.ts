import { dottedDate, type ISODate } from "../../calendar/iso-date.ts";
import { itemStateOfKnown, whenInWords } from "../../deadline/item-state.ts";
import { bareAddress, writtenAddress } from "../../form-filling/pre-filled-link/form-address.ts";
import { comparisonKey } from "../../text/fold.ts";
import { dateOf, isOption, type TableRow, textOf } from "../../workbook/read-workbook.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";

type Campaign = TableRow<"Отчёты">;

/** Campaigns of «Отчёты»: each is open from the first to the last day of its window, and done when its form was sent. */
export const reportItems: ReadOthers = ({ tables, missingColumns }, { today, soonDays }) =>
  tables.Отчёты.filter((row) => textOf(row, "Название") !== "").map((row): OtherItem => {
    const missing = missingColumns.get("Отчёты");
    const isUnknown = (heading: string) => row.unread.has(heading) || missing?.has(heading) === true;
    const title = textOf(row, "Название");
    const { from, due } = windowOf(row);
    const dates = { done: isSent(row), from, due };
    const unknown = {
      // Where both columns that tell of the sending are lost, nobody knows whether it was sent.
      done: isUnknown("Состояние") && isUnknown("Дата отправки"),
      from: isUnknown("Окно с"),
      due: isUnknown("Окно по"),
    };
    const link = linkOf(row);
    return {
      key: `reports/${comparisonKey(title)}/${due ?? ""}`,
      source: "reports",
      title: `Отчёт: ${title}`,
      from,
      due,
      standing: itemStateOfKnown(dates, unknown, today, soonDays),
      dueWords: dates.done ? sentWords(row) : whenInWords(dates, today),
      advice: [windowWords(row), orderWords(row), toDo(row)].filter((words) => words !== "").join(" "),
      ...(link === null ? {} : { link }),
      tab: "Отчёты",
      row: row.row,
    };
  });

/** Whether the form was sent: the day says so, or the state, in whatever gender people wrote it. */
export function isSent(row: Campaign): boolean {
  const state = comparisonKey(textOf(row, "Состояние"));
  return dateOf(row, "Дата отправки") !== null || /^(?:отправлен|сдан)[аоы]?(?![а-я])/.test(state);
}

/** The days between which answers are taken. A window that ends before it begins has a slip in it: only its last day is believed. */
function windowOf(row: Campaign): { readonly from: ISODate | null; readonly due: ISODate | null } {
  const [from, due] = [dateOf(row, "Окно с"), dateOf(row, "Окно по")];
  return { from: isReversed(from, due) ? null : from, due };
}

function isReversed(from: ISODate | null, due: ISODate | null): boolean {
  return from !== null && due !== null && from > due;
}

function windowWords(row: Campaign): string {
  const [from, due] = [dateOf(row, "Окно с"), dateOf(row, "Окно по")];
  if (from === null) return "";
  if (isReversed(from, due)) return "Проверьте окно: его первый день позже последнего.";
  return due === null
    ? `Ответы принимают с ${dottedDate(from)}.`
    : `Ответы принимают с ${dottedDate(from)} по ${dottedDate(due)}.`;
}

/** «Приказ № 12 от 01.05.2024.» What is no number may be anything, a name too: it stays in the tab. */
function orderWords(row: Campaign): string {
  const number = /^№?\s*(\d[\d/.\-а-яё]{0,20})$/i.exec(textOf(row, "Приказ №"))?.[1];
  const day = dateOf(row, "Дата приказа");
  if (number === undefined) return "";
  return `Приказ № ${number}${day === null ? "" : ` от ${dottedDate(day)}`}.`;
}

function toDo(row: Campaign): string {
  if (isSent(row)) return "";
  const mark = "потом отметьте отправку во вкладке «Отчёты»";
  return isOption(row, "Состояние", "заполнено")
    ? `Форма заполнена. Проверьте и отправьте её, ${mark}.`
    : `Заполните и отправьте форму, ${mark}.`;
}

function sentWords(row: Campaign): string {
  const day = dateOf(row, "Дата отправки");
  return day === null ? "отправлено" : `отправлено ${dottedDate(day)}`;
}

/** The address of the form without answers in it; null for words, and for an address that names somebody. */
function linkOf(row: Campaign): string | null {
  const bare = bareAddress(textOf(row, "Ссылка на форму"));
  const link = bare === null ? "" : writtenAddress(bare);
  return link === "" || link.includes("@") || /%40/i.test(link) ? null : link;
}
