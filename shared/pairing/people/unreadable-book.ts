import type { Note } from "../../messages/note.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";

/** Columns without which nobody can tell who may be proposed to whom. */
const NEEDED = {
  Наставники: [
    "Код",
    "Категория",
    "Дата вхождения в программу",
    "Дата завершения программы",
    "Сколько наставляемых готов вести",
  ],
  Наставляемые: [
    "Код",
    "Категория",
    "Основной запрос",
    "Дата вхождения в программу",
    "Дата завершения программы",
  ],
  Пары: ["Наставник", "Наставляемый", "Состояние"],
  Согласия: ["Код участника", "Вид", "Кто подписал", "Дата", "Действует до", "Отозвано"],
} as const satisfies Partial<Record<TabName, readonly string[]>>;

/** What of the workbook's own notes concerns forming pairs; their words may be people's own, so only headings and tabs are repeated. */
const TOLD: ReadonlySet<Note["code"]> = new Set([
  "workbook.missing-column",
  "workbook.doubtful-column",
  "workbook.column-twice",
  "workbook.doubtful-tab",
  "workbook.tab-occupied",
  "workbook.newer-version",
]);

/** Whether a workbook has lost what pairs rest on: the sentence for everybody, and the notes that tell what to put right. */
export function unreadableBook(workbook: Workbook): {
  readonly why: string | null;
  readonly notes: readonly Note[];
} {
  const tabs = Object.keys(NEEDED) as (keyof typeof NEEDED)[];
  const notes = workbook.notes.filter(({ code }) => TOLD.has(code));
  for (const tab of tabs) {
    if (workbook.unsureTabs.has(tab))
      return { why: `Пара не предложена: не ясно, какая вкладка – «${tab}».`, notes };
    const lost = NEEDED[tab].find((heading) => workbook.missingColumns.get(tab)?.has(heading));
    if (lost !== undefined)
      return { why: `Пара не предложена: во вкладке «${tab}» нет столбца «${lost}».`, notes };
  }
  return { why: null, notes };
}
