import { dottedDate } from "../../calendar/iso-date.ts";
import type { SchoolYear } from "../../calendar/school-year.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { plural } from "../../text/plural.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedColumn, lastUsedRow, textOf } from "../../workbook/locate.ts";
import type { SheetEdit } from "../../workbook/sheet-edit.ts";
import type { Area } from "../../workbook/snapshot.ts";
import type { Planning } from "../planning.ts";
import { type FormHeading, type FormRow, formRows } from "./form-rows.ts";
import type { WrittenForm } from "./written-before.ts";

/**
 * Plans the official form in «Дорожная карта»: where it is empty, and anew where the document changed and nobody has typed in the
 * form since the program wrote it. Returns what is to be remembered of it.
 */
export function planForm(
  planning: Planning,
  roadmap: Roadmap,
  schoolYear: SchoolYear | null,
  before: WrittenForm | null,
): WrittenForm | null {
  const located = planning.locate("Дорожная карта");
  if (!located || located.headingRow === null || located.columns.size < located.spec.columns.length)
    return before;
  const { headingRow } = located;
  const tab = located.tab.name;
  const at = located.columns as ReadonlyMap<FormHeading, number>;
  const width = Math.max(...at.values());
  const rows = formRows(roadmap);
  const lines = rows.map(({ cells }) => {
    const written: CellContent[] = new Array(width).fill(null);
    for (const [heading, column] of at) written[column - 1] = cells[heading];
    return written;
  });
  const body = fingerprintOfLines(lines);
  const titles = titleBlock(roadmap, schoolYear).slice(0, headingRow - 1);
  const last = lastUsedRow(located.tab);
  const isEmpty = last <= headingRow;
  const standing = bodyLines(located, last);
  const standingBody = fingerprintOfLines(standing);

  if (!isEmpty && before?.body === body)
    return { body, titles: planTitles(planning, located, titles, before) };
  if (!isEmpty && standingBody !== body && standingBody !== before?.body) {
    // Without memory the same words as before are no reason to speak.
    if (!sameContent(located, rows))
      planning.say(
        `Вкладку «${tab}» кто-то правил, она осталась как есть. Чтобы получить новую, сотрите строки под заголовками.`,
      );
    return before;
  }
  const remembered = planTitles(planning, located, titles, before);
  const firstRow = headingRow + 1;
  const height = Math.max(lines.length, standing.length);
  const area = {
    row: firstRow,
    column: Math.min(...at.values()),
    lastRow: headingRow + height,
    lastColumn: width,
  };
  const looks = [
    { kind: "style-area", tab, area, style: "body" } as const,
    ...stageMerges(tab, firstRow, rows, at),
  ];
  if (isEmpty) {
    // The words last: a run that died among the merges is done over by the next, because the form is still empty.
    planning.add(...looks, { kind: "set-cells", tab, row: firstRow, column: 1, cells: lines });
    const count = roadmap.stages.length;
    planning.say(`Записать дорожную карту: ${count} ${plural(count, ["этап", "этапа", "этапов"])}.`);
  } else {
    // Merging drops what the other cells hold, so here the words go first; a run that died before the merges is known by the
    // remembered form, which is still the old one.
    const merges = located.tab.merges.filter((merge) => merge.row > headingRow);
    const wanted = looks.flatMap((edit) => (edit.kind === "merge" ? [JSON.stringify(edit.area)] : []));
    const stale = merges.filter((merge) => !wanted.includes(JSON.stringify(areaOf(merge))));
    planning.add(...stale.map((merge): SheetEdit => ({ kind: "unmerge", tab, area: areaOf(merge) })));
    if (standingBody !== body) {
      const blank: CellContent[] = new Array(width).fill(null);
      const cells = Array.from({ length: height }, (_, index) => lines[index] ?? blank);
      const expected = cells.map((line, down) =>
        line.map((_, right) => cellAt(located.tab, firstRow + down, right + 1)),
      );
      planning.add({ kind: "set-cells", tab, row: firstRow, column: 1, cells, expected });
    }
    planning.add(...looks);
    if (standingBody !== body)
      planning.say(`Записать новую дорожную карту во вкладку «${tab}» вместо прежней: её никто не правил.`);
  }
  return { body, titles: remembered };
}

