import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import type { Planning } from "../structuring/planning.ts";
import { plural } from "../text/plural.ts";
import {
  dateOf,
  isNamed,
  isOption,
  readWorkbook,
  type TableRow,
  textOf,
  type Workbook,
} from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import { type ArchivedRow, codeIn, type PastYear, planArchive, rowInWords } from "./archive.ts";
import { planRowsUp } from "./move-rows-up.ts";
import type { TurnRemark } from "./turn-remark.ts";

/** Tabs whose rows tell of one year: counted together with the next year's they would give wrong numbers. */
const TABS = [
  { tab: "Пары", toldBy: "Состояние" },
  { tab: "Программы", toldBy: "Состояние" },
  { tab: "Встречи", toldBy: "Дата" },
  { tab: "Анкеты", toldBy: "Дата" },
  { tab: "Публикации", toldBy: "Дата" },
  { tab: "Отчёты", toldBy: "Окно по" },
] as const satisfies readonly { readonly tab: TabName; readonly toldBy: string }[];

type YearTab = (typeof TABS)[number]["tab"];

/** Moves into the archive what belongs to the year that is over; what is dated within the new one stays. */
export function planPastRows(
  planning: Planning,
  year: PastYear,
  start: ISODate,
  remark: (remark: TurnRemark) => void,
): void {
  const workbook = readWorkbook(planning.now);
  const endedPairs = new Set(pastPairs(workbook, start).map((row) => codeKey(textOf(row, "Код"))));
  for (const { tab, toldBy } of TABS) {
    const located = planning.locate(tab);
    if (!located || located.headingRow === null) continue;
    if (workbook.missingColumns.get(tab)?.has(toldBy)) {
      remark({ kind: "missing-column", tab: located.tab.name, heading: toldBy });
      continue;
    }
    const data = (workbook.tables[tab] as readonly TableRow[]).map(({ row }) => row);
    const past = pastOf(tab, workbook, start, endedPairs).map(({ row }) => row);
    if (past.length === 0) continue;
    const archived = past.map(
      (row): ArchivedRow => ({ tab, code: codeIn(located, row), words: rowInWords(located, row, year.hide) }),
    );
    planArchive(planning, year, archived);
    if (!planRowsUp(planning, located, data, new Set(past))) {
      remark({ kind: "merged-rows", tab: located.tab.name });
      continue;
    }
    const codes = archived.map(({ code }) => code).filter((code) => code !== "");
    // The codes stand in «Журнал» with this sentence, and so are never given again.
    const named = codes.length > 0 && codes.length <= 40 ? ` (${codes.join(", ")})` : highest(codes);
    planning.say(
      `Перенести из «${located.tab.name}» в архив ${past.length} ${plural(past.length, ["строку", "строки", "строк"])}${named}.`,
    );
  }
  for (const row of readWorkbook(planning.now).tables.Пары) {
    const end = dateOf(row, "Завершение");
    if (isOption(row, "Состояние", "действует") && end !== null && end < start)
      remark({ kind: "ended-pair", code: textOf(row, "Код") || `Пары, строка ${row.row}`, before: end });
  }
}

function highest(codes: readonly string[]): string {
  const last = [...codes].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[codes.length - 1];
  return last === undefined ? "" : ` (последняя ${last})`;
}

function pastPairs({ tables }: Workbook, start: ISODate): readonly TableRow<"Пары">[] {
  return tables.Пары.filter((row) => {
    const end = dateOf(row, "Завершение");
    const ended = isOption(row, "Состояние", "завершена") || isOption(row, "Состояние", "расторгнута");
    return ended && (end === null || end < start);
  });
}

function pastOf(
  tab: YearTab,
  workbook: Workbook,
  start: ISODate,
  endedPairs: ReadonlySet<string>,
): readonly TableRow[] {
  const { tables } = workbook;
  const before = (day: ISODate | null) => day === null || day < start;
  switch (tab) {
    case "Пары":
      return pastPairs(workbook, start);
    case "Программы":
      return tables.Программы.filter(
        (row) =>
          (textOf(row, "Пара") !== "" && endedPairs.has(codeKey(textOf(row, "Пара")))) ||
          (isOption(row, "Состояние", "завершена") && before(dateOf(row, "Завершение"))),
      );
    case "Встречи":
      return tables.Встречи.filter((row) => before(dateOf(row, "Дата")));
    case "Анкеты":
      return tables.Анкеты.filter((row) => isNamed(row) && before(dateOf(row, "Дата")));
    case "Публикации":
      return tables.Публикации.filter((row) => before(dateOf(row, "Дата")));
    case "Отчёты":
      return tables.Отчёты.filter((row) => before(dateOf(row, "Окно по") ?? dateOf(row, "Дата отправки")));
  }
}
