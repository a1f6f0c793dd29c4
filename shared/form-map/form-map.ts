import type { QuestionKind } from "../form-filling/question.ts";
import type { FieldKey } from "../report/report-fields.ts";

/** What a person settled about the questions of one form: no answers, no names, only which field answers which question. */
export type FormMap = {
  readonly form: FormIdentity;
  readonly questions: readonly MappedQuestion[];
};

export type FormIdentity = {
  readonly title: string;
  /** «docs.google.com/forms/d/e/1FAI/viewform»; "" for a form without an address that others could open. */
  readonly address: string;
};

export type MappedQuestion = {
  /** What the page calls the question; "" where that might tell of a person or is not known. */
  readonly key: string;
  /** Headings above the question, outermost first, joined by {@link SECTION_JOINT}. */
  readonly section: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly choice: MappedChoice;
  /** How the value is written and which option is meant, as somebody noted: kept and handed on, not applied yet. */
  readonly convert: string;
  readonly option: string;
};

export type MappedChoice =
  | { readonly kind: "field"; readonly field: FieldKey }
  /** The person said that the program answers nothing here. */
  | { readonly kind: "nothing" }
  /** Seen in the form, and nobody has said anything: the wording decides. */
  | { readonly kind: "undecided" };

export const SECTION_JOINT = " → ";

export const UNDECIDED: MappedChoice = { kind: "undecided" };
export const NOTHING: MappedChoice = { kind: "nothing" };

export function sameChoice(one: MappedChoice, other: MappedChoice): boolean {
  return one.kind === "field" && other.kind === "field" ? one.field === other.field : one.kind === other.kind;
}
