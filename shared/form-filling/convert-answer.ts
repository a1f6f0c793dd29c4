import { dottedDate, type ISODate, parseISODate } from "../calendar/iso-date.ts";
import type { ReportValue } from "../report/report.ts";
import type { FieldKind } from "../report/report-fields.ts";
import { comparisonKey } from "../text/fold.ts";
import type { Question, QuestionAnswer, QuestionOption } from "./question.ts";

/** A value turned into what the control takes, or the reason why it cannot be, in Russian. */
export type Conversion =
  | { readonly ok: true; readonly answer: QuestionAnswer; readonly shown: string; readonly remark: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Converts a report value for a question's control, exactly or not at all: nothing is rounded, cut or approximated.
 * @example convertAnswer(35.5, "percent", { kind: "text", … }) // { ok: true, answer: { kind: "text", text: "35,5" }, … }
 */
export function convertAnswer(value: ReportValue, kind: FieldKind, question: Question): Conversion {
  switch (question.kind) {
    case "number":
      return toNumber(value, kind, question);
    case "date":
      return toDate(value);
    case "select":
    case "radio":
      return toOption(value, question.options);
    case "checkbox":
      return typeof value === "boolean"
        ? done({ kind: "checked", checked: value }, value ? "да" : "нет")
        : refuse("Это отметка «да/нет», а значение другое.");
    case "check-group":
      return toOptions(value, question.options);
    case "text":
    case "multiline":
    case "email":
    case "phone":
    case "url":
      return toText(value, kind, question);
    case "multi-select":
    case "other":
      return refuse("Программа пока не умеет заполнять такое поле. Заполните его сами.");
  }
}

function done(answer: QuestionAnswer, shown: string, remark = ""): Conversion {
  return { ok: true, answer, shown, remark };
}

function refuse(reason: string): Conversion {
  return { ok: false, reason };
}

function toText(value: ReportValue, kind: FieldKind, question: Question): Conversion {
  const text = wordsOfValue(value, kind);
  const { maxLength, pattern } = question.constraints;
  if (maxLength !== null && text.length > maxLength) {
    return refuse(`Не помещается: в поле не больше ${maxLength} знаков, а нужно ${text.length}.`);
  }
  if (pattern !== null && !fitsPattern(text, pattern)) {
    return refuse(`Форма принимает ответ в другом виде. Впишите «${text}» сами, как она просит.`);
  }
  return done({ kind: "text", text }, text);
}

/** The value as Russian papers write it: 35,5; 31.05.2024; да; several words with semicolons. */
export function wordsOfValue(value: ReportValue, kind: FieldKind): string {
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value !== "string") return value.join("; ");
  const date = kind === "date" ? parseISODate(value) : null;
  return date === null ? value : dottedDate(date);
}

/** A pattern the page gave that is no regular expression binds nobody; the page itself ignores it too. */
function fitsPattern(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(text);
  } catch {
    return true;
  }
}

function toNumber(value: ReportValue, kind: FieldKind, { constraints }: Question): Conversion {
  if (typeof value === "string" && kind === "text" && /^\d{1,15}$/.test(value) && !value.startsWith("0")) {
    return done({ kind: "text", text: value }, value);
  }
  if (typeof value !== "number") return refuse("Форма ждёт число, а значение другое.");
  const min = limit(constraints.min);
  const max = limit(constraints.max);
  // A share asked for as 0–1 says so by its limits; nothing else does.
  const asShare = kind === "percent" && max === 1;
  const number = asShare ? Math.round(value * 10) / 1000 : value;
  if ((min !== null && number < min) || (max !== null && number > max)) {
    return refuse(`Форма принимает числа ${rangeWords(min, max)}, а значение ${shownNumber(number)}.`);
  }
  if (!fitsStep(number, constraints.step, min ?? 0)) {
    return refuse(
      `Форма не принимает такую дробь: значение ${shownNumber(number)}. Решите сами, как округлить.`,
    );
  }
  const remark = asShare
    ? `Форма просит долю от 0 до 1: ${shownNumber(value)} % записано как ${shownNumber(number)}.`
    : "";
  return done({ kind: "text", text: String(number) }, shownNumber(number), remark);
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

function shownNumber(number: number): string {
  return String(number).replace(".", ",");
}

/** The HTML rule for `step`: 1 where the page names none, none where it says "any". */
function fitsStep(number: number, step: string | null, base: number): boolean {
  if (step === "any") return true;
  const size = limit(step) ?? 1;
  if (size <= 0) return true;
  const steps = (number - base) / size;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

function toDate(value: ReportValue): Conversion {
  const date: ISODate | null = typeof value === "string" ? parseISODate(value) : null;
  return date === null
    ? refuse("Форма ждёт дату, а значение другое.")
    : done({ kind: "text", text: date }, dottedDate(date));
}

const YES = ["да", "имеется", "есть", "yes", "проведен", "разработано", "утверждено", "наличие"];
const NO = [
  "нет",
  "не имеется",
  "отсутствует",
  "no",
  "не проведен",
  "не разработано",
  "не утверждено",
  "отсутствие",
];

function toOption(value: ReportValue, options: readonly QuestionOption[]): Conversion {
  const wanted = typeof value === "boolean" ? (value ? YES : NO) : spellingsOf(value);
  const hits = options.filter((option) => wanted.includes(optionKey(option.label)));
  const [hit, another] = hits;
  if (!hit) return refuse(`В списке нет варианта «${wordsOfValue(value, "text")}». Выберите сами.`);
  if (another) return refuse(`В списке несколько вариантов «${hit.label}». Выберите сами.`);
  return done({ kind: "options", values: [hit.value] }, hit.label);
}

function toOptions(value: ReportValue, options: readonly QuestionOption[]): Conversion {
  if (!Array.isArray(value)) return toOption(value, options);
  const hits = value.map((word: string) =>
    options.find((option) => spellingsOf(word).includes(optionKey(option.label))),
  );
  const missing = value.filter((_: string, index: number) => hits[index] === undefined);
  if (missing.length > 0) return refuse(`В списке нет вариантов: ${missing.join("; ")}. Выберите сами.`);
  const found = hits as QuestionOption[];
  return done(
    { kind: "options", values: found.map((hit) => hit.value) },
    found.map((hit) => hit.label).join("; "),
  );
}

/** Short words of the workbook and the long ones forms use for the same. */
const LONG_FORMS: Readonly<Record<string, readonly string[]>> = {
  доо: [
    "дошкольная образовательная организация",
    "детский сад",
    "дошкольная образовательная организация (доо)",
    "доу",
  ],
  оо: ["общеобразовательная организация", "школа", "общеобразовательная организация (оо)"],
  поо: [
    "профессиональная образовательная организация",
    "колледж",
    "спо",
    "профессиональная образовательная организация (поо)",
  ],
  удо: [
    "учреждение дополнительного образования",
    "организация дополнительного образования",
    "дополнительное образование",
  ],
};

function spellingsOf(value: ReportValue): readonly string[] {
  const key = comparisonKey(wordsOfValue(value, "text"));
  return [
    key,
    ...(LONG_FORMS[key] ?? []).map(comparisonKey),
    ...(parseISODate(key) ? [dottedDate(key as ISODate)] : []),
  ];
}

function optionKey(label: string): string {
  return comparisonKey(label).replace(/[.;,]$/, "");
}