function areaOf({ row, column, lastRow, lastColumn }: Area): Area {
  return { row, column, lastRow, lastColumn };
}

/** Everything below the headings, people's own columns too: whoever wrote beside the form has a use for it. */
function bodyLines(located: LocatedTab, last: number): readonly (readonly CellContent[])[] {
  const width = lastUsedColumn(located.tab);
  return located.tab.rows
    .slice(located.headingRow as number, last)
    .map((_, down) =>
      Array.from({ length: width }, (_, right) =>
        cellAt(located.tab, (located.headingRow as number) + 1 + down, right + 1),
      ),
    );
}

function fingerprintOfLines(lines: readonly (readonly CellContent[])[]): string {
  const words = lines.map((line) => line.map(textOf).join("\t").replace(/\t+$/, "").replace(/\r\n?/g, "\n"));
  return fingerprint(words.join("\v"));
}

/** The title block is the school's where it put its own letterhead there: line by line, only what the program wrote is renewed. */
function planTitles(
  planning: Planning,
  located: LocatedTab,
  titles: readonly TitleLine[],
  before: WrittenForm | null,
): readonly string[] {
  const tab = located.tab.name;
  const column = Math.min(...located.columns.values());
  const lastColumn = Math.max(...located.columns.values());
  return titles.map(({ text, style }, index) => {
    const row = index + 1;
    const area = { row, column, lastRow: row, lastColumn };
    const words = wordsIn(located, area);
    const ours = words !== "" && before?.titles[index] === fingerprint(words);
    // A line that somebody emptied stays empty while the document says the same.
    if (words === "" && before?.titles[index] === fingerprint(text)) return fingerprint(text);
    if (words !== "" && words !== text && !ours) return "?";
    if (words === text && before !== null) return fingerprint(text);
    if (text === "") {
      if (words !== "") planning.add({ kind: "set-cells", tab, row, column, cells: [[null]] });
    } else
      planning.add(
        { kind: "set-cells", tab, row, column, cells: [[text]] },
        { kind: "merge", tab, area },
        { kind: "style-area", tab, area, style },
      );
    return fingerprint(text);
  });
}

function wordsIn(located: LocatedTab, { row, column, lastColumn }: Area): string {
  const words: string[] = [];
  for (let at = column; at <= lastColumn; at += 1) words.push(textOf(cellAt(located.tab, row, at)));
  return words.filter((each) => each !== "").join("\t");
}

function stageMerges(
  tab: string,
  firstRow: number,
  rows: readonly FormRow[],
  at: ReadonlyMap<FormHeading, number>,
): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (rows[end + 1]?.stage === rows[start]?.stage) end += 1;
    for (const heading of ["№", "Наименование этапа"] as const) {
      const column = at.get(heading) as number;
      const area = { row: firstRow + start, column, lastRow: firstRow + end, lastColumn: column };
      if (end > start) edits.push({ kind: "merge", tab, area });
      if ((rows[start] as FormRow).stage >= 0) edits.push({ kind: "style-area", tab, area, style: "stage" });
    }
    start = end + 1;
  }
  return edits;
}

type TitleLine = { readonly text: string; readonly style: "title" | "subtitle" | "approval" };

function titleBlock(roadmap: Roadmap, schoolYear: SchoolYear | null): readonly TitleLine[] {
  const { approval } = roadmap;
  const order = approval?.order ? ` № ${approval.order}` : "";
  const date = approval?.date ? ` от ${dottedDate(approval.date)}` : "";
  return [
    { text: order || date ? `Утверждено приказом${order}${date}` : "", style: "approval" },
    { text: roadmap.title, style: "title" },
    { text: roadmap.institution ?? "", style: "subtitle" },
    { text: schoolYear ? `${schoolYear.replace("-", "–")} учебный год` : "", style: "subtitle" },
  ];
}

/** Whether the form that stands holds the same activities, word for word. */
function sameContent(located: LocatedTab, rows: readonly FormRow[]): boolean {
  const content = located.columns.get("Содержание деятельности") as number;
  const first = (located.headingRow as number) + 1;
  return rows.every(
    (row, index) =>
      textOf(cellAt(located.tab, first + index, content)) === (row.cells["Содержание деятельности"] ?? ""),
  );
}
