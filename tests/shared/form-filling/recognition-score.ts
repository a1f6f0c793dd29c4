import type { Question, QuestionKind } from "../../../shared/form-filling/question.ts";
import type { Recognition } from "../../../shared/form-filling/recognise.ts";
import { recogniseAll } from "../../../shared/form-filling/recognise-all.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

/** A question with the field a careful person would put there; null where it must be left to the person. */
export type AskedQuestion = {
  readonly text: string;
  readonly section?: readonly string[];
  readonly help?: string;
  readonly kind: QuestionKind;
  readonly options?: Question["options"];
  readonly field: FieldKey | null;
  /** The form it stands in, where its neighbours are its neighbours on the page. */
  readonly form?: string;
};

export type Answered = { readonly asked: AskedQuestion; readonly seen: Recognition };

export type Score = {
  readonly questions: number;
  readonly answerable: number;
  readonly right: readonly Answered[];
  /** Answerable, but left to the person. */
  readonly open: readonly Answered[];
  /** A field, and not the one asked for. */
  readonly wrong: readonly Answered[];
  /** Of the open ones, how many offer the right field to choose. */
  readonly offered: number;
};

/** How well questions are recognised at first sight. */
export function scoreOf(questions: readonly AskedQuestion[]): Score {
  const answers = pages(questions).flatMap(answered);
  const answerable = answers.filter(({ asked }) => asked.field !== null);
  const open = answerable.filter(({ seen }) => seen.field === null);
  return {
    questions: questions.length,
    answerable: answerable.length,
    right: answerable.filter(({ asked, seen }) => saysTheSame(asked.field, seen.field)),
    open,
    wrong: answers.filter(({ asked, seen }) => seen.field !== null && !isFair(asked.field, seen.field)),
    offered: open.filter(({ asked, seen }) => seen.candidates.some((each) => saysTheSame(asked.field, each)))
      .length,
  };
}

/** Questions that follow each other in one form; one that stands in none is a page of its own. */
function pages(questions: readonly AskedQuestion[]): readonly (readonly AskedQuestion[])[] {
  const made: AskedQuestion[][] = [];
  for (const asked of questions) {
    const last = made.at(-1);
    if (last !== undefined && asked.form !== undefined && last[0]?.form === asked.form) last.push(asked);
    else made.push([asked]);
  }
  return made;
}

function answered(page: readonly AskedQuestion[]): readonly Answered[] {
  const questions = page.map(({ field: _, form: __, ...question }) => makeQuestion(question));
  const seen = recogniseAll(questions);
  return page.map((asked, at) => ({ asked, seen: seen[at]! }));
}

/** One line for people: «tuned: 398 questions, …». */
export function printed(name: string, { questions, answerable, right, open, wrong, offered }: Score): string {
  const share = (part: number, whole: number) => `${((part / (whole || 1)) * 100).toFixed(1)} %`;
  return [
    `${name}: ${questions} questions, ${answerable} answerable: right ${right.length} (${share(right.length, answerable)})`,
    `open ${open.length} (of them ${share(offered, open.length)} offer the right field)`,
    `wrong ${wrong.length} (${share(wrong.length, questions)})`,
  ].join(", ");
}

/** «section > text: asked ≠ seen», to read a failure by. */
export function told({ asked, seen }: Answered): string {
  return `${[...(asked.section ?? []), asked.text].join(" > ")}: ${asked.field} ≠ ${seen.field}`;
}

/** The curator's order stands both in «Паспорт» and in «Документы»: one fact with two keys. */
const TWINS: Readonly<Record<string, FieldKey>> = {
  "documents.curator.number": "curator.orderNumber",
  "documents.curator.date": "curator.orderDate",
};

function saysTheSame(asked: FieldKey | null, seen: FieldKey | null): boolean {
  const one = (field: FieldKey | null) => (field === null ? null : (TWINS[field] ?? field));
  return one(asked) === one(seen);
}

/** «№ и дата» in one box is labelled as the number; the date of the same document is no mistake there. */
function isFair(asked: FieldKey | null, seen: FieldKey | null): boolean {
  return (
    saysTheSame(asked, seen) ||
    (asked !== null && /\.(?:n|orderN)umber$/.test(asked) && saysTheSame(dateOf(asked), seen))
  );
}

function dateOf(number: FieldKey): FieldKey {
  return number
    .replace(/umber$/, "")
    .replace(/(?:orderN|n)$/, (part) => (part === "n" ? "date" : "orderDate")) as FieldKey;
}
