import { NEWER_BOOK } from "../messages/newer-book.ts";
import { codeNumber, codeText } from "../people/code.ts";
import { lastDataRow, newLine } from "../structuring/new-rows.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planWord } from "../structuring/plan-survey-questions.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { comparisonKey } from "../text/fold.ts";
import { plural } from "../text/plural.ts";
import type { CellContent, CellValue } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedColumn, textOf as shownText } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { ownColumns, readWorkbook } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import { answerRefusals, answerRemarks, BANKS, type GivenAnswers } from "./given-answers.ts";
import { questionHeadings } from "./question-headings.ts";
import type { AnswerKind } from "./questionnaire.ts";
import { MARK_HEADING } from "./response-mark.ts";

export type AnswersPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      readonly changes: readonly string[];
      readonly remarks: readonly string[];
      readonly after: WorkbookSnapshot;
    }
  | { readonly ok: false; readonly refusals: readonly string[] };

/** Plans rows of «Анкеты», one a sheet, with a column for every question that has none yet. */
export function planSurveyAnswers(
  snapshot: WorkbookSnapshot,
  given: GivenAnswers,
  moment: JournalMoment,
): AnswersPlan {
  if (isNewer(snapshot)) return { ok: false, refusals: [NEWER_BOOK] };
  const planning = startPlanning(snapshot);
  const standing = planning.locate("Анкеты");
  if (standing === null || standing.headingRow === null)
    return {
      ok: false,
      refusals: ["В книге нет вкладки «Анкеты». Дополните книгу, и программа её создаст."],
    };
  const workbook = readWorkbook(snapshot);
  const refusals = answerRefusals(workbook, standing, given, moment.today);
  if (refusals.length > 0) return { ok: false, refusals };
  const headingOf = questionHeadings(snapshot);
  const rows = given.sheets.map((sheet) => rowOf(sheet, given, headingOf));
  addQuestions(planning, standing, given, rows, headingOf);
  const located = planning.locate("Анкеты") as LocatedTab;
  const columns = new Map(
    [...located.columns, ...ownColumns(located)].map(([heading, column]) => [comparisonKey(heading), column]),
  );
  const fresh = given.repeated ? withoutStanding(located, columns, rows) : rows;
  if (fresh.length > 0) writeRows(planning, located, columns, fresh);
  const count = fresh.length;
  if (count > 0)
    planning.say(
      `Добавить в «${located.tab.name}» ${count} ${plural(count, ["анкету", "анкеты", "анкет"])}: ${given.role}, ${given.survey}.`,
    );
  const { changes } = planning.step();
  if (changes.length > 0) planJournal(planning, snapshot, changes.join(" "), moment);
  const { edits, after } = planning.step();
  const known = rows.length - count;
  return {
    ok: true,
    edits: count === 0 ? [] : edits,
    changes: count === 0 ? [] : changes,
    remarks: [
      ...(known > 0 ? [`Уже есть во вкладке «Анкеты» и не записаны ещё раз: ${known}.`] : []),
      ...answerRemarks(workbook, given),
    ],
    after: count === 0 ? snapshot : after,
  };
}

/** A row by heading. */
type Row = ReadonlyMap<string, CellValue>;

function rowOf(
  { code, day, answers }: AnswerSheet,
  { role, survey, day: surveyDay, anonymous }: GivenAnswers,
  headingOf: (key: string) => string,
): Row {
  const number = code === null ? null : codeNumber(BANKS[role][1], code);
  return new Map<string, CellValue>([
    ...[...answers].map(([key, value]) => [headingOf(key), value] as const),
    ...(anonymous || number === null ? [] : [["Код участника", codeText(BANKS[role][1], number)] as const]),
    ["Роль", role],
    ["Опрос", survey],
    ["Дата", { date: day ?? surveyDay }],
  ]);
}

const LISTS = {
  point: "Вопросы с баллами",
  yes: "Вопросы без баллов",
  often: "Вопросы без баллов",
  words: "Вопросы без баллов",
} as const satisfies Record<AnswerKind, string>;

/** A column for each question that has answers and no column, and a word in «Справочники» that says whether it takes points. */
function addQuestions(
  planning: Planning,
  located: LocatedTab,
  { questions }: GivenAnswers,
  rows: readonly Row[],
  headingOf: (key: string) => string,
): void {
  const standing = new Set([...located.columns.keys(), ...ownColumns(located).keys()].map(comparisonKey));
  const fresh = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter(
    (heading) => !standing.has(comparisonKey(heading)),
  );
  if (fresh.length === 0) return;
  const row = located.headingRow as number;
  const column = lastUsedColumn(located.tab) + 1;
  const tab = located.tab.name;
  planning.add(
    {
      kind: "style-area",
      tab,
      area: { row, column, lastRow: row, lastColumn: column + fresh.length - 1 },
      style: "heading",
    },
    { kind: "set-cells", tab, row, column, cells: [fresh], expected: [fresh.map(() => null)] },
  );
  const kinds = new Map(questions.map(({ key, answer }) => [comparisonKey(headingOf(key)), answer]));
  for (const heading of fresh) {
    const kind = kinds.get(comparisonKey(heading));
    if (kind !== undefined) planWord(planning, LISTS[kind], heading);
  }
  const asked = fresh.filter((heading) => heading !== MARK_HEADING);
  if (asked.length > 0)
    planning.say(
      `Добавить в «${tab}» ${asked.length} ${plural(asked.length, ["вопрос", "вопроса", "вопросов"])}: ${asked.join("; ")}.`,
    );
  if (asked.length < fresh.length)
    planning.say(
      `Добавить в «${tab}» служебный столбец «${MARK_HEADING}»: по нему ответ узнаётся, чтобы не записать его дважды.`,
    );
}

/** Of equal rows as many stay away as stand already. */
function withoutStanding(
  { tab, headingRow }: LocatedTab,
  columns: ReadonlyMap<string, number>,
  rows: readonly Row[],
): readonly Row[] {
  const free = new Set(tab.rows.map((_, index) => index + 1).filter((row) => row > (headingRow as number)));
  const isSame = (at: number, row: Row) =>
    [...row].every(
      ([heading, value]) =>
        comparisonKey(shownText(cellAt(tab, at, columns.get(comparisonKey(heading)) as number))) ===
        comparisonKey(shownText(value)),
    );
  return rows.filter((row) => {
    const at = [...free].find((each) => isSame(each, row));
    if (at !== undefined) free.delete(at);
    return at === undefined;
  });
}

function writeRows(
  planning: Planning,
  located: LocatedTab,
  columns: ReadonlyMap<string, number>,
  rows: readonly Row[],
): void {
  const tab = located.tab.name;
  if (located.tab.hidden && located.spec.shown === "on-use") planning.add({ kind: "show-tab", tab });
  const first = lastDataRow(located) + 1;
  const width = Math.max(...columns.values());
  const lines = rows.map((row, index) => {
    const line: CellContent[] = newLine(located, first + index, () => null);
    while (line.length < width) line.push(cellAt(located.tab, first + index, line.length + 1));
    for (const [heading, value] of row) line[(columns.get(comparisonKey(heading)) as number) - 1] = value;
    return line;
  });
  const expected = lines.map((line, down) =>
    line.map((_, right) => cellAt(located.tab, first + down, right + 1)),
  );
  planning.add({ kind: "set-cells", tab, row: first, column: 1, cells: lines, expected });
}
