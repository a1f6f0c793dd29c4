/**
 * A place of a workbook that the program cannot recognise for certain. While nobody has decided, it neither reads the place nor makes
 * it anew: a wrong column is far worse than an empty one.
 */
export type WorkbookDoubt = {
  /** Made of the schema's own words, so that a decision holds wherever the place moves: `book:column:наставники|категория`. */
  readonly key: string;
  readonly kind: WorkbookDoubtKind;
  /** The tab as the workbook names it; "" where the tab itself is in doubt. */
  readonly place: string;
  /** What is sought, in the schema's words: a heading or a tab. */
  readonly words: string;
  /** The answers, the likeliest first. Words of the workbook are answers as they stand; {@link ownAnswers} are the others. */
  readonly options: readonly string[];
  /** What the program goes by; null while it goes by nothing. */
  readonly chosen: string | null;
  /** Whether a person has answered; the answer is kept in the workbook. */
  readonly decided: boolean;
};

/**
 * `column`: which column holds what a heading of the schema says. `column-twice`: two columns of one name differ. `tab`: which of
 * several tabs is the program's. `occupied`: a tab of the name holds something else.
 */
export type WorkbookDoubtKind = "column" | "column-twice" | "tab" | "occupied";

/** Answers that are no words of the workbook. */
export const ownAnswers = {
  absent: "absent",
  beside: "beside",
  extend: "extend",
  first: "1",
  second: "2",
} as const;

/** What people decided: key of a doubt → answer. */
export type WorkbookDecisions = ReadonlyMap<string, string>;
