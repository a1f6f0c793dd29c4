import type { PersonTab } from "../participants/participant.ts";
import type { TableRow } from "../workbook/read-workbook.ts";
import { type HeadingOf, tabSpec } from "../workbook/schema/tabs.ts";

/**
 * What of a bank is destroyed after a withdrawal, by the categories in which the act tells it (приказ Роскомнадзора от 28.10.2022 № 179).
 * What is left (the code, the category, years, dates, ticks) tells nobody apart and is what reports count.
 */
export const erasedHeadings = {
  Наставники: {
    ФИО: "фамилия, имя, отчество",
    "Контактные данные": "контактные данные",
    "Место работы/учёбы": "место работы или учёбы",
    "Основные компетенции": "сведения о компетенциях и интересах",
    "Важные для программы достижения": "сведения о достижениях",
    Интересы: "сведения о компетенциях и интересах",
    "Желаемый возраст наставляемых": "пожелания к наставничеству",
    "Ресурс времени на программу": "пожелания к наставничеству",
    "Где и когда обучался": "сведения об обучении",
    "Результаты программы": "результаты участия в программе",
    "Ссылка на кейс/отзыв": "ссылка на отзыв",
  },
  Наставляемые: {
    ФИО: "фамилия, имя, отчество",
    "Контактные данные (данные представителя)": "контактные данные, данные законного представителя",
    "Должность/класс": "должность или класс",
    "Основной запрос": "запрос к программе",
    "Результаты программы": "результаты участия в программе",
    "Ссылка на кейс/отзыв": "ссылка на отзыв",
  },
} as const satisfies { readonly [T in PersonTab]: Readonly<Partial<Record<HeadingOf<T>, string>>> };

/** Columns people added: nobody knows what stands there, so all of it goes. */
const OWN_COLUMNS = "сведения из столбцов, добавленных организацией";

/** The categories of what stands under headings of a bank, each once; headings the schema does not know are people's own columns. */
export function erasedCategories(tab: PersonTab, headings: readonly string[]): readonly string[] {
  const named: Readonly<Record<string, string>> = erasedHeadings[tab];
  return [...new Set(headings.map((heading) => named[heading] ?? OWN_COLUMNS))];
}

/** The categories of what a row holds; none for a row whose name is gone: it is cleared already, and what stood there nobody knows. */
export function categoriesOfRow({ tab, values, unread }: TableRow<PersonTab>): readonly string[] {
  const isFilled = (heading: string) => {
    const value = values.get(heading) ?? null;
    return unread.has(heading) || (value !== null && value !== "" && value !== false);
  };
  if (!isFilled("ФИО")) return [];
  const known = new Set<string>(tabSpec(tab).columns.map(({ heading }) => heading));
  const headings = [
    ...Object.keys(erasedHeadings[tab]),
    ...[...values.keys()].filter((heading) => !known.has(heading)),
  ];
  return erasedCategories(tab, headings.filter(isFilled));
}
