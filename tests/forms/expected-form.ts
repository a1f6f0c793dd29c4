import type { Barrier, QuestionKind } from "../../shared/form-filling/question.ts";

/**
 * What a person sees in one of the pages, written down by eye and independent of the engine. The page itself lies beside it;
 * it tells its own state by `window.__state()` (plain JSON, a key a question) and counts `window.__submitted`.
 */
export type ExpectedForm = {
  /** The folder of the page. */
  readonly name: string;
  readonly questions: readonly ExpectedQuestion[];
  /** Keys of the state that nothing may touch: consents, decoys, what is read-only. */
  readonly untouched: readonly string[];
  /** The page is a frame of another site inside this address; its state is told by that frame. */
  readonly framed?: true;
  /** A form of several pages: the buttons by which a person goes on and back. */
  readonly turning?: { readonly next: string; readonly back: string };
};

export type ExpectedQuestion = {
  /** As a person reads it, without the star of what is required. */
  readonly text: string;
  /** Headings, group names, heads of the matrix above it, outermost first; the page's own title is none. */
  readonly section?: readonly string[];
  /** Several where either is a fair reading: a masked box for a date is text as well. */
  readonly kind: QuestionKind | readonly QuestionKind[];
  readonly options?: readonly string[];
  /** The list is drawn when it is opened: it may be read as empty until then. */
  readonly listedWhenOpened?: true;
  readonly required?: true;
  /** Why nothing is ever written here. What is written at it all the same must be refused. */
  readonly barrier?: Barrier;
  /** Is not there, or takes no answer, until another question is answered (or the page is turned). */
  readonly appears?: true;
  readonly answer?: GivenAnswer;
  /** The key of the page's state and what it holds once the answer is given. */
  readonly holds?: readonly [string, unknown];
  /**
   * Nobody can take the answer back in this page (a radio button whose state only ever learns of a press): undoing it must
   * put it back or say that it could not.
   */
  readonly stays?: true;
  /** An answer that the page does not take: never reported as filled. */
  readonly refuses?: GivenAnswer;
};

/** A text as typed, a number, a day, labels of options, or whether a box is ticked. */
export type GivenAnswer = string | number | boolean | { readonly date: string } | readonly string[];

/** What is expected of every question; see `tests/e2e/forms/check-question.ts`. */
export type Expectation = "read" | "written" | "honest" | "undone" | "refused";
