import type { CellContent } from "../../shared/workbook/cell.ts";
import { locateTab, textOf } from "../../shared/workbook/locate.ts";
import type { TabSnapshot } from "../../shared/workbook/snapshot.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The tabs with the links of the list of tabs in «Паспорт», one read: each leads to the tab under the name that has now, for Sheets
 * knows tabs by number. Without them a line of a tab renamed twice could not be told from words of people.
 */
export function withTabLinks(sheets: readonly Sheet[], tabs: readonly TabSnapshot[]): readonly TabSnapshot[] {
  const passport = locateTab({ tabs }, "Паспорт");
  const column = passport?.columns.get("Вкладки книги");
  const first = (passport?.headingRow ?? 0) + 1;
  const sheet = passport ? sheets[tabs.indexOf(passport.tab)] : undefined;
  if (!passport || !sheet || column === undefined) return tabs;
  const words = passport.tab.rows.map((row) => textOf(row[column - 1]));
  const filled = words.slice(first - 1).filter((text) => text !== "").length;
  if (filled === 0) return tabs;
  const names = new Map(sheets.map((each) => [String(each.getSheetId()), each.getName()]));
  const rich = sheet.getRange(first, column, words.length - first + 1, 1).getRichTextValues();
  const linked = (text: string, address: string | null): CellContent => {
    const place = /^#gid=(\d+)(?:&range=(.+))?$/.exec(address ?? "");
    if (!place) return null;
    const name = names.get(place[1] as string);
    const href =
      name === undefined ? `#gid=${place[1]}` : `#'${name.replace(/'/g, "''")}'!${place[2] ?? "A1"}`;
    return { text, href };
  };
  const rows = passport.tab.rows.map((row, index) => {
    const text = words[index] as string;
    const link =
      index < first - 1 || text === ""
        ? null
        : linked(text, rich[index - first + 1]?.[0]?.getLinkUrl() ?? null);
    return link === null ? row : row.map((cell, at) => (at === column - 1 ? link : cell));
  });
  return tabs.map((tab) => (tab === passport.tab ? { ...tab, rows } : tab));
}
