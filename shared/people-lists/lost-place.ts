import type { Workbook } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";

/** Tabs with the columns without which something cannot be told. */
export type NeededPlaces = Readonly<Partial<Record<TabName, readonly string[]>>>;

/**
 * The first place that a workbook has lost, a sentence; null where all are there.
 * @example lostPlace(workbook, { Пары: ["Состояние"] }) // "Во вкладке «Пары» не найден столбец «Состояние»."
 */
export function lostPlace(
  { located, unsureTabs, missingColumns }: Pick<Workbook, "located" | "unsureTabs" | "missingColumns">,
  needed: NeededPlaces,
): string | null {
  for (const [tab, headings] of Object.entries(needed) as [TabName, readonly string[]][]) {
    if (unsureTabs.has(tab)) return `Не ясно, какая вкладка – «${tab}».`;
    if (!located.includes(tab)) return `В книге не найдена вкладка «${tab}».`;
    const heading = headings.find((each) => missingColumns.get(tab)?.has(each));
    if (heading !== undefined) return `Во вкладке «${tab}» не найден столбец «${heading}».`;
  }
  return null;
}
