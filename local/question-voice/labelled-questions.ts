import { readdirSync, readFileSync } from "node:fs";
import type { Asked } from "../../shared/form-filling/leaning-question.ts";
import { oneOfTwins } from "../../shared/form-filling/likeness/aspects.ts";
import type { Question } from "../../shared/form-filling/question.ts";
import type { Recognition } from "../../shared/form-filling/recognise.ts";
import { recogniseByRules } from "../../shared/form-filling/recognise-all.ts";
import type { FieldKey } from "../../shared/report/report-fields.ts";

const FOLDER = "tests/fixtures/questions";
/** Nobody who tunes, and nothing that learns, reads these. */
const UNREAD = /^untouched/;

/** A question with the field a careful person would put there; null where it must stay open. */
export type Labelled = {
  readonly question: Question;
  readonly field: FieldKey | null;
  /** The file it stands in: forms of one author. */
  readonly file: string;
  /** The form it stands in, named apart from those of other files. */
  readonly form: string;
  /** What the rules take it for. */
  readonly byRules: Recognition;
  /** The question before it, with its field. */
  readonly previous: Asked | undefined;
};

type Line = Pick<Question, "text" | "kind"> & {
  readonly section?: readonly string[];
  readonly help?: string;
  readonly options?: readonly string[];
  readonly field: FieldKey | null;
  readonly form?: string;
};

/** Files of labelled questions, by name. */
export function labelledFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => name.replace(/\.jsonl$/, ""))
    .filter((name) => !UNREAD.test(name))
    .sort();
}

/** The questions of a file, form by form; one that stands in no form is a form of its own. */
export function labelledQuestions(file: string, folder: string = FOLDER): readonly Labelled[] {
  const lines = readFileSync(`${folder}/${file}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const forms = new Map<string, Line[]>();
  for (const [at, line] of lines.entries()) {
    const form = `${file}/${line.form ?? at}`;
    forms.set(form, [...(forms.get(form) ?? []), line]);
  }
  return [...forms].flatMap(([form, asked]) => {
    const questions = asked.map(questionOf);
    const seen = recogniseByRules(questions);
    return asked.map(({ field }, at): Labelled => {
      const before = questions[at - 1];
      return {
        question: questions[at] as Question,
        field: field === null ? null : oneOfTwins(field),
        file,
        form,
        byRules: seen[at] as Recognition,
        previous:
          before === undefined
            ? undefined
            : { question: before, field: seen[at - 1]?.field ?? asked[at - 1]?.field ?? null },
      };
    });
  });
}

function questionOf({ text, section = [], help = "", kind, options = [] }: Line, at: number): Question {
  return {
    key: `q${at}`,
    text,
    section,
    help,
    kind,
    options: options.map((label) => ({ value: label, label })),
    constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
    required: false,
    current: { kind: "empty" },
    barrier: null,
  };
}
