import type { ISODate } from "../calendar/iso-date.ts";
import { buildReport } from "../report/build-report.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { answeredUnits } from "./answered-units.ts";
import type { Correction } from "./declension/corrections.ts";
import { freeFileName, paperFileName } from "./file-name.ts";
import type { PaperChart } from "./paper-chart.ts";
import type { PaperKind } from "./paper-kinds.ts";
import { questionRows } from "./placeholders/question-values.ts";
import { pairSubjects } from "./subjects/pair-subjects.ts";
import { labelOf, type PaperBook, type PaperRequest, paperBook } from "./subjects/paper-request.ts";
import { personSubjects, withdrawalSubjects } from "./subjects/person-subjects.ts";
import type { LeftOut, Subject, Subjects } from "./subjects/subject.ts";
import type { Blank, Doubt } from "./written-value.ts";

/** A piece of a template with placeholders: a row of a table or a paragraph, which may be repeated, or a place that may not. */
export type TemplateUnit = {
  readonly repeats: boolean;
  readonly row: boolean;
  readonly marks: readonly string[];
};

/** What stands in place of a placeholder; one that is not in the map is left standing. */
export type Answer =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "chart"; readonly chart: PaperChart };
export type Answers = ReadonlyMap<string, Answer>;

/** A placeholder that is left standing. */
export type StandingMark = { readonly words: string; readonly why: string };

export type PlannedPaper = {
  readonly fileName: string;
  /** Codes of the rows it is made from; of the whole workbook: none. */
  readonly madeFrom: readonly string[];
  /** By unit of the template the answers of each copy of it. */
  readonly copies: readonly (readonly Answers[])[];
  readonly blanks: readonly Blank[];
  readonly doubts: readonly Doubt[];
};

export type PapersPlan = {
  readonly kind: PaperKind;
  readonly papers: readonly PlannedPaper[];
  readonly leftOut: readonly LeftOut[];
  readonly passedOver: readonly LeftOut[];
  readonly standing: readonly StandingMark[];
};

/**
 * What papers are made of which rows, what stays blank, what is doubtful and who is left out: the dry run, and what an edge carries out.
 * @param units the placeholders of the template, ours or the school's own, in its order
 */
export function planPapers(
  original: Workbook,
  kind: PaperKind,
  units: readonly TemplateUnit[],
  request: PaperRequest & { readonly today: ISODate; readonly corrections: readonly Correction[] },
): PapersPlan {
  const book = paperBook(original, request);
  const { workbook } = book;
  const report = buildReport(workbook, request.today, request.on);
  const found = subjectsOf(book, kind);
  const context = {
    workbook,
    report,
    questions: questionRows(workbook, request.on),
    paperDate: request.paperDate,
  };
  const standing = new Map<string, string>();
  const taken = new Set<string>();
  const papers = found.subjects.map((subject): PlannedPaper => {
    const answered = answeredUnits(units, subject, context, request.corrections);
    for (const { words, why } of answered.standing) standing.set(words, why);
    const fileName = freeFileName(paperFileName(kind, subject, book.byCodes), taken);
    const { copies, blanks, doubts } = answered;
    return { fileName, madeFrom: rowsOf(subject), copies, blanks, doubts };
  });
  return {
    kind,
    papers,
    leftOut: found.leftOut,
    passedOver: found.passedOver,
    standing: [...standing].map(([words, why]) => ({ words, why })),
  };
}

function subjectsOf(book: PaperBook, { source }: PaperKind): Subjects {
  switch (source.of) {
    case "order":
    case "pair":
      return pairSubjects(book, source);
    case "person":
      return personSubjects(book, source);
    case "withdrawal":
      return withdrawalSubjects(book);
    case "report":
      return { subjects: [{ kind: "report" }], leftOut: [], passedOver: [] };
  }
}

function rowsOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case "order":
      return subject.pairs.map(({ pair }) => labelOf(pair.row));
    case "pair":
      return [labelOf(subject.pair.pair.row)];
    case "person":
      return [labelOf(subject.person.person)];
    case "report":
      return [];
  }
}
