import { dateParts, type ISODate } from "../calendar/iso-date.ts";
import { dateOf, isOption, numberOf, type TableRow, textOf } from "../workbook/read-workbook.ts";
import { pairingsIn } from "./pairing-counts.ts";
import { menteesOf, mentorsOf } from "./people-counts.ts";
import type { Computation, ReportContext } from "./report-context.ts";

export const consentKinds = {
  processing: "обработка ПД",
  distribution: "распространение ПД",
  extraDuties: "дополнительные обязанности наставника",
} as const;

type ConsentKind = keyof typeof consentKinds;

/** Signed on or before the day, not expired, not withdrawn by then (152-ФЗ, статья 9). */
function isValidOn(row: TableRow<"Согласия">, on: ISODate): boolean {
  const signed = dateOf(row, "Дата");
  const until = dateOf(row, "Действует до");
  const withdrawn = dateOf(row, "Отозвано");
  return (
    signed !== null &&
    signed <= on &&
    (until === null || until >= on) &&
    (withdrawn === null || withdrawn > on)
  );
}

function holdersOf(
  { workbook, on }: ReportContext,
  kind: ConsentKind,
): ReadonlyMap<string, readonly TableRow<"Согласия">[]> {
  const holders = new Map<string, TableRow<"Согласия">[]>();
  for (const row of workbook.tables.Согласия) {
    const code = textOf(row, "Код участника");
    if (code === "" || !isOption(row, "Вид", consentKinds[kind]) || !isValidOn(row, on)) continue;
    holders.set(code, [...(holders.get(code) ?? []), row]);
  }
  return holders;
}

const countHolders =
  (kind: ConsentKind): Computation =>
  (context) =>
    holdersOf(context, kind).size;

/** Under 18 for certain by the year of birth: a person who turns 18 this year may still be 17, so the representative signs. */
function isMinor(born: number | null, on: ISODate): boolean {
  return born !== null && dateParts(on).year - born <= 18;
}

const missing: Computation = (context) => {
  const { on } = context;
  const processing = holdersOf(context, "processing");
  const extra = holdersOf(context, "extraDuties");
  const busy = new Set(pairingsIn(context, "действует").map((row) => textOf(row, "Наставник")));
  const has = (rows: readonly TableRow<"Согласия">[] | undefined, born: number | null) =>
    (rows ?? []).some((row) => !isMinor(born, on) || isOption(row, "Кто подписал", "законный представитель"));
  const mentors = mentorsOf(context);
  const people: readonly { code: string; born: number | null }[] = [
    ...mentors.map((row) => ({ code: textOf(row, "Код"), born: numberOf(row, "Год рождения") })),
    ...menteesOf(context).map((row) => ({ code: textOf(row, "Код"), born: numberOf(row, "Год рождения") })),
  ];
  const noProcessing = people.filter(({ code, born }) => !has(processing.get(code), born)).length;
  const noExtra = mentors.filter(
    (row) =>
      isOption(row, "Категория", "педагог") && busy.has(textOf(row, "Код")) && !extra.has(textOf(row, "Код")),
  ).length;
  return noProcessing + noExtra;
};

export const consentCounts = {
  "consents.processing": countHolders("processing"),
  "consents.distribution": countHolders("distribution"),
  "consents.extraDuties": countHolders("extraDuties"),
  "consents.missing": missing,
} as const satisfies Record<string, Computation>;
