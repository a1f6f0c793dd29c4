import type { FieldKey } from "../../report/report-fields.ts";

/**
 * How forms ask for a field. A question is of the field when every stem of `needs` stands in it (or, failing that, in the headings
 * above it), none of `never` does, and every other word is neutral or one of `may`. Stems as in `words.ts`.
 */
export type FieldWording = {
  readonly field: FieldKey;
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  /** In the question itself, and in a heading that does not speak of the same subject, words of another question. */
  readonly never?: readonly string[];
  /** In the question itself alone: a heading must lend the word. */
  readonly neverOwn?: readonly string[];
  /** As `never`, in any heading: «Количество наставляемых» over a row of forms. */
  readonly neverAbove?: readonly string[];
  /** Runs of stems that must not follow each other directly: «наставников обучающихся», «с обучающимися». */
  readonly neverRuns?: readonly (readonly string[])[];
  /** What «из них» above it must be of, where the wording names its own subject. */
  readonly partOf?: string;
  /** Headings do not help: its words are too common above other questions. */
  readonly alone?: true;
  /** It asks for this only where the headings say no more than that the organisation is described. */
  readonly underBackground?: true;
  /** It asks for this only where no heading says anything but what parts of a form are called. */
  readonly underNothing?: true;
  /** It asks for this field as a rule, not always: the person is asked to look. */
  readonly doubtful?: true;
  /** A wording as seen in a form; the tests recognise each. */
  readonly seen: string;
  /** The heading it was seen under, where it asks nothing without one. */
  readonly under?: string;
};
