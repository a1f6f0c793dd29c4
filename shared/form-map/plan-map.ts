import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { pastedRow } from "../text/pasted-row.ts";
import { plural } from "../text/plural.ts";
import { cellAt, type LocatedTab, textOf } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { askedOfMap, NO_BOOK } from "./asked-questions.ts";
import { identityWords, kinshipOf } from "./form-identity.ts";
import type { FormMap, MappedQuestion } from "./form-map.ts";
import { kindWords } from "./kind-words.ts";
import { matchQuestions } from "./match-questions.ts";
import { choiceWords, type MapRow, mapRows } from "./read-maps.ts";

const TAB = "Карта форм";
type Heading = HeadingOf<typeof TAB>;
type MapCells = Readonly<Record<Heading, string>>;

export type FormMapPlan = {
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly string[];
  /** The new and changed rows as they are pasted below the tab's last one: cells in the order of its columns, tabs between them. */
  readonly pasted: string;
};

/**
 * Plans to keep a form map in «Карта форм»: over the rows of the same questions, the new ones below. Rows of questions that the form
 * no longer asks stay: they may be on its next page. No edits where all of it stands there; null where the workbook has no such tab.
 */
export function planFormMap(
  snapshot: WorkbookSnapshot,
  map: FormMap,
  moment: JournalMoment,
): FormMapPlan | null {
  if (isNewer(snapshot)) return null;
  const planning = startPlanning(snapshot);
  const located = planning.locate(TAB);
  if (located === null || located.headingRow === null) return null;
  const standing = mapRows(readWorkbook(snapshot))
    .filter(({ form }) => kinshipOf(form, map.form) === "same")
    .flatMap(({ rows }) => rows);
  const { matches } = matchQuestions(standing.map(comparable), map.questions.map(asked));
  const rows = new Map(matches.map(({ before, after }) => [after, standing[before] as MapRow]));
  const form = identityWords(map.form);
  const toPaste: MapCells[] = [];
  const fresh: MapCells[] = [];
  map.questions.forEach((question, place) => {
    const row = rows.get(place);
    const cells = cellsOf(form, question);
    if (row === undefined) fresh.push(cells);
    else if (overwrite(planning, located, row.row, cells)) toPaste.push(cells);
  });
  if (toPaste.length > 0) {
    const rows = plural(toPaste.length, ["строку", "строки", "строк"]);
    planning.say(`Изменить в «${located.tab.name}» ${toPaste.length} ${rows}.`);
  }
  if (fresh.length > 0) planData(planning, { [TAB]: fresh });
  const { changes } = planning.step();
  const pasted = pastedRows(located, [...toPaste, ...fresh]);
  if (changes.length === 0) return { edits: [], changes: [], pasted: "" };
  planJournal(planning, snapshot, changes.join(" "), moment);
  return { edits: planning.step().edits, changes, pasted };
}

function asked(question: MappedQuestion) {
  return { ...askedOfMap(question, NO_BOOK), choice: question.choice };
}

function comparable({ question }: MapRow) {
  return asked(question);
}

function cellsOf(form: string, question: MappedQuestion): MapCells {
  return {
    Форма: form,
    Раздел: question.section,
    Вопрос: question.question,
    Тип: kindWords[question.kind],
    Показатель: choiceWords(question.choice),
    Преобразование: question.convert,
    "Вариант ответа": question.option,
  };
}

/** What is saved anew; how the form is called and what people noted beside the question stays. */
const OVERWRITTEN = ["Раздел", "Вопрос", "Тип", "Показатель"] as const satisfies readonly Heading[];

/** Plans the cells of a row that say something else now; tells whether there are any. What nobody has said is no reason to empty a cell. */
function overwrite(planning: Planning, located: LocatedTab, row: number, cells: MapCells): boolean {
  const changed = OVERWRITTEN.flatMap((heading) => {
    const column = located.columns.get(heading);
    const cell = column === undefined ? null : cellAt(located.tab, row, column);
    const isSame = column === undefined || textOf(cell).trim() === cells[heading];
    return isSame || (heading === "Показатель" && cells[heading] === "") ? [] : [{ heading, column, cell }];
  });
  for (const { heading, column, cell } of changed)
    planning.add({
      kind: "set-cells",
      tab: located.tab.name,
      row,
      column,
      cells: [[cells[heading]]],
      expected: [[cell]],
    });
  return changed.length > 0;
}

function pastedRows(located: LocatedTab, rows: readonly MapCells[]): string {
  const width = Math.max(...located.columns.values());
  const headings = new Map([...located.columns].map(([heading, column]) => [column, heading as Heading]));
  const places = Array.from({ length: width }, (_, index) => headings.get(index + 1));
  return rows
    .map((cells) => pastedRow(places.map((heading) => (heading === undefined ? "" : cells[heading]))))
    .join("\n");
}
