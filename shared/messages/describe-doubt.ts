/** What is asked about a place of a document; a `Doubt` of the roadmap reader is one. */
type DoubtfulWords = {
  readonly kind: keyof typeof doubtQuestions;
  /** The very words the doubt is about. */
  readonly words: string;
  readonly options: readonly string[];
};

/** A row a kind of doubt: the question a person reads. `{words}` stands for the words of the document. */
export const doubtQuestions = {
  column: "Что записано в столбце «{words}»?",
  "row-goes-on": "Строка «{words}» продолжает строку над ней?",
  "row-kind": "Что это за строка: «{words}»?",
} as const satisfies Record<string, string>;

/** The words of an option, by its id. */
export const optionLabels = {
  number: "номера",
  stage: "этапы",
  group: "подзаголовки",
  activity: "мероприятия",
  content: "подробности мероприятий",
  deadline: "сроки",
  assignee: "ответственные",
  outcome: "результаты",
  foreign: "к дорожной карте не относится",
  joined: "да, это одна строка",
  separate: "нет, это отдельная строка",
} as const satisfies Record<string, string>;

/** One row is «этап», a column holds «этапы». */
const rowLabels: Readonly<Record<string, string>> = {
  stage: "этап",
  group: "подзаголовок внутри этапа",
  activity: "мероприятие",
};

/** Longer words are cut: the person sees them whole in the preview. */
const longestWords = 160;

/**
 * The question of a doubt and its answers, in plain Russian.
 * @example describeDoubt({ kind: "row-kind", words: "Итоги", options: ["stage", "activity"] })
 *   // { question: "Что это за строка: «Итоги»?", options: [{ id: "stage", label: "этап" }, …] }
 */
export function describeDoubt(doubt: DoubtfulWords): {
  question: string;
  options: { id: string; label: string }[];
} {
  const labels: Readonly<Record<string, string>> = optionLabels;
  const words =
    doubt.words.length > longestWords ? `${doubt.words.slice(0, longestWords).trim()}…` : doubt.words;
  return {
    question: doubtQuestions[doubt.kind].replace("{words}", () => words),
    options: doubt.options.map((id) => ({
      id,
      label: (doubt.kind === "row-kind" ? rowLabels[id] : undefined) ?? labels[id] ?? id,
    })),
  };
}
