import { parseISODate } from "../../calendar/iso-date.ts";
import { parseSchoolYear } from "../../calendar/school-year.ts";
import type { ReportValue } from "../../report/report.ts";
import type { FieldKind } from "../../report/report-fields.ts";
import { isWholeName } from "../name-parts.ts";
import type { Question, QuestionKind } from "../question.ts";
import { spelledDate } from "./asked-date.ts";
import { askedNumber, numberSpellings } from "./asked-number.ts";
import { joinedWords, lengthRemark } from "./asked-words.ts";
import { type Conversion, done, refuse } from "./conversion.ts";
import { dateSpellings } from "./convert-date.ts";
import { asksForShare, refuseFraction, shareOf, shareRemark, shownNumber } from "./convert-number.ts";
import { phoneSpellings } from "./phone.ts";
import { schoolYearSpellings } from "./school-year-spellings.ts";

/** Words for a text box: whole, in the first spelling that the box takes. */
export function toText(value: ReportValue, kind: FieldKind, question: Question): Conversion {
  const number = typeof value === "number" ? writtenNumber(value, kind, question) : null;
  const tooFine = number === null ? null : refuseFraction(number, question);
  if (tooFine !== null) return tooFine;
  const { spellings, remark } = spelled(value, kind, question);
  const [usual, ...others] = spellings;
  if (usual === undefined) return refuse("Значение пусто.");
  if (question.splitInto === "full-name" && !isWholeName(usual))
    return refuse(`Не ясно, где здесь фамилия, имя и отчество: «${usual}». Впишите их сами.`);
  const wrong = WRONG_FOR[question.kind]?.(usual) ?? null;
  if (wrong !== null) return refuse(wrong);
  const { maxLength, pattern } = question.constraints;
  const text = [usual, ...others].find(
    (each) =>
      (maxLength === null || each.length <= maxLength) && (pattern === null || fitsPattern(each, pattern)),
  );
  if (text === undefined) {
    return maxLength !== null && usual.length > maxLength
      ? refuse(`Не помещается: в поле не больше ${maxLength} знаков, а нужно ${usual.length}.`)
      : refuse(`Форма принимает ответ в другом виде. Впишите «${usual}» сами, как она просит.`);
  }
  return done({ kind: "text", text }, text, remark);
}

type Spelled = { readonly spellings: readonly string[]; readonly remark: string };

/** The same value in the spellings forms ask for, the usual one first; what one of them leaves out the remark says. */
function spelled(value: ReportValue, kind: FieldKind, question: Question): Spelled {
  if (typeof value === "number") return spelledNumber(value, kind, question);
  const date = kind === "date" && typeof value === "string" ? parseISODate(value) : null;
  if (date !== null) return spelledDate(date, question);
  const words = typeof value === "object" ? joinedWords(value, question) : wordsOfValue(value, kind);
  if (words.trim() === "") return { spellings: [], remark: "" };
  const year = kind === "text" ? parseSchoolYear(words) : null;
  if (year !== null) return { spellings: schoolYearSpellings(year, words, question.help), remark: "" };
  if (kind === "phone")
    return { spellings: phoneSpellings(words, `${question.help} ${question.text}`), remark: "" };
  const text = question.kind === "multiline" ? words : words.replace(/\s*[\r\n]+\s*/g, " ");
  return { spellings: [text], remark: lengthRemark(text, question) };
}

function spelledNumber(value: number, kind: FieldKind, question: Question): Spelled {
  const asked = askedNumber(question);
  const asShare = kind === "percent" && asksForShare(question);
  const plain = numberSpellings(writtenNumber(value, kind, question), asked);
  const signed = kind === "percent" && !asShare ? plain.flatMap((each) => [`${each} %`, `${each}%`]) : [];
  return {
    spellings: asked.withSign ? [...signed, ...plain] : [...plain, ...signed],
    remark: asShare ? shareRemark(value) : "",
  };
}

/** The number itself or, where the form asks for one, the share that it is. */
function writtenNumber(value: number, kind: FieldKind, question: Question): number {
  return kind === "percent" && asksForShare(question) ? shareOf(value) : value;
}

/** What a browser would refuse in a box of this kind, in Russian; null where it would not. */
const WRONG_FOR: Partial<Record<QuestionKind, (text: string) => string | null>> = {
  email: (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : `Форма ждёт адрес почты, а в книге «${text}».`,
  url: (text) =>
    /^https?:\/\/\S+$/i.test(text)
      ? null
      : `Форма ждёт полный адрес, который начинается с https://, а в книге «${text}».`,
};

/** The value as Russian papers write it: 35,5; 31.05.2024; да; several words with semicolons. */
export function wordsOfValue(value: ReportValue, kind: FieldKind): string {
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value === "number") return shownNumber(value);
  if (typeof value !== "string") return value.join("; ");
  const date = kind === "date" ? parseISODate(value) : null;
  return date === null ? value : (dateSpellings(date)[0] as string);
}

/** A pattern the page gave that is no regular expression binds nobody; the page itself ignores it too. */
function fitsPattern(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(text);
  } catch {
    return true;
  }
}
