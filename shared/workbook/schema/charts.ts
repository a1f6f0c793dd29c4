import type { ChartShape } from "../sheet-edit.ts";
import type { ColumnSpec } from "./tab-spec.ts";

/**
 * So many columns of «Анкеты» are looked at, four of its own and 36 questions; so many rows «Диаграмма: шкала» has, a row a column.
 */
export const SURVEY_COLUMNS = 40;

const column = (heading: string, note: string) =>
  ({ heading, kind: "formula", width: 13, wrap: false, note }) as const;

/**
 * The columns of «Показатели» that feed its charts: they stand beside the indicators and behind the charts, and the program fills
 * them with formulas, so that a chart changes with the workbook.
 */
export const chartColumns = [
  column("Диаграмма: этап", "Считается само: этапы вкладки «Контроль сроков» для диаграммы."),
  column("Диаграмма: подпись", "Считается сама: короткое название этапа."),
  column("Диаграмма: выполнено, %", "Считается само: доля выполненных мероприятий этапа."),
  column("Диаграмма: категория", "Подписи диаграммы участников, их пишет программа."),
  column("Диаграмма: наставники", "Считается само: наставники этой категории."),
  column("Диаграмма: наставляемые", "Считается само: наставляемые этой категории."),
  column("Диаграмма: анкеты", "Подписи диаграммы удовлетворённости, их пишет программа."),
  column("Диаграмма: до, %", "Считается само: анкеты «до»."),
  column("Диаграмма: после, %", "Считается само: анкеты «после»."),
  column(
    "Диаграмма: шкала",
    "Считается само: 1, если в столбце вкладки «Анкеты» вопрос с баллами от 1 до 10.",
  ),
] as const satisfies readonly ColumnSpec[];

type Heading = (typeof chartColumns)[number]["heading"];

export type ChartSpec = {
  readonly title: string;
  readonly shape: ChartShape;
  /** Labels first, then the values, a series a column. */
  readonly columns: readonly [Heading, ...Heading[]];
  readonly series: readonly string[];
  /** The end of the values' axis where it is known: percentages end at 100. */
  readonly highest?: number;
};

/** In the order they stand under each other. */
export const charts = {
  stages: {
    title: "Выполнение дорожной карты по этапам, %",
    shape: "bars",
    columns: ["Диаграмма: подпись", "Диаграмма: выполнено, %"],
    series: ["Выполнено, %"],
    highest: 100,
  },
  people: {
    title: "Участники по категориям",
    shape: "columns",
    columns: ["Диаграмма: категория", "Диаграмма: наставники", "Диаграмма: наставляемые"],
    series: ["Наставники", "Наставляемые"],
  },
  satisfaction: {
    title: "Удовлетворённость: до и после, %",
    shape: "columns",
    columns: ["Диаграмма: анкеты", "Диаграмма: до, %", "Диаграмма: после, %"],
    series: ["До", "После"],
    highest: 100,
  },
} as const satisfies Record<string, ChartSpec>;
