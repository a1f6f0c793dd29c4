import { type CellContent, isFormula, isLink } from "../../shared/workbook/cell.ts";
import { columnLetters } from "../../shared/workbook/formula-template.ts";
import { lastUsedColumn, recogniseWorkbook } from "../../shared/workbook/locate.ts";
import type { TabName } from "../../shared/workbook/schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";

/** Where a row stands in an open Sheet: what comes after «#» in the address, and the same in words. */
export type RowPlace = { readonly hash: string; readonly words: string };

/**
 * Finds a row of a tab, by the name the tab was made with, in the Sheet as it is now. A Sheet knows its tabs by numbers (gid) that an
 * export leaves out: where a link in the Sheet tells the number, the address is the documented one, `gid=7&range=A5:O5`; elsewhere it
 * names the tab, which Google takes too but promises nowhere. Therefore the words always say which row is meant.
 */
export function rowPlace(snapshot: WorkbookSnapshot, sheetId: string, name: string, row: number): RowPlace {
  const tab =
    recogniseWorkbook(snapshot).located.get(name as TabName)?.tab ??
    snapshot.tabs.find((each) => each.name === name) ??
    null;
  const tabName = tab?.name ?? name;
  const words = `Вкладка «${tabName}», строка ${row}.`;
  const cells = `A${row}:${columnLetters(Math.max(1, tab === null ? 1 : lastUsedColumn(tab)))}${row}`;
  const gid = gidOf(snapshot, sheetId, tabName);
  if (gid !== null) return { hash: `gid=${gid}&range=${cells}`, words };
  const quoted = `'${tabName.replace(/'/g, "''")}'`;
  return { hash: `range=${encodeURIComponent(`${quoted}!${cells}`)}`, words };
}

/** The number of a tab, where a cell that says exactly its name leads into this very Sheet; null where no cell or several differ. */
function gidOf(snapshot: WorkbookSnapshot, sheetId: string, tabName: string): string | null {
  const found = new Set<string>();
  for (const cell of snapshot.tabs.flatMap(({ rows }: TabSnapshot) => rows.flat())) {
    const { text, href } = linkOf(cell);
    if (text !== tabName) continue;
    const own = href.startsWith("#") || href.includes(`/spreadsheets/d/${sheetId}/`);
    const gid = own ? /#gid=(\d+)(?:&|$)/.exec(href)?.[1] : undefined;
    if (gid !== undefined) found.add(gid);
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

function linkOf(cell: CellContent): { readonly text: string; readonly href: string } {
  if (isLink(cell)) return cell;
  const parts = isFormula(cell)
    ? /^=HYPERLINK\(\s*"([^"]*)"\s*[,;]\s*"([^"]*)"\s*\)$/i.exec(cell.formula)
    : null;
  return { text: parts?.[2] ?? "", href: parts?.[1] ?? "" };
}
