import type { FillRow } from "../../../../shared/form-filling/fill-plan.ts";
import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import type { WriteOutcome } from "../../../../shared/form-filling/write-outcome.ts";
import { shownAnswer } from "./shown-answer.ts";
import { barrierWords, type RowState, refusalWords } from "./state-words.ts";

/** A row of the preview: the plan for a question, or what became of it. */
export type PreviewRow = {
  readonly plan: FillRow;
  readonly state: RowState;
  /** What is or was to be written, as read by the person. */
  readonly shown: string;
  /** What the page holds where that differs from `shown`. */
  readonly held: string;
  /** Why this state, what to look at; "" for none. */
  readonly remark: string;
  /** What pressing «Заполнить» would write; null where nothing would be. */
  readonly answer: QuestionAnswer | null;
  readonly included: boolean;
  /** Whether the program has tried to write it. */
  readonly tried: boolean;
};

/** What was written for a question, with the words it was written under. */
export type Written = {
  readonly outcome: WriteOutcome;
  readonly shown: string;
  readonly doubtful: boolean;
  readonly remark: string;
};

export function previewRow(
  plan: FillRow,
  written: Written | undefined,
  ticked: boolean | undefined,
): PreviewRow {
  return written === undefined ? plannedRow(plan, ticked) : writtenRow(plan, written);
}

function plannedRow(plan: FillRow, ticked: boolean | undefined): PreviewRow {
  const { question } = plan;
  const nothing = { plan, shown: "", held: "", remark: "", answer: null, included: false, tried: false };
  if (question.barrier !== null)
    return { ...nothing, state: "refused", remark: barrierWords[question.barrier] };
  switch (plan.state) {
    case "planned":
      return {
        ...nothing,
        state: "planned",
        shown: plan.shown,
        remark: plan.remark,
        answer: plan.answer,
        included: ticked ?? true,
      };
    case "kept":
      return {
        ...nothing,
        state: "kept",
        shown: plan.shown,
        held: plan.answer === null ? "" : shownAnswer(question, question.current),
        remark:
          plan.answer === null
            ? "На странице уже стоит то же самое."
            : "Отметьте строку, чтобы заменить ответ на странице.",
        answer: plan.answer,
        included: plan.answer !== null && (ticked ?? false),
      };
    case "refused":
      return { ...nothing, state: "refused", remark: plan.reason };
    case "unknown":
      return { ...nothing, state: "unknown" };
  }
}

function writtenRow(plan: FillRow, written: Written): PreviewRow {
  const { outcome, shown } = written;
  const after = shownAnswer(plan.question, outcome.after);
  const common = {
    plan,
    shown,
    held: after === shown ? "" : after,
    answer: null,
    included: false,
    tried: true,
  };
  if (outcome.state === "refused")
    return { ...common, state: "refused", remark: refusalWords[outcome.reason] };
  if (outcome.state === "altered")
    return { ...common, state: "check", remark: "Страница записала ответ по-своему. Проверьте его." };
  return {
    ...common,
    held: "",
    state: written.doubtful ? "check" : "filled",
    remark: written.remark,
  };
}
