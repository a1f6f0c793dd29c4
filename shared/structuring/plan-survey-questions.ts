import { LIST_ROWS, listColumn } from "../workbook/list-words.ts";
import type { LocatedTab } from "../workbook/locate.ts";
import { questionLine, type RememberedQuestion, readMemory } from "../workbook/program-memory.ts";
import { holdsTypedValue, ownColumns } from "../workbook/read-workbook.ts";
import type { ListName } from "../workbook/schema/lists.ts";
import {
  type StandardQuestion,
  type SurveyAnswer,
  standardQuestions,
} from "../workbook/schema/survey-questions.ts";
import type { ColumnSpec } from "../workbook/schema/tab-spec.ts";
import { textOf } from "../workbook/tab-cells.ts";
import { planLines } from "./plan-memory.ts";
import type { Planning } from "./planning.ts";

const looks = {
  point: { kind: "list", list: "Баллы", width: 14, said: "балл от 1 до 10" },
  yes: { kind: "list", list: "Да или нет", width: 14, said: "да или нет" },
  words: { kind: "text", width: 30, said: "своими словами" },
} as const satisfies Record<SurveyAnswer, Pick<ColumnSpec, "kind" | "list" | "width"> & { said: string }>;

/**
 * The standard questions that «Анкеты» gets when nobody has used it yet: no questions of people's own, no answers, and none that
 * somebody took away.
 */
export function newQuestions(planning: Planning, located: LocatedTab): readonly ColumnSpec[] {
  const isUsed = located.headingRow !== null && (ownColumns(located).size > 0 || hasRows(located));
  if (isUsed || readMemory(planning.now).questions.size > 0) return [];
  return standardQuestions.map(({ heading, answer, asked }: StandardQuestion): ColumnSpec => {
    const { said, ...look } = looks[answer];
    return { heading, ...look, note: `Вопрос ${askedOf(asked)}: ${said}.` };
  });
}

function askedOf(asked: StandardQuestion["asked"]): string {
  const of = (part: string) => asked.some((field) => field.includes(part));
  const who =
    of("mentors") && of("mentees")
      ? "наставнику и наставляемому"
      : of("mentors")
        ? "наставнику"
        : "наставляемому";
  const before = asked.some((field) => field.endsWith("Before"));
  const after = asked.some((field) => !field.endsWith("Before"));
  return `${who}, ${before && after ? "до и после" : before ? "до" : "после"}`;
}

function hasRows(located: LocatedTab): boolean {
  return located.tab.rows.some(
    (_, index) => index >= (located.headingRow as number) && holdsTypedValue(located, index + 1),
  );
}

/**
 * Plans to remember where the standard questions stand. A question whose heading somebody renamed is known by its place between the
 * same neighbours, and its new heading joins the list of what it was.
 */
export function planSurveyQuestions(planning: Planning): void {
  const located = planning.locate("Анкеты");
  if (!located || located.headingRow === null) return;
  const own = ownColumns(located);
  const { questions } = readMemory(planning.now);
  const lines: (readonly [string, string])[] = [];
  for (const question of standardQuestions) {
    const before = questions.get(question.key);
    const heading = [before?.heading, question.heading].find((one) => one !== undefined && own.has(one));
    const now =
      heading === undefined
        ? before && renamed(located, own, questions, before, question.answer)
        : { heading, column: own.get(heading) as number };
    if (!now || (now.heading === before?.heading && now.column === before.column)) continue;
    if (before && now.heading !== before.heading && now.heading !== question.heading) {
      const list = question.answer === "point" ? "Вопросы с баллами" : "Вопросы без баллов";
      if (planWord(planning, list, now.heading))
        planning.say(`Вопрос анкеты «${before.heading}» теперь «${now.heading}»: считать его, как прежде.`);
    }
    lines.push(questionLine(question.key, now));
  }
  planLines(planning, lines);
}

/** The column under another heading: where it stood, between the same neighbours, with most answers of the same kind. */
function renamed(
  located: LocatedTab,
  own: ReadonlyMap<string, number>,
  questions: ReadonlyMap<string, RememberedQuestion>,
  { column }: RememberedQuestion,
  answer: SurveyAnswer,
): RememberedQuestion | null {
  const heading = [...own].find(([, at]) => at === column)?.[0];
  if (heading === undefined || [...questions.values()].some((one) => one.heading === heading)) return null;
  const stood = (at: number) => [...questions.values()].find((one) => one.column === at)?.heading;
  const keepsPlace = (at: number) => {
    const neighbour = stood(at);
    return neighbour === undefined || own.get(neighbour) === at;
  };
  if (stood(column - 1) === undefined && stood(column + 1) === undefined) return null;
  if (!keepsPlace(column - 1) || !keepsPlace(column + 1)) return null;
  const answers = located.tab.rows
    .slice(located.headingRow as number)
    .map((row) => textOf(row[column - 1]).trim())
    .filter((text) => text !== "");
  // One «не знаю» among the points makes it no other question.
  const such = answers.filter((text) => IS_SUCH[answer](text)).length;
  return answers.length === 0 || such > answers.length / 2 ? { heading, column } : null;
}

const isPoint = (text: string) => /^(?:[1-9]|10)$/.test(text);
const IS_SUCH = {
  point: isPoint,
  yes: (text) => /^(?:да|нет)$/i.test(text),
  words: (text) => !isPoint(text),
} as const satisfies Record<SurveyAnswer, (text: string) => boolean>;

/** Plans a word at the end of a list in «Справочники»; says whether there was room for it. */
export function planWord(planning: Planning, list: ListName, word: string): boolean {
  const tab = planning.locate("Справочники")?.tab;
  const column = listColumn(tab?.rows[0] ?? [], list);
  if (!tab || column === null) return false;
  const words = tab.rows.map((row) => textOf(row[column - 1]));
  if (words.includes(word)) return true;
  const row = words.reduce((last, text, index) => (text === "" ? last : index + 1), 0) + 1;
  if (row > LIST_ROWS + 1) return false;
  planning.add({
    kind: "set-cells",
    tab: tab.name,
    row,
    column,
    cells: [[word]],
    expected: [[tab.rows[row - 1]?.[column - 1] ?? null]],
  });
  return true;
}
