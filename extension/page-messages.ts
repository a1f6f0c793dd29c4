import type { Question } from "../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../shared/form-filling/write-outcome.ts";

/** Everything the side panel may ask of the content script in a frame. The two know each other only through this union. */
export type PageRequest =
  | { readonly kind: "collect" }
  | { readonly kind: "write"; readonly answers: readonly AnswerToWrite[] }
  /** Puts back what each question held before (`answer`), where `seen` is what the program left there; a control changed since is left alone. */
  | { readonly kind: "restore"; readonly answers: readonly AnswerToWrite[] }
  /** Ends the writing that is under way before its next question. */
  | { readonly kind: "stop" }
  | { readonly kind: "show"; readonly key: string };

/** The reply to each request, by its kind. */
export type PageReply = {
  readonly collect: {
    readonly title: string;
    readonly address: string;
    readonly questions: readonly Question[];
  };
  readonly write: Writing;
  readonly restore: Writing;
  readonly stop: Record<string, never>;
  /** Whether the question stands outlined in the page, is out of sight, or is gone. */
  readonly show: { readonly shown: "outlined" | "unseen" | "gone" };
};

type Writing = {
  /** One for each answer that was tried; a writing that was stopped has fewer than it was given. */
  readonly outcomes: readonly WriteOutcome[];
};

/** What a frame tells of its own accord while it writes: so many answers are done. */
export type PageNews = { readonly kind: "progress"; readonly done: number };
