import type { Question } from "../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../shared/form-filling/write-outcome.ts";

/** Everything the side panel may ask of the content script in a frame. The two know each other only through this union. */
export type PageRequest =
  | { readonly kind: "collect" }
  | { readonly kind: "write"; readonly answers: readonly AnswerToWrite[] }
  /** Puts back what each question held before (`answer`), where `seen` is what the program left there; a control changed since is left alone. */
  | { readonly kind: "restore"; readonly answers: readonly AnswerToWrite[] }
  | { readonly kind: "scroll-to"; readonly key: string };

/** The reply to each request, by its kind. */
export type PageReply = {
  readonly collect: {
    readonly title: string;
    readonly address: string;
    readonly questions: readonly Question[];
  };
  readonly write: { readonly outcomes: readonly WriteOutcome[] };
  readonly restore: { readonly outcomes: readonly WriteOutcome[] };
  readonly "scroll-to": { readonly found: boolean };
};
