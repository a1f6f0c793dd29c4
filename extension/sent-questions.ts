import type { Question, QuestionConstraints } from "../shared/form-filling/question.ts";

/**
 * What most questions of a page have in common. It is left out on the way from the page to the panel: of a long form it is the
 * greater half of what is sent.
 */
const USUAL = {
  help: "",
  options: [],
  constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
  required: false,
  current: { kind: "empty" },
  barrier: null,
} as const satisfies Partial<Question>;

type Usual = keyof typeof USUAL;

/** A question without what is usual; without its section where that is the section of the question before. */
export type SentQuestion = Omit<Question, Usual | "section" | "constraints"> & {
  readonly section?: Question["section"];
  readonly constraints?: Partial<QuestionConstraints>;
} & Partial<Pick<Question, Exclude<Usual, "constraints">>>;

/** The questions of a page as they are sent; `questionsReceived` gives them back as they were. */
export function questionsToSend(questions: readonly Question[]): readonly SentQuestion[] {
  let before: Question["section"] = [];
  return questions.map(({ section, help, options, constraints, required, current, barrier, ...own }) => {
    const isSame = section.length === before.length && section.every((each, at) => each === before[at]);
    before = section;
    const limits = Object.entries(constraints).filter(([, limit]) => limit !== null);
    return {
      ...own,
      ...(isSame ? {} : { section }),
      ...(help === "" ? {} : { help }),
      ...(options.length === 0 ? {} : { options }),
      ...(limits.length === 0 ? {} : { constraints: Object.fromEntries(limits) }),
      ...(required ? { required } : {}),
      ...(current.kind === "empty" ? {} : { current }),
      ...(barrier === null ? {} : { barrier }),
    };
  });
}

/** The questions as they stood in the page. */
export function questionsReceived(sent: readonly SentQuestion[]): readonly Question[] {
  let before: Question["section"] = [];
  return sent.map((question) => {
    before = question.section ?? before;
    return {
      ...USUAL,
      ...question,
      section: before,
      constraints: { ...USUAL.constraints, ...question.constraints },
    };
  });
}
