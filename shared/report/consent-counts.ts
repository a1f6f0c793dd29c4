import { dateParts, type ISODate } from "../calendar/iso-date.ts";
import { mentorsNamedIn, pairingsIn } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import { dateOf, isOption, numberOf, type TableRow, textOf } from "../workbook/read-workbook.ts";
import { menteesOf, mentorsOf } from "./people-counts.ts";
import { type Computation, counted, type ReportContext } from "./report-context.ts";

export const ADULT_AGE = 18;

export const consentKinds = {
  processing: "обработка ПД",
  distribution: "распространение ПД",
  extraDuties: "дополнительные обязанности наставника",
} as const;

type ConsentKind = keyof typeof consentKinds;

/** Signed on or before the day, not expired, not withdrawn by then (152-ФЗ, статья 9). */
export function isValidConsent(row: TableRow<"Согласия">, on: ISODate): boolean {
  const signed = dateOf(row, "Дата");
  const until = dateOf(row, "Действует до");
  const withdrawn = dateOf(row, "Отозвано");
  return (
    signed !== null &&
    signed <= on &&
    // A withdrawal or an end whose day nobody can read is still one: the gate stays shut until a person looks.
    !row.unread.has("Действует до") &&
    !row.unread.has("Отозвано") &&
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
    const code = codeKey(textOf(row, "Код участника"));
    if (code === "" || !isOption(row, "Вид", consentKinds[kind]) || !isValidConsent(row, on)) continue;
    holders.set(code, [...(holders.get(code) ?? []), row]);
  }
  return holders;
}

const countHolders =
  (kind: ConsentKind): Computation =>
  (context) =>
    counted([...holdersOf(context, kind).values()].flatMap((rows) => rows.slice(0, 1)));

/** Under 18 by the age reached in the calendar year of the report date; who turns 18 in it is named in the report's notes. */
function isMinor(born: number | null, on: ISODate): boolean {
  return born !== null && dateParts(on).year - born < ADULT_AGE;
}

const missing: Computation = (context) => {
  const { on } = context;
  const processing = holdersOf(context, "processing");
  const extra = holdersOf(context, "extraDuties");
  const has = (rows: readonly TableRow<"Согласия">[] | undefined, born: number | null) =>
    (rows ?? []).some((row) => !isMinor(born, on) || isOption(row, "Кто подписал", "законный представитель"));
  const codeOf = (row: TableRow<"Наставники"> | TableRow<"Наставляемые">) =>
    codeKey(String(row.values.get("Код") ?? ""));
  const mentors = mentorsOf(context);
  const noProcessing = [...mentors, ...menteesOf(context)].filter(
    (row) => !has(processing.get(codeOf(row)), numberOf<"Наставники" | "Наставляемые">(row, "Год рождения")),
  );
  const isBusy = mentorsNamedIn(pairingsIn(context.workbook, "действует"));
  const noExtra = mentors.filter(
    (row) => isOption(row, "Категория", "педагог") && isBusy(row) && !extra.has(codeOf(row)),
  );
  return counted([...noProcessing, ...noExtra]);
};

export const consentCounts = {
  "consents.processing": countHolders("processing"),
  "consents.distribution": countHolders("distribution"),
  "consents.extraDuties": countHolders("extraDuties"),
  "consents.missing": missing,
} as const satisfies Record<string, Computation>;
