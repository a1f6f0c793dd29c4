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
import { type Computation, percent, type ReportContext } from "./report-context.ts";

function programmesIn({ workbook }: ReportContext, state: string): number {
  return workbook.tables.Программы.filter((row) => isOption(row, "Состояние", state)).length;
}

/** Activities of the roadmap: rows of «Контроль сроков» that are not a step of another. */
function activitiesOf({ workbook }: ReportContext): readonly TableRow<"Контроль сроков">[] {
  return workbook.tables["Контроль сроков"].filter(
    (row) => textOf(row, "Мероприятие") !== "" && textOf(row, "Шаг") === "",
  );
}

const doneActivities = (context: ReportContext) =>
  activitiesOf(context).filter((row) => yesOf(row, "Выполнено")).length;

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
    return practice === null ? null : textOf(practice, heading) || null;
  };

export const activityCounts = {
  "programmes.developed": ({ workbook }) => workbook.tables.Программы.filter(isNamed).length,
  "programmes.active": (context) => programmesIn(context, "реализуется"),
  "programmes.completed": (context) => programmesIn(context, "завершена"),
  "meetings.held": ({ workbook, on }) =>
    workbook.tables.Встречи.filter((row) => {
      const day = dateOf(row, "Дата");
      return day !== null && day <= on;
    }).length,
  "publications.total": ({ workbook }) => workbook.tables.Публикации.filter(isNamed).length,
  "practices.total": ({ workbook }) => workbook.tables.Практики.filter(isNamed).length,
  "practices.best.title": bestText("Название"),
  "practices.best.summary": bestText("Аннотация"),
  "practices.best.url": bestText("Ссылка"),
  "partners.total": ({ workbook }) => workbook.tables.Партнёры.filter(isNamed).length,
  "partners.contracts": ({ workbook }) =>
    workbook.tables.Партнёры.filter((row) => textOf(row, "Договор №") !== "").length,
  "shares.enterprises": ({ workbook }) =>
    percent(
      workbook.tables.Партнёры.filter((row) => (numberOf(row, "Наставников предоставлено") ?? 0) > 0).length,
      workbook.passport.numbers.get("Предприятий (организаций), всего") ?? null,
    ),
  "incentives.kinds": (context) => {
    const kinds = new Map<string, string>();
    for (const row of mentorsOf(context)) {
      for (const kind of textOf(row, "Поощрение").split(/[;\n]/)) {
        const words = kind.trim();
        if (words !== "" && !kinds.has(comparisonKey(words))) kinds.set(comparisonKey(words), words);
      }
    }
    return kinds.size === 0 ? null : [...kinds.values()];
  },
  "roadmap.activities": (context) => activitiesOf(context).length,
  "roadmap.done": doneActivities,
  "roadmap.overdue": (context) =>
    activitiesOf(context).filter((row) => {
      const due = dateOf(row, "Срок");
      return !yesOf(row, "Выполнено") && due !== null && due < context.on;
    }).length,
  "roadmap.progress": (context) => percent(doneActivities(context), activitiesOf(context).length),
} as const satisfies Record<string, Computation>;
