import type { Report } from "../report/report.ts";
import { type FieldKey, reportField } from "../report/report-fields.ts";
import { comparisonKey } from "../text/fold.ts";
import { askedPeriod } from "./asked-period.ts";
import { type GroupPlan, planCheckGroup } from "./check-group/plan-check-group.ts";
import { composedAnswer } from "./composed-answer.ts";
import { convertAnswer } from "./conversion/convert-answer.ts";
import { ownOrganisation } from "./conversion/organisation-option.ts";
import { isNumberField } from "./field-number.ts";
import type { FillDecision, FillPlan, FillRow } from "./fill-plan.ts";
import { BY_LIKENESS } from "./likeness/likely-field.ts";
import type { Barrier, Question, QuestionAnswer } from "./question.ts";
import type { Recognition } from "./recognise.ts";
import { recogniseAll } from "./recognise-all.ts";

/** Below this the person is asked to look at the answer, even though it is planned. */
const SURE = 0.9;

/** What a saved form map says of a question: it goes before the wording. */
export type RememberedRecognition = Recognition & {
  /** What the person should look at; "" for nothing. */
  readonly doubt: string;
};

/**
 * What would be written to a form: a decision for every question, in page order.
 * @param chosen fields the person chose by hand, by question key; null means «ничего»
 * @param remembered what saved maps say, by question key
 */
export function planFill(
  questions: readonly Question[],
  report: Report,
  chosen: ReadonlyMap<string, FieldKey | null> = new Map(),
  remembered: ReadonlyMap<string, RememberedRecognition> = new Map(),
): FillPlan {
  const byWords = recogniseAll(questions);
  return {
    rows: questions.map((question, at) => {
      const isSettled = chosen.has(question.key) || remembered.has(question.key);
      const group = isSettled || byWords[at]!.field !== null ? null : planCheckGroup(question, report);
      if (group !== null && question.barrier === null) return { question, ...decideGroup(question, group) };
      const { doubt, ...recognition } = recognitionOf(
        byWords[at]!,
        chosen.get(question.key),
        remembered.get(question.key),
      );
      return { question, ...recognition, ...decide(question, recognition, report, doubt) };
    }),
  };
}

/** The person's own word first, then what was remembered, then the wording. */
function recognitionOf(
  byWords: Recognition,
  choice: FieldKey | null | undefined,
  remembered: RememberedRecognition | undefined,
): RememberedRecognition {
  if (choice !== undefined)
    return { field: choice, confidence: 1, evidence: chosenWords(choice), candidates: [], doubt: "" };
  if (remembered !== undefined) return remembered;
  const doubt =
    byWords.confidence >= SURE
      ? ""
      : byWords.confidence > BY_LIKENESS
        ? "Показатель узнан с учётом заголовка раздела: проверьте."
        : "Показатель узнан по сходству слов: проверьте.";
  return { ...byWords, doubt };
}

function chosenWords(choice: FieldKey | null): string {
  return choice === null ? "Не заполняется: так решили вы." : "Показатель выбран вами.";
}

/** Box by box: what nobody knows stays as it is and is named, so that the person looks. */
function decideGroup(
  question: Question,
  { byOption, answer, shown, remark }: GroupPlan,
): Omit<FillRow, "question" | keyof FillDecision> & FillDecision {
  const seen = {
    field: null,
    confidence: 1,
    evidence: "Каждый вариант узнан отдельно.",
    candidates: [],
    byOption,
  };
  if (answer === null) {
    const isKnown = byOption.some(({ state }) => state === "left");
    const reason = isKnown ? `По книге отмечать нечего. ${remark}`.trim() : remark;
    return { ...seen, state: "refused", reason };
  }
  if (question.current.kind !== "empty" && !isUntouched(question)) {
    return { ...seen, state: "kept", answer: sameAnswer(question.current, answer) ? null : answer, shown };
  }
  return { ...seen, state: "planned", answer, shown, doubtful: remark !== "", remark };
}

const BARRIERS = {
  consent: "Согласие отмечаете только вы сами.",
  captcha: "Проверку «я не робот» проходите вы сами.",
  file: "Файл прикрепляете вы сами.",
  password: "Пароли программа не заполняет.",
  disabled: "Поле сейчас недоступно.",
  "read-only": "Поле только для чтения.",
  invisible: "Поле не видно на странице.",
  decoy: "Скрытое поле-ловушка: его не заполняют.",
  submit: "Форму отправляете только вы сами.",
} as const satisfies Record<Barrier, string>;

function decide(question: Question, { field }: Recognition, report: Report, doubt: string): FillDecision {
  if (question.barrier !== null) return { state: "refused", reason: BARRIERS[question.barrier] };
  if (field === null) return { state: "unknown" };
  const value = report.values[field];
  if (value === undefined) return { state: "refused", reason: "В книге нет этого значения." };
  const emptyTab = report.fromEmptyTabs[field];
  if (emptyTab !== undefined) {
    const words = value === false ? "«нет»" : "0";
    return {
      state: "refused",
      reason: `Вкладка «${emptyTab}» пуста. Если ответ действительно ${words}, впишите его сами.`,
    };
  }
  const { kind } = reportField(field);
  // Numbers change with time; names, addresses and documents are asked as they are.
  const period = isNumberField(field) ? askedPeriod(question, report) : SAME;
  if (period.kind === "other") return { state: "refused", reason: period.reason };
  const composed = composedAnswer(question, field, value, report.values);
  if (!composed.ok) return { state: "refused", reason: composed.reason };
  const asked = composed.value === value ? kind : "text";
  const own = OWN_NAME.test(field) ? ownOrganisation(report.values) : null;
  const conversion = convertAnswer(composed.value, asked, question, own);
  if (!conversion.ok) return { state: "refused", reason: conversion.reason };
  const { answer, shown } = conversion;
  const remark = [composed.remark, conversion.remark].filter((sentence) => sentence !== "").join(" ");
  if (question.current.kind !== "empty" && !isUntouched(question)) {
    return { state: "kept", answer: sameAnswer(question.current, answer) ? null : answer, shown };
  }
  const time = period.kind === "near" ? period.remark : "";
  const definition = report.definitions[field] ?? "";
  const words = [doubt, time, remark, definition].filter((sentence) => sentence !== "").join(" ");
  return { state: "planned", answer, shown, doubtful: words !== "", remark: words };
}

const OWN_NAME = /^organisation\.(?:fullName|shortName)$/;
const SAME = { kind: "same" } as const;

/** An unticked box and the first «выберите…» of a list are how pages show that nothing was answered. */
function isUntouched({ current, kind, options }: Question): boolean {
  if (current.kind === "checked") return !current.checked;
  if (current.kind !== "options" || kind !== "select") return false;
  const option = options.find((candidate) => candidate.value === current.values[0]);
  return (
    option !== undefined &&
    (option.value === "" || /^(-+|выбер|не выбран|укажите)/.test(comparisonKey(option.label)))
  );
}

/** Whether two answers say the same to the page. */
export function sameAnswer(a: QuestionAnswer, b: QuestionAnswer): boolean {
  if (a.kind === "text" && b.kind === "text") return a.text.trim() === b.text.trim();
  if (a.kind === "options" && b.kind === "options") {
    return a.values.length === b.values.length && a.values.every((value) => b.values.includes(value));
  }
  if (a.kind === "checked" && b.kind === "checked") return a.checked === b.checked;
  return a.kind === b.kind;
}
