import { comparisonKey } from "../text/fold.ts";
import {
  dateOf,
  isNamed,
  isOption,
  numberOf,
  type TableRow,
  textOf,
  yesOf,
} from "../workbook/read-workbook.ts";
import { lists } from "../workbook/schema/lists.ts";
import { mentorsOf } from "./people-counts.ts";
import {
  type Computation,
  type Counted,
  counted,
  type ReportContext,
  shareOfRows,
  shareOfTyped,
  takenFrom,
} from "./report-context.ts";

function programmesIn({ workbook }: ReportContext, state: string): Counted {
  return counted(workbook.tables.Программы.filter((row) => isOption(row, "Состояние", state)));
}

/** Activities of the roadmap: rows of «Контроль сроков» that are not a step of another. */
function activitiesOf({ workbook }: ReportContext): readonly TableRow<"Контроль сроков">[] {
  return workbook.tables["Контроль сроков"].filter(
    (row) => textOf(row, "Мероприятие") !== "" && textOf(row, "Шаг") === "",
  );
}

const doneActivities = (context: ReportContext) =>
  activitiesOf(context).filter((row) => yesOf(row, "Выполнено"));

/** Partners that gave mentors. */
export function providersOf({ workbook }: ReportContext): readonly TableRow<"Партнёры">[] {
  return workbook.tables.Партнёры.filter((row) => (numberOf(row, "Наставников предоставлено") ?? 0) > 0);
}

/** The practice with the highest contest level; among equals the first. */
function bestPractice({ workbook }: ReportContext): TableRow<"Практики"> | null {
  const levels = lists["Уровни конкурсов"].map(comparisonKey);
  const rank = (row: TableRow<"Практики">) => {
    const level = levels.indexOf(comparisonKey(textOf(row, "Уровень конкурса")));
    return level < 0 ? levels.length : level;
  };
  return workbook.tables.Практики.filter(isNamed).reduce<TableRow<"Практики"> | null>(
    (best, row) => (best === null || rank(row) < rank(best) ? row : best),
    null,
  );
}

const bestText =
  (heading: "Название" | "Аннотация" | "Ссылка"): Computation =>
  (context) => {
    const practice = bestPractice(context);
    return takenFrom(practice, practice === null ? null : textOf(practice, heading) || null);
  };

export const activityCounts = {
  "programmes.developed": ({ workbook }) => counted(workbook.tables.Программы.filter(isNamed)),
  "programmes.active": (context) => programmesIn(context, "реализуется"),
  "programmes.completed": (context) => programmesIn(context, "завершена"),
  "meetings.held": ({ workbook, on }) =>
    counted(
      workbook.tables.Встречи.filter((row) => {
        const day = dateOf(row, "Дата");
        return day !== null && day <= on;
      }),
    ),
  "publications.total": ({ workbook }) => counted(workbook.tables.Публикации.filter(isNamed)),
  "practices.total": ({ workbook }) => counted(workbook.tables.Практики.filter(isNamed)),
  "practices.best.title": bestText("Название"),
  "practices.best.summary": bestText("Аннотация"),
  "practices.best.url": bestText("Ссылка"),
  "partners.total": ({ workbook }) => counted(workbook.tables.Партнёры.filter(isNamed)),
  "partners.contracts": ({ workbook }) =>
    counted(workbook.tables.Партнёры.filter((row) => textOf(row, "Договор №") !== "")),
  "shares.enterprises": (context) =>
    shareOfTyped(providersOf(context), "Предприятий (организаций), всего", context),
  "incentives.kinds": (context) => {
    const kinds = new Map<string, string>();
    const rows = mentorsOf(context).filter((row) => textOf(row, "Поощрение") !== "");
    for (const row of rows) {
      for (const kind of textOf(row, "Поощрение").split(/[;\n]/)) {
        const words = kind.trim();
        if (words !== "" && !kinds.has(comparisonKey(words))) kinds.set(comparisonKey(words), words);
      }
    }
    return { value: kinds.size === 0 ? null : [...kinds.values()], rows };
  },
  "roadmap.activities": (context) => counted(activitiesOf(context)),
  "roadmap.done": (context) => counted(doneActivities(context)),
  "roadmap.overdue": (context) =>
    counted(
      activitiesOf(context).filter((row) => {
        const due = dateOf(row, "Срок");
        return !yesOf(row, "Выполнено") && due !== null && due < context.on;
      }),
    ),
  "roadmap.progress": (context) => shareOfRows(doneActivities(context), activitiesOf(context)),
} as const satisfies Record<string, Computation>;
