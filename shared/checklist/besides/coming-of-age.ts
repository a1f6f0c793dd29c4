import { dateParts, type ISODate, isoDate } from "../../calendar/iso-date.ts";
import { ADULT_AGE } from "../../consents/adulthood.ts";
import { codeKey } from "../../people/code.ts";
import { comparisonKey } from "../../text/fold.ts";
import { dateOf, isOption, numberOf, type TableRow, textOf } from "../../workbook/read-workbook.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";
import { participantMark } from "./participant-mark.ts";

/**
 * Participants for whom a representative signed and who turn 18: from then on they sign themselves (152-ФЗ, статья 9). The workbook
 * keeps the year of birth alone, so within that year the day is unknown and none is made up; once the year is over it is late.
 */
export const comingOfAge: ReadOthers = (workbook, { today }) => {
  const mark = participantMark(workbook);
  const { year } = dateParts(today);
  return workbook.tables.Согласия.flatMap((row): readonly OtherItem[] => {
    if (!isOption(row, "Кто подписал", "законный представитель") || isOver(row, today)) return [];
    const mention = textOf(row, "Код участника");
    const born = yearOfBirth(workbook, mention);
    if (born === null || born + ADULT_AGE > year) return [];
    const adult = born + ADULT_AGE;
    const isRenewed = workbook.tables.Согласия.some(
      (other) =>
        codeKey(textOf(other, "Код участника")) === codeKey(mention) &&
        isOption(other, "Вид", textOf(row, "Вид")) &&
        isOption(other, "Кто подписал", "сам") &&
        !isOver(other, today) &&
        (dateOf(other, "Дата") ?? "") >= `${adult}`,
    );
    if (isRenewed) return [];
    const who = mark(mention, "Согласия", row.row);
    const kind = textOf(row, "Вид");
    const isPast = adult < year;
    return [
      {
        key: `coming-of-age/${who}/${comparisonKey(kind)}/${adult}`,
        source: "coming-of-age",
        title: `${who}: 18 лет в ${adult} году, согласие${kind === "" ? "" : ` «${kind}»`} теперь подписывает сам участник`,
        from: isoDate(adult, 1, 1),
        due: isPast ? isoDate(adult, 12, 31) : null,
        standing: isPast ? "просрочено" : "идёт",
        dueWords: isPast ? `18 лет исполнилось в ${adult} году` : "в день рождения; день программа не знает",
        advice: "Возьмите согласие у самого участника и впишите его во вкладку «Согласия».",
        tab: "Согласия",
        row: row.row,
      },
    ];
  });
};

function isOver(row: TableRow<"Согласия">, today: ISODate): boolean {
  return dateOf(row, "Отозвано") !== null || (dateOf(row, "Действует до") ?? "9999-12-31") < today;
}

/** The year of birth of the one person whose code or name it is, null where nobody or several have it. */
function yearOfBirth({ tables }: Parameters<ReadOthers>[0], mention: string): number | null {
  const key = codeKey(mention);
  const years = [
    ...tables.Наставляемые.filter((row) => isOf(textOf(row, "Код"), textOf(row, "ФИО"), key)).map((row) =>
      numberOf(row, "Год рождения"),
    ),
    ...tables.Наставники.filter((row) => isOf(textOf(row, "Код"), textOf(row, "ФИО"), key)).map((row) =>
      numberOf(row, "Год рождения"),
    ),
  ];
  return years.length === 1 ? (years[0] ?? null) : null;
}

function isOf(code: string, name: string, key: string): boolean {
  return key !== "" && (codeKey(code) === key || comparisonKey(name) === key);
}
