/** What is asked about a workbook; a `WorkbookDoubt` is one. */
type DoubtfulPlace = {
  readonly kind: keyof typeof workbookQuestions;
  /** The schema's own words: a heading or a tab. */
  readonly words: string;
  readonly options: readonly string[];
};

/** A row a kind of doubt: the question a person reads. */
export const workbookQuestions = {
  column: "Какой столбец теперь «{words}»?",
  "column-twice": "Столбцов «{words}» два. По какому работать?",
  tab: "Какая вкладка теперь «{words}»?",
  occupied: "Вкладка «{words}» занята другими записями. Куда писать программе?",
} as const satisfies Record<string, string>;

/** Answers that are no words of the workbook. */
const answers: Readonly<Record<string, string>> = {
  "1": "по первому слева",
  "2": "по второму слева",
  beside: "сделать рядом вкладку «{words} (программа)», эту не трогать",
  extend: "это та же вкладка: добавить в неё недостающие столбцы справа",
};

/** «Ни одна»: then the program makes its own. */
const absent: Readonly<Record<string, string>> = {
  column: "ни один: такого столбца нет, добавить его",
  tab: "ни одна: такой вкладки нет, создать её",
};

/**
 * The question of a doubt about a workbook and its answers, in plain Russian.
 * @example describeWorkbookDoubt({ kind: "column", words: "Категория", options: ["Статус", "absent"] }).question
 *   // "Какой столбец теперь «Категория»?"
 */
export function describeWorkbookDoubt(doubt: DoubtfulPlace): {
  question: string;
  options: { id: string; label: string }[];
} {
  const filled = (text: string) => text.replace("{words}", () => doubt.words);
  const fixed = doubt.kind === "column-twice" || doubt.kind === "occupied";
  const labelOf = (id: string) => (id === "absent" ? absent[doubt.kind] : fixed ? answers[id] : undefined);
  return {
    question: filled(workbookQuestions[doubt.kind]),
    options: doubt.options.map((id) => {
      const label = labelOf(id);
      const named = id.startsWith("столбец ") && id.length <= 11 ? `${id} (без названия)` : `«${id}»`;
      return { id, label: label === undefined ? named : filled(label) };
    }),
  };
}
