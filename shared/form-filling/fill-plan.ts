import type { FieldKey } from "../report/report-fields.ts";
import type { Question, QuestionAnswer } from "./question.ts";

/** What would be written to a form, a row a question, in page order. Shown to the person before anything is touched. */
export type FillPlan = { readonly rows: readonly FillRow[] };

export type FillRow = {
  readonly question: Question;
  /** The report field recognised or chosen; null where none is. */
  readonly field: FieldKey | null;
  /** 0–1; 1 where the person chose the field. */
  readonly confidence: number;
  /** Why this field, in plain Russian: the words that decided. */
  readonly evidence: string;
  /** The other fields that came close; with two that tie `field` is null and both stand here. */
  readonly candidates: readonly FieldKey[];
  /** Box by box, where every box of a group is a field of its own. */
  readonly byOption?: readonly OptionDecision[];
} & FillDecision;

/** What becomes of one box of a group, and why, in Russian. */
export type OptionDecision = {
  readonly label: string;
  readonly field: FieldKey | null;
  /** `left`: known to be «нет»; `unknown`: nobody knows, the person decides. */
  readonly state: "ticked" | "left" | "unknown";
  readonly why: string;
};

export type FillDecision =
  /** Will be written. `shown` is the answer as the person reads it; `doubtful` asks for a look (low confidence, rounding). */
  | {
      readonly state: "planned";
      readonly answer: QuestionAnswer;
      readonly shown: string;
      readonly doubtful: boolean;
      /** What is in doubt, in Russian; "" where nothing is. */
      readonly remark: string;
    }
  /** A field is known but nothing is written; `reason` says why in Russian. */
  | { readonly state: "refused"; readonly reason: string }
  /** No field recognised. */
  | { readonly state: "unknown" }
  /** The question already holds something else; written only if the person ticks the row: then `answer` is what is written. */
  | { readonly state: "kept"; readonly answer: QuestionAnswer | null; readonly shown: string };
