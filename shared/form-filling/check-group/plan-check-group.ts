import type { Report } from "../../report/report.ts";
import { type FieldKey, reportField } from "../../report/report-fields.ts";
import { askedPeriod } from "../asked-period.ts";
import { wordsOfValue } from "../conversion/convert-text.ts";
import { isNumberField } from "../field-number.ts";
import type { OptionDecision } from "../fill-plan.ts";
import type { Question, QuestionAnswer } from "../question.ts";
import { recognise } from "../recognise.ts";
import { type GroupSubject, groupSubject, isOfSubject } from "./group-subject.ts";

/** What would be ticked in a group, box by box; `answer` is null where nothing would be. */
export type GroupPlan = {
  readonly byOption: readonly OptionDecision[];
  readonly answer: QuestionAnswer | null;
  readonly shown: string;
  /** What the person should look at; "" where every box is known. */
  readonly remark: string;
};

/**
 * A group of boxes each of which is a field of its own («Отметьте имеющиеся документы»): a box is ticked only where the workbook is
 * known to say «да» or more than 0. Null where the group is not such a one, or none of its boxes is known.
 */
export function planCheckGroup(question: Question, report: Report): GroupPlan | null {
  const { kind, options } = question;
  if ((kind !== "check-group" && kind !== "multi-select") || options.length === 0) return null;
  const subject = groupSubject(question);
  if (subject === null) return null;
  const fields = options.map(({ label }) => fieldOf(label, subject, question));
  const seen = options.map((option, place): Seen => {
    const found = fields[place] ?? null;
    const isTwice = found !== null && fields.filter((each) => each?.field === found.field).length > 1;
    return decide(option.label, isTwice ? null : found, isTwice ? TWICE : NOT_KNOWN, question, report);
  });
  if (seen.every(({ field }) => field === null)) return null;
  const ticked = options.filter((_, place) => seen[place]!.state === "ticked");
  const unknown = seen
    .filter(({ state }) => state === "unknown")
    .map(({ label }) => `«${withoutQuotes(label)}»`);
  const reasons = new Set(seen.map(({ why }) => why));
  const [reason] = reasons;
  const left = unknown.length === 0 ? "" : `Не знаю: ${unknown.join(", ")}. Решите сами.`;
  const doubts = [...new Set(seen.map(({ doubt }) => doubt).filter((doubt) => doubt !== ""))];
  return {
    byOption: seen.map(({ doubt: _, ...decision }) => decision),
    answer: ticked.length === 0 ? null : { kind: "options", values: ticked.map(({ value }) => value) },
    shown: ticked.map(({ label }) => label).join("; "),
    remark: [unknown.length === seen.length && reasons.size === 1 ? reason! : left, ...doubts]
      .filter((words) => words !== "")
      .join(" "),
  };
}

type Seen = OptionDecision & { readonly doubt: string };
type Found = { readonly field: FieldKey; readonly sure: boolean };

/** The person's own word, in whatever group it stands: never given for them. */
const CONSENT = /соглас|подтвержда|ознаком|обработк[аиуе].*персональн/i;
const NOT_KNOWN = "Программа не знает, о чём этот вариант.";
const TWICE = "Об одном и том же спрашивают два варианта.";

function fieldOf(label: string, subject: GroupSubject, question: Question): Found | null {
  if (CONSENT.test(label)) return null;
  const asked: Question = { ...question, ...subject.asks(withoutQuotes(label)), options: [] };
  const { field, confidence } = recognise(asked);
  return field !== null && isOfSubject(subject, field) ? { field, sure: confidence === 1 } : null;
}

const withoutQuotes = (label: string) => label.trim().replace(/^[«"“„]([^«»"“”„]+)[»"”“]$/, "$1");

function decide(
  label: string,
  found: Found | null,
  whyNot: string,
  question: Question,
  report: Report,
): Seen {
  const left = (why: string, field: FieldKey | null = null): Seen => ({
    label,
    field,
    state: "unknown",
    why,
    doubt: "",
  });
  if (CONSENT.test(label)) return left("Согласие отмечаете только вы сами.");
  if (found === null) return left(whyNot);
  const { field, sure } = found;
  const value = report.values[field];
  if (typeof value !== "boolean" && typeof value !== "number")
    return left("В книге нет этого значения.", field);
  const emptyTab = report.fromEmptyTabs[field];
  if (emptyTab !== undefined) return left(`Вкладка «${emptyTab}» пуста.`, field);
  const period = isNumberField(field) ? askedPeriod(question, report) : null;
  if (period?.kind === "other") return left(period.reason, field);
  const { label: name, kind } = reportField(field);
  const doubts = [
    sure ? "" : `Вариант «${withoutQuotes(label)}» узнан неуверенно: проверьте.`,
    period?.kind === "near" ? period.remark : "",
    report.definitions[field] ?? "",
  ];
  return {
    label,
    field,
    state: value === true || (typeof value === "number" && value > 0) ? "ticked" : "left",
    why: `${name.includes("«") ? name : `«${name}»`} – ${wordsOfValue(value, kind)}.`,
    doubt: doubts.filter((words) => words !== "").join(" "),
  };
}
