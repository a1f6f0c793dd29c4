import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { PairingProposals } from "../../../shared/pairing/pairing.ts";
import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf } from "../workbook/example-books.ts";

export const day = "2024-11-01" as ISODate;

export const mentor = (competences: string, more: OutsideRow = {}): OutsideRow => ({
  Категория: "педагог",
  "Основные компетенции": competences,
  ...more,
});

export const mentee = (request: string, more: OutsideRow = {}): OutsideRow => ({
  Категория: "педагог",
  "Основной запрос": request,
  ...more,
});

const codesOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(3, "0")}`);

export const consent = (code: string, more: OutsideRow = {}): OutsideRow => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "законный представитель",
  Дата: "2024-09-01",
  ...more,
});

/** A book of codes without names, everybody with a consent unless others are given. */
export function bookOfPeople(
  mentors: readonly OutsideRow[],
  mentees: readonly OutsideRow[],
  more: OutsideData = {},
): WorkbookSnapshot {
  const withCodes = (prefix: string, rows: readonly OutsideRow[]) =>
    rows.map((row, index) => ({ Код: codesOf(prefix, rows.length)[index] as string, ...row }));
  return bookOf({
    Наставники: withCodes("М", mentors),
    Наставляемые: withCodes("Н", mentees),
    Согласия: [...codesOf("М", mentors.length), ...codesOf("Н", mentees.length)].map((code) => consent(code)),
    ...more,
  });
}

export function proposalsFor(
  mentors: readonly OutsideRow[],
  mentees: readonly OutsideRow[],
  more: OutsideData = {},
): PairingProposals {
  return proposePairs(readWorkbook(bookOfPeople(mentors, mentees, more)), day);
}

/** «М-001 Н-001» for each proposal. */
export const pairsOf = ({ proposals }: PairingProposals): readonly string[] =>
  proposals.map((proposal) => `${proposal.mentor} ${proposal.mentee}`);

/** A mentor and a mentee whom mathematics brings together. */
export const MATHS = mentor("Подготовка к ЕГЭ по математике", { "Стаж, лет": 20 });
export const asksMaths = mentee("Подготовка к ЕГЭ", {
  "Должность/класс": "Учитель математики",
  "Стаж, лет": 1,
});
