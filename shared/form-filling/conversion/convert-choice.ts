import { dateParts, type ISODate, parseISODate } from "../../calendar/iso-date.ts";
import type { ReportValue } from "../../report/report.ts";
import type { FieldKind } from "../../report/report-fields.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Question, QuestionOption } from "../question.ts";
import { asksYearOnly, dateInWords, wholeDateRemark } from "./asked-date.ts";
import { placesHolding } from "./band.ts";
import { type Conversion, done, refuse } from "./conversion.ts";
import { dateSpellings } from "./convert-date.ts";
import { wordsOfValue } from "./convert-text.ts";
import { placesSaying, saysYes } from "./yes-or-no.ts";

/** The one option that says the value; two that do, or none, are left to the person. */
export function toOption(
  value: ReportValue,
  kind: FieldKind,
  { options, text, listedWhenOpened }: Question,
): Conversion {
  const shown = wordsOfValue(value, kind);
  if (listedWhenOpened === true && options.length === 0) return toWords([shown]);
  const labels = options.map(({ label }) => label);
  const date = kind === "date" && typeof value === "string" ? parseISODate(value) : null;
  const year = date !== null && asksYearOnly({ text });
  const spellings = date === null ? null : year ? yearSpellings(date) : daySpellings(date);
  const found = spellings === null ? places(value, shown, labels, text) : placesOfAny(spellings, labels);
  const hits = found.map((place) => options[place]!);
  const [hit, another] = hits;
  if (hit === undefined) return refuse(`В списке нет варианта «${shown}». Выберите сами.`);
  if (another !== undefined)
    return refuse(
      `К значению «${shown}» подходит несколько вариантов: ${hits.map(({ label }) => `«${label}»`).join(", ")}. Выберите сами.`,
    );
  return done({ kind: "options", values: [hit.value] }, hit.label, year ? wholeDateRemark(date) : "");
}

function daySpellings(date: ISODate): readonly string[] {
  const inWords = dateInWords(date);
  return [...dateSpellings(date), inWords, `${inWords} г.`, `${inWords} года`];
}

function yearSpellings(date: ISODate): readonly string[] {
  const { year } = dateParts(date);
  return [`${year}`, `${year} год`, `${year} г.`];
}

function placesOfAny(spellings: readonly string[], labels: readonly string[]): readonly number[] {
  return labels.flatMap((label, place) => (spellings.some((each) => says(label, each)) ? [place] : []));
}

/** The places of the options that say a value. */
function places(
  value: ReportValue,
  shown: string,
  labels: readonly string[],
  question: string,
): readonly number[] {
  if (typeof value === "boolean") return placesSaying(value, labels, question);
  if (typeof value === "number") return placesHolding(value, labels, question);
  return labels.flatMap((label, place) => (says(label, shown) ? [place] : []));
}

/** Every word of a list by its option; one that has none refuses them all, since half an answer is a wrong one. */
export function toOptions(value: ReportValue, kind: FieldKind, question: Question): Conversion {
  if (typeof value !== "object") return toOption(value, kind, question);
  if (question.listedWhenOpened === true && question.options.length === 0) return toWords(value);
  const hits = value.map((word) => question.options.filter(({ label }) => says(label, word)));
  const missing = value.filter((_, index) => hits[index]?.length !== 1);
  if (missing.length > 0) return refuse(`В списке нет вариантов: ${missing.join("; ")}. Выберите сами.`);
  const found = [...new Set(hits.map((each) => each[0] as QuestionOption))];
  if (found.length === 0) return refuse("Значение пусто.");
  return done(
    { kind: "options", values: found.map((hit) => hit.value) },
    found.map((hit) => hit.label).join("; "),
  );
}

/** Words to look for in a list that is not open yet; `optionSaying` finds the option then. */
function toWords(words: readonly string[]): Conversion {
  const said = words.filter((word) => word.trim() !== "");
  if (said.length === 0) return refuse("Значение пусто.");
  return done({ kind: "options", values: said }, said.join("; "));
}

/**
 * The one label of a list that says the words, or null where none or several do.
 * @example optionSaying("ОО", ["Детский сад", "Школа"], "Тип организации") // "Школа"
 */
export function optionSaying(words: string, labels: readonly string[], question: string): string | null {
  if (labels.includes(words)) return words;
  const yes = saysYes(words, "");
  const number = /^\d+(?:,\d+)?$/.test(words) ? Number(words.replace(",", ".")) : null;
  const hits = new Set([
    ...places(words, words, labels, question),
    ...(yes === null ? [] : placesSaying(yes, labels, question)),
    ...(number === null ? [] : placesHolding(number, labels, question)),
  ]);
  return hits.size === 1 ? labels[[...hits][0]!]! : null;
}

function says(label: string, words: string): boolean {
  const spellings = [optionKey(words), ...(LONG_FORMS[optionKey(words)] ?? [])];
  return [optionKey(label), optionKey(label.replace(/\s*\([А-ЯЁ]{2,6}\)\s*$/, ""))].some((key) =>
    spellings.includes(key),
  );
}

/** Short words of the workbook and the long ones forms use for the same. */
const LONG_FORMS: Readonly<Record<string, readonly string[]>> = {
  доо: ["дошкольная образовательная организация", "детский сад", "доу"],
  оо: ["общеобразовательная организация", "школа"],
  поо: ["профессиональная образовательная организация", "колледж", "спо"],
  удо: [
    "учреждение дополнительного образования",
    "организация дополнительного образования",
    "дополнительное образование",
  ],
};

/** An option in comparable spelling: without quotes, «№ 1» as «№1», no mark at the end. */
function optionKey(label: string): string {
  return comparisonKey(label)
    .replace(/["']/g, "")
    .replace(/№ /g, "№")
    .replace(/[.;,]$/, "");
}
