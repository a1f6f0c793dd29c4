import type { QuestionAnswer } from "./question.ts";

/** One answer to write, as planned and shown: which question, what it must hold afterwards. */
export type AnswerToWrite = {
  readonly key: string;
  readonly answer: QuestionAnswer;
  /** What the question held when the person saw the preview; the page is left alone where it holds something else by now. */
  readonly seen: QuestionAnswer;
  /** The words the person saw; absent where what stood before is put back. */
  readonly asked?: AskedWords;
};

/** What the person read before allowing an answer. */
export type AskedWords = {
  readonly text: string;
  readonly section: readonly string[];
  /** Of the options that the answer names, in its order. */
  readonly labels: readonly string[];
};

/** What the page holds after writing, read back from the live controls once it settled and after blur. */
export type WriteOutcome = {
  readonly key: string;
  /** Before writing: what «Отменить» puts back. */
  readonly before: QuestionAnswer;
  readonly after: QuestionAnswer;
} & (
  | { readonly state: "filled" }
  /** The page keeps the answer but shows or stores it otherwise (a mask, rounding). */
  | { readonly state: "altered" }
  | { readonly state: "refused"; readonly reason: WriteRefusal }
);

export type WriteRefusal =
  /** The control is gone from the page. */
  | "gone"
  /** Somebody changed it after the preview. */
  | "changed-since"
  /** The words of the question or of its options are others than those the person saw. */
  | "reworded"
  /** A barrier appeared: disabled, read-only, invisible, … */
  | "barred"
  /** The page did not keep the answer. */
  | "not-kept"
  /** A rule of the page forbids it (`max`, `pattern`, …), or the page marked it as wrong; what stood before is back. */
  | "invalid"
  /** The list has no such option. */
  | "no-option";
