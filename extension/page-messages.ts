import type { QuestionAnswer } from "../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../shared/form-filling/write-outcome.ts";
import type { SentQuestion } from "./sent-questions.ts";

/** Everything the side panel may ask of the content script in a frame. The two know each other only through this union. */
export type PageRequest =
  | { readonly kind: "collect" }
  | { readonly kind: "write"; readonly answers: readonly AnswerToWrite[] }
  /** Puts back what each question held before (`answer`), where `seen` is what the program left there; a control changed since is left alone. */
  | { readonly kind: "restore"; readonly answers: readonly AnswerToWrite[] }
  /** Ends the writing that is under way before its next question. */
  | { readonly kind: "stop" }
  /** Asks for nothing but a sign of life. */
  | { readonly kind: "ping" }
  | { readonly kind: "show"; readonly key: string };

/** The reply to each request, by its kind. */
export type PageReply = {
  readonly collect: {
    readonly title: string;
    readonly address: string;
    readonly questions: readonly SentQuestion[];
    /** Controls that were too many to be read. */
    readonly leftOut: number;
  };
  readonly write: Writing;
  readonly restore: Writing;
  readonly stop: Record<string, never>;
  readonly ping: Record<string, never>;
  /** Whether the question stands outlined in the page, is out of sight, or is gone. */
  readonly show: { readonly shown: "outlined" | "unseen" | "gone" };
};

type Writing = {
  /** One for each answer that was tried; a writing that was stopped has fewer than it was given. */
  readonly outcomes: readonly WriteOutcome[];
  /** How often the page tried to send a form or to leave of its own accord meanwhile. */
  readonly leavingHeld: number;
};

/** What a frame tells of its own accord. */
export type PageNews =
  /** While it writes: so many answers are done. */
  | { readonly kind: "progress"; readonly done: number }
  /** After it has reported: the page itself changed these answers. */
  | {
      readonly kind: "changed-later";
      readonly changed: readonly { readonly key: string; readonly after: QuestionAnswer }[];
    };

/** What a frame asks the panel while it writes: which of the labels says the words; the reply is that label or null. */
export type OptionAsked = {
  readonly kind: "option-asked";
  readonly words: string;
  readonly labels: readonly string[];
  readonly question: string;
};
