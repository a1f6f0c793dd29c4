import { dateParts, parseISODate } from "../../calendar/iso-date.ts";
import type { ReportValue } from "../../report/report.ts";
import type { FieldKind } from "../../report/report-fields.ts";
import { comparisonKey } from "../../text/fold.ts";
import { plural } from "../../text/plural.ts";
import type { Question } from "../question.ts";
import { asksYearOnly, wholeDateRemark } from "./asked-date.ts";
import { askedNumber, decimalsOf } from "./asked-number.ts";
import { type Conversion, done, refuse } from "./conversion.ts";

/** A number for a box that takes only numbers, within its limits and its step. */
export function toNumber(value: ReportValue, kind: FieldKind, question: Question): Conversion {
  const date = kind === "date" && typeof value === "string" ? parseISODate(value) : null;
  const year = date !== null && asksYearOnly(question) ? dateParts(date).year : null;
  const number = year ?? asNumber(value, kind);
  if (number === null) return refuse("Форма ждёт число, а значение другое.");
  const asShare = kind === "percent" && asksForShare(question);
  const written = asShare ? shareOf(number) : number;
  const { constraints } = question;
  const min = limit(constraints.min);
  const max = limit(constraints.max);
  if ((min !== null && written < min) || (max !== null && written > max)) {
    return refuse(`Форма принимает числа ${rangeWords(min, max)}, а значение ${shownNumber(written)}.`);
  }
  const tooFine = refuseFraction(written, question);
  if (tooFine !== null) return tooFine;
  if (!fitsStep(written, constraints.step, min ?? 0)) {
    return refuse(
      `Форма не принимает такую дробь: значение ${shownNumber(written)}. Решите сами, как округлить.`,
    );
  }
  return done(
    { kind: "text", text: typeof value === "string" && year === null ? value : String(written) },
    shownNumber(written),
    asShare ? shareRemark(number) : year !== null ? wholeDateRemark(date!) : "",
  );
}

/** A refusal where the form's words ask for fewer digits after the separator than the number has; null where they do not. */
export function refuseFraction(number: number, question: Question): Conversion | null {
  const { mostDecimals } = askedNumber(question);
  if (mostDecimals === null || decimalsOf(number) <= mostDecimals) return null;
  const asked =
    mostDecimals === 0
      ? "целое число"
      : `не больше ${mostDecimals} ${plural(mostDecimals, ["знака", "знаков", "знаков"])} после запятой`;
  return refuse(`Форма просит ${asked}, а значение ${shownNumber(number)}. Решите сами, как округлить.`);
}

/** Digits typed as words (ИНН) are a number only where a box for numbers loses nothing of them. */
function asNumber(value: ReportValue, kind: FieldKind): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" && kind === "text" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
}

const NOUGHT_TO_ONE = "(?<![\\d.,])0(?:[.,]0+)? ?(?:до|-|\\.{2,3}|…) ?1(?:[.,]0+)?";
/** «от 0 до 1», «0,0–1,0», «в долях единицы»; «0–1 год» and «0–1 %» are something else. */
const SHARE_IN_HINT = new RegExp(
  `${NOUGHT_TO_ONE}(?= ?(?:$|[;:()"\\]]|[.,](?!\\d)))|дол[а-я]+ (?:от )?единицы`,
);
/** In a question the same stands in brackets. */
const SHARE_IN_QUESTION = new RegExp(`\\((?:от )?${NOUGHT_TO_ONE}\\)|дол[а-я]+ (?:от )?единицы`);

/** A share from 0 to 1 says so by its limit, in its hint or its words; nothing else does. */
export function asksForShare({ constraints, help, text }: Question): boolean {
  return (
    limit(constraints.max) === 1 ||
    SHARE_IN_HINT.test(comparisonKey(help)) ||
    SHARE_IN_QUESTION.test(comparisonKey(text))
  );
}

/** 35.5 % as 0.355, exactly. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

export function shareRemark(percent: number): string {
  return `Форма просит долю от 0 до 1: ${shownNumber(percent)} % записано как ${shownNumber(shareOf(percent))}.`;
}

/** A number as Russian papers write it: 35,5. */
export function shownNumber(number: number): string {
  return String(number).replace(".", ",");
}

function limit(text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

function rangeWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `от ${shownNumber(min)} до ${shownNumber(max)}`;
  return min !== null ? `не меньше ${shownNumber(min)}` : `не больше ${shownNumber(max ?? 0)}`;
}

/** The HTML rule for `step`: 1 where the page names none, none where it says "any". */
function fitsStep(number: number, step: string | null, base: number): boolean {
  if (step?.trim().toLowerCase() === "any") return true;
  const given = limit(step);
  const size = given === null || given <= 0 ? 1 : given;
  const steps = (number - base) / size;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
