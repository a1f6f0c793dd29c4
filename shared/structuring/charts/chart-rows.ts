import type { FieldKey } from "../../report/report-fields.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { columnLetters, type FormulaPlaces, fillFormula } from "../../workbook/formula-template.ts";
import { LIST_ROWS, listColumn } from "../../workbook/list-words.ts";
import type { LocatedTab } from "../../workbook/locate.ts";
import { type chartColumns, SURVEY_COLUMNS } from "../../workbook/schema/charts.ts";
import type { ListName } from "../../workbook/schema/lists.ts";
import { surveysTab } from "../../workbook/schema/surveys-tab.ts";

export type ChartHeading = (typeof chartColumns)[number]["heading"];

/** Categories of people: the label and the indicators shown; null where a role has no such category. */
export const peopleRows = [
  ["педагоги", "mentors.teachers", "mentees.teachers"],
  ["обучающиеся", "mentors.learners", "mentees.learners"],
  ["родители", "mentors.parents", null],
  ["выпускники", "mentors.graduates", null],
  ["работодатели", "mentors.employers", null],
  ["студенты", "mentors.students", "mentees.students"],
] as const satisfies readonly (readonly [string, FieldKey, FieldKey | null])[];

export const satisfactionRows = [
  ["наставники", "satisfaction.mentorsBefore", "satisfaction.mentors"],
  ["наставляемые", "satisfaction.menteesBefore", "satisfaction.mentees"],
] as const satisfies readonly (readonly [string, FieldKey, FieldKey])[];

/** Longer names of stages are cut: MATCH takes no more than 255 letters. */
export const STAGE_LETTERS = 200;
const LAST_ROW = 6000;

/** What stands in a row below the headings (0 is the first) under each heading of the charts' data; absent where nothing does. */
export type ChartRow = Partial<Record<ChartHeading, CellContent>>;

/** A row of the charts' data, or null where a column it rests on is not in the workbook. */
export function chartRow(
  located: LocatedTab,
  index: number,
  stages: number,
  places: FormulaPlaces,
): ChartRow {
  const row = (located.headingRow as number) + 1 + index;
  const fill = (template: string): CellContent => {
    const formula = fillFormula(template, "Показатели", row, places);
    return formula === null ? null : { formula, value: null };
  };
  const value = (key: FieldKey | null) =>
    key === null ? null : fill(`IFERROR(INDEX([Показатели.Значение],MATCH("${key}",[Показатели.Код],0)),"")`);
  const people = peopleRows[index];
  const answers = satisfactionRows[index];
  return {
    ...(index < stages
      ? {
          "Диаграмма: этап": fill(stageName(located, row)),
          "Диаграмма: подпись": fill(stageLabel),
          "Диаграмма: выполнено, %": fill(stageDone),
        }
      : {}),
    ...(people
      ? {
          "Диаграмма: категория": people[0],
          "Диаграмма: наставники": value(people[1]),
          "Диаграмма: наставляемые": value(people[2]),
        }
      : {}),
    ...(answers
      ? {
          "Диаграмма: анкеты": answers[0],
          "Диаграмма: до, %": value(answers[1]),
          "Диаграмма: после, %": value(answers[2]),
        }
      : {}),
    ...(index < SURVEY_COLUMNS ? { "Диаграмма: шкала": scaleFlag(places, index + 1) } : {}),
  };
}

const STAGE = "[Контроль сроков.Этап]";

/** The first stage of «Контроль сроков» that stands in no row above. */
function stageName(located: LocatedTab, row: number): string {
  const letters = columnLetters(located.columns.get("Диаграмма: этап") as number);
  const above = `$${letters}$${located.headingRow}:$${letters}$${row - 1}`;
  const known = `ISNUMBER(MATCH(LEFT(${STAGE},${STAGE_LETTERS}),${above},0))`;
  const first = `SUMPRODUCT(MIN((((LEN(${STAGE})=0)+${known})>0)*100000+ROW(${STAGE})))`;
  return `IFERROR(LEFT(INDEX(${STAGE},${first}-ROW(INDEX(${STAGE},1))+1),${STAGE_LETTERS}),"")`;
}

/** Letters of a stage's name that have room beside the chart. */
export const LABEL_LETTERS = 42;
const stageLabel = `IF(LEN([Диаграмма: этап])>${LABEL_LETTERS},LEFT([Диаграмма: этап],${LABEL_LETTERS - 2})&"…",[Диаграмма: этап]&"")`;

const inStage =
  `(LEFT(${STAGE},${STAGE_LETTERS})=[Диаграмма: этап])` +
  "*(LEN([Контроль сроков.Мероприятие])>0)*(LEN([Контроль сроков.Шаг])=0)";
const done = '((([Контроль сроков.Выполнено]=TRUE)+([Контроль сроков.Выполнено]="да"))>0)';

const stageDone =
  `IF([Диаграмма: этап]="","",IF(SUMPRODUCT(${inStage})=0,"",` +
  `ROUND(100*SUMPRODUCT(${inStage}*${done})/SUMPRODUCT(${inStage}),1)))`;

/** 1 where a column of «Анкеты» is a scale question, as `report/survey-questions.ts` says. */
function scaleFlag(places: FormulaPlaces, at: number): CellContent {
  const surveys = places.located.get("Анкеты");
  if (!surveys || surveys.headingRow === null) return null;
  const tab = `'${surveys.tab.name.replace(/'/g, "''")}'!`;
  const last = columnLetters(SURVEY_COLUMNS);
  const heading = `INDEX(${tab}$A$${surveys.headingRow}:$${last}$${surveys.headingRow},1,${at})`;
  const answers = `INDEX(${tab}$A$${surveys.headingRow + 1}:$${last}$${LAST_ROW},0,${at})`;
  const fixed = surveysTab.columns.map((column) => `${heading}="${column.heading}"`).join(",");
  const points = Array.from({ length: 10 }, (_, point) => `(TRIM(${answers})="${point + 1}")`).join("+");
  const given = `SUMPRODUCT((LEN(${answers})>0)*1)`;
  const byAnswers = `IF(${given}=0,0,IF(${given}=SUMPRODUCT(${points}),1,0))`;
  const listed = (list: ListName, known: string, otherwise: string) => {
    const words = listRange(places, list);
    return words === null
      ? otherwise
      : `IF(SUMPRODUCT((TRIM(${words})=TRIM(${heading}))*1)>0,${known},${otherwise})`;
  };
  const byList = listed("Вопросы с баллами", "1", listed("Вопросы без баллов", "0", byAnswers));
  const formula = `=IF(OR(LEN(${heading})=0,${fixed}),0,${byList})`;
  return { formula, value: null };
}

/** Where the words of a list stand in «Справочники», for a formula. */
function listRange(places: FormulaPlaces, list: ListName): string | null {
  const lists = places.located.get("Справочники");
  const column = listColumn(lists?.tab.rows[0] ?? [], list);
  if (!lists || column === null) return null;
  const letters = columnLetters(column);
  return `'${lists.tab.name.replace(/'/g, "''")}'!$${letters}$2:$${letters}$${LIST_ROWS + 1}`;
}
