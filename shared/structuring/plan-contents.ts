import { type CellContent, isLink, type LinkCell } from "../workbook/cell.ts";
import { cellAt, lastUsedRow, textOf } from "../workbook/locate.ts";
import { tabs } from "../workbook/schema/tabs.ts";
import type { Planning } from "./planning.ts";

const HEADING = "Вкладки книги";
const SCHEMA_NAMES: ReadonlySet<string> = new Set(tabs.map(({ name }) => name));

/**
 * Plans the list of tabs in «Паспорт»: each tab in sight by the name it has now, with a link to it. A tab that was renamed or
 * shown since is put right in the list; words that a person typed in the column stay.
 */
export function planContents(planning: Planning): void {
  const located = planning.locate("Паспорт");
  const column = located?.columns.get(HEADING);
  if (!located || column === undefined) return;
  const firstRow = (located.headingRow ?? 1) + 1;
  const at = (row: number) => cellAt(located.tab, row, column);
  const wanted = tabs.flatMap(({ name, shown }): readonly LinkCell[] => {
    const tab = name === "Паспорт" || shown === "hidden" ? null : planning.locate(name)?.tab;
    return tab && !tab.hidden ? [linkTo(tab.name)] : [];
  });
  const rows = Array.from({ length: Math.max(0, lastUsedRow(located.tab) - firstRow + 1) }, (_, index) => {
    return { row: firstRow + index, cell: at(firstRow + index) };
  });
  const names = new Set(wanted.map(({ text }) => text));
  const stands = (link: LinkCell) =>
    rows.some(({ cell }) => textOf(cell) === link.text && leadsTo(cell, link));
  const missing = wanted.filter((link) => !stands(link));
  const stale = rows.filter(({ cell }) => isOwn(cell) && !wanted.some((link) => saysAndLeads(cell, link)));
  const writes = new Map<number, LinkCell>();
  const take = (link: LinkCell, fits: (cell: CellContent) => boolean): boolean => {
    const found = stale.find(({ row, cell }) => !writes.has(row) && fits(cell));
    if (found) writes.set(found.row, link);
    return found !== undefined;
  };
  // The line of a tab is the one that leads to it or bears its name; only then one whose tab is gone.
  const unplaced = missing
    .filter((link) => !take(link, (cell) => isLink(cell) && cell.href === link.href))
    .filter((link) => !take(link, (cell) => textOf(cell) === link.text))
    .filter((link) => !take(link, (cell) => !names.has(textOf(cell))));
  const last = rows.reduce((most, { row, cell }) => (textOf(cell) === "" ? most : row), firstRow - 1);
  unplaced.forEach((link, index) => {
    writes.set(last + 1 + index, link);
  });
  if (writes.size === 0) return;
  planning.say(`Записать в «${located.tab.name}» список вкладок со ссылками.`);
  for (const run of runsOf(writes)) {
    planning.add({
      kind: "set-cells",
      tab: located.tab.name,
      row: run.row,
      column,
      cells: run.links.map((link) => [link]),
      expected: run.links.map((_, index) => [at(run.row + index)]),
    });
  }
}

/**
 * The name of a tab that leads to its first cell.
 * @example linkTo("Пары") // { text: "Пары", href: "#'Пары'!A1" }
 */
function linkTo(name: string): LinkCell {
  return { text: name, href: `#'${name.replace(/'/g, "''")}'!A1` };
}

/** Google Sheets shows the words of a link and not where it leads: there the right words are enough. */
function leadsTo(cell: CellContent, { href }: LinkCell): boolean {
  return !isLink(cell) || withoutQuotes(cell.href) === withoutQuotes(href);
}

/** Programs leave the quotes out where a name does without them. */
const withoutQuotes = (href: string) => href.replace(/'/g, "");

function saysAndLeads(cell: CellContent, link: LinkCell): boolean {
  return textOf(cell) === link.text && leadsTo(cell, link);
}

/** A line the program wrote: it leads to a place of the workbook, or bears the name a tab was made with. */
function isOwn(cell: CellContent): boolean {
  return isLink(cell) ? cell.href.startsWith("#") : SCHEMA_NAMES.has(textOf(cell));
}

/** Lines right under each other are written together. */
function runsOf(writes: ReadonlyMap<number, LinkCell>): readonly { row: number; links: LinkCell[] }[] {
  const runs: { row: number; links: LinkCell[] }[] = [];
  for (const [row, link] of [...writes].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.links.length === row) last.links.push(link);
    else runs.push({ row, links: [link] });
  }
  return runs;
}
