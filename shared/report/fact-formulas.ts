import { lists } from "../workbook/schema/lists.ts";
import { passportLabels } from "../workbook/schema/passport-labels.ts";
import { documentKinds, type FieldKey } from "./report-fields.ts";

type Formulas = Readonly<Partial<Record<FieldKey, string>>>;

/** Numbers that stand in «Паспорт» as typed. Its texts are not repeated in «Показатели»: they are no indicators. */
export const passportFormulas: Formulas = Object.fromEntries(
  passportLabels.flatMap((entry) => {
    if (entry.field === null || entry.kind !== "number") return [];
    const value = `[Паспорт:${entry.label}]`;
    return [[entry.field, `IF(ISNUMBER(${value}),${value},"")`]];
  }),
);

const CURATOR = "[Паспорт:Анкета куратора, баллов]";

/** Levels of «анкета куратора», МР-42/02, раздел 2.4. */
export const curatorFormulas: Formulas = {
  "curatorSurvey.level":
    `IF(ISNUMBER(${CURATOR})=FALSE,"",IF(OR(${CURATOR}<0,${CURATOR}>18),"",` +
    `IF(${CURATOR}>=15,"оптимальный",IF(${CURATOR}>=9,"допустимый","недопустимый"))))`,
};

const KIND = "[Документы.Вид]";
const DATE = "[Документы.Дата]";

/** The row of the latest dated document of a kind, the last of equals; where none is dated, the last row of the kind. */
function latest(words: string): string {
  const last = `SUMPRODUCT(MAX((${KIND}="${words}")*(ISNUMBER(${DATE})*${DATE}*10000+ROW(${KIND}))))`;
  return `MOD(${last},10000)-ROW(INDEX(${KIND},1))+1`;
}

const cellOf = (heading: string, words: string) => `INDEX([Документы.${heading}],${latest(words)})`;

/** A day as text, because the formats of dates are called otherwise in each language of a spreadsheet. */
const dotted = (day: string) => `RIGHT("0"&DAY(${day}),2)&"."&RIGHT("0"&MONTH(${day}),2)&"."&YEAR(${day})`;

export const documentFormulas: Formulas = Object.fromEntries(
  Object.entries(documentKinds).flatMap(([kind, words]) => [
    [`documents.${kind}.exists`, `IF(SUMPRODUCT((${KIND}="${words}")*1)>0,"да","нет")`],
    // Words instead of a date in the column make an error of the search: no value is better than another document's.
    [`documents.${kind}.number`, `IFERROR(${cellOf("№", words)}&"","")`],
    [
      `documents.${kind}.date`,
      `IFERROR(IF(ISNUMBER(${cellOf("Дата", words)}),${dotted(cellOf("Дата", words))},""),"")`,
    ],
    [`documents.${kind}.url`, `IFERROR(${cellOf("Ссылка", words)}&"","")`],
  ]),
);

const LEVEL = "[Практики.Уровень конкурса]";
const NAME = "[Практики.Название]";

/** The practice with the highest level of contest; among equals the first. */
function best(heading: string): string {
  const levels = lists["Уровни конкурсов"].map((level, rank) => `(${LEVEL}="${level}")*${rank}`).join("+");
  const known = lists["Уровни конкурсов"].map((level) => `(${LEVEL}="${level}")`).join("+");
  const rank = `${levels}+(1-(${known}))*${lists["Уровни конкурсов"].length}`;
  const named = `(LEN(${NAME})=0)+(${NAME}="Итого")+(${NAME}="Итого:")+(${NAME}="Всего")+(${NAME}="Всего:")`;
  const first = `SUMPRODUCT(MIN(((${named})>0)*1000000+(${rank})*10000+ROW(${NAME})))`;
  return `IF(${first}>=1000000,"",INDEX([Практики.${heading}],MOD(${first},10000)-ROW(INDEX(${NAME},1))+1)&"")`;
}

export const practiceFormulas: Formulas = {
  "practices.best.title": best("Название"),
  "practices.best.summary": best("Аннотация"),
  "practices.best.url": best("Ссылка"),
};
