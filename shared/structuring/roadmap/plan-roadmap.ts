import type { SchoolYear } from "../../calendar/school-year.ts";
import type { ScheduledItem } from "../../checklist/schedule.ts";
import { suggestedFieldWords } from "../../checklist/suggestion-remark.ts";
import type { Note } from "../../messages/note.ts";
import type { Roadmap, SuggestedField } from "../../roadmap/roadmap.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { plural } from "../../text/plural.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { columnWrites } from "../../workbook/column-writes.ts";
import { cellAt, textOf } from "../../workbook/locate.ts";
import { lastDataRow, newLine } from "../new-rows.ts";
import type { Planning } from "../planning.ts";
import { describeChanges } from "./compare-roadmap.ts";
import { cellWords, type DocumentHeading, documentHeadings, itemCell } from "./item-cells.ts";
import { type CellMerge, GONE_REMARK, mergeGoneRemark } from "./merge-row.ts";
import { planForm } from "./plan-form.ts";
import { type Reconciliation, reconcileRoadmap } from "./reconcile-roadmap.ts";
import type { RoadmapChanges } from "./roadmap-changes.ts";
import { fingerprintsOf, planWrittenBefore, readWrittenBefore, type WrittenRow } from "./written-before.ts";

/** What remains to be done once the new rows have their codes: to remember what was written. */
export type PlannedRoadmap = {
  readonly comparison: RoadmapChanges | null;
  readonly remember: () => void;
};

/**
 * Plans the roadmap's place in the workbook: the official form in «Дорожная карта», and a row a thing to do in «Контроль
 * сроков». A row that stands keeps its code, tick, evidence and remarks; of the rest it takes from the document what nobody typed
 * over. What the document no longer has stays, with a word in «Примечание» where that is empty.
 */
export function planRoadmap(
  planning: Planning,
  roadmap: Roadmap,
  schoolYear: SchoolYear | null,
): PlannedRoadmap {
  const reconciliation = reconcileRoadmap(planning.now, roadmap, schoolYear);
  const comparison = reconciliation && describeChanges(reconciliation, planning.now, roadmap);
  const formBefore = readWrittenBefore(planning.locate("Справочники")).form;
  const form = planForm(planning, roadmap, schoolYear, formBefore);
  if (reconciliation === null) return { comparison, remember: () => {} };
  planning.note(...reconciliation.notes, ...suggestionNote(roadmap));
  if (reconciliation.gone.length > 0 && reconciliation.matched.length === 0)
    planning.note({ code: "workbook.other-roadmap", severity: "problem", place: "", words: roadmap.title });
  planFollowing(planning, reconciliation);
  planGone(planning, reconciliation);
  const firstAdded = planAdded(planning, reconciliation);
  tellUnsure(planning, reconciliation);
  return {
    comparison,
    remember: () => {
      planWrittenBefore(planning, rowsToRemember(planning, reconciliation, firstAdded), form);
    },
  };
}

/** How much of the roadmap is proposed; nothing where the document speaks for itself. */
function suggestionNote(roadmap: Roadmap): readonly Note[] {
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  const words = Object.entries(suggestedFieldWords).flatMap(([field, word]) => {
    const count = activities.filter(({ suggested }) => suggested?.includes(field as SuggestedField)).length;
    return count > 0 ? [`${word} – ${count}`] : [];
  });
  if (words.length === 0) return [];
  return [{ code: "template.suggested", severity: "guess", place: "", words: words.join(", ") }];
}

/** What the cells of standing rows take from the document, a column at a time. */
function planFollowing(planning: Planning, { located, matched }: Reconciliation): void {
  const following = new Map<DocumentHeading, [number, CellContent][]>();
  const rows = new Set<number>();
  let kept = 0;
  for (const { row, cells } of matched) {
    for (const { heading, content, outcome } of cells) {
      if (outcome === "keep" && heading !== "Примечание") kept += 1;
      if (outcome !== "follow") continue;
      rows.add(row.row);
      following.set(heading, [...(following.get(heading) ?? []), [row.row, content]]);
    }
  }
  for (const [heading, cells] of following) {
    const column = located.columns.get(heading);
    if (column === undefined) continue;
    planning.add(
      ...columnWrites(
        located,
        column,
        cells.sort(([a], [b]) => a - b),
      ),
    );
  }
  const { name } = located.tab;
  if (rows.size > 0)
    planning.say(
      `Обновить по документу в «${name}» ${rows.size} ${plural(rows.size, ["строку", "строки", "строк"])}.`,
    );
  if (kept > 0)
    planning.say(`Документ изменился, но в «${name}» вписано иначе: ${kept}. Оставлено вписанное.`);
}

function planGone(planning: Planning, { located, gone, writtenRow }: Reconciliation): void {
  if (gone.length === 0) return;
  const column = located.columns.get("Примечание");
  const marked = gone.filter((row) => mergeGoneRemark(row, writtenRow(row)));
  if (column !== undefined)
    planning.add(
      ...columnWrites(
        located,
        column,
        marked.map(({ row }) => [row, GONE_REMARK]),
      ),
    );
  planning.say(`Нет в документе, но есть в книге: ${gone.length}. Эти строки оставлены.`);
}

/** Appends the new rows and returns the number of the first. */
function planAdded(planning: Planning, { located, added }: Reconciliation): number {
  const row = lastDataRow(located) + 1;
  if (added.length === 0) return row;
  const cells = added.map((item, index) =>
    newLine(located, row + index, (heading) => newCell(item, heading)),
  );
  planning.add({ kind: "set-cells", tab: located.tab.name, row, column: 1, cells });
  planning.say(
    `Добавить в «${located.tab.name}» ${added.length} ${plural(added.length, ["строку", "строки", "строк"])}.`,
  );
  return row;
}

function newCell(item: ScheduledItem, heading: string): CellContent {
  if (heading === "Выполнено") return false;
  return isDocumentHeading(heading) ? itemCell(item, heading) : null;
}

function isDocumentHeading(heading: string): heading is DocumentHeading {
  return (documentHeadings as readonly string[]).includes(heading);
}

function tellUnsure(planning: Planning, { matching: { unsure } }: Reconciliation): void {
  for (const { activity, resembles } of unsure) {
    const known = resembles.map((text) => `«${text}»`).join(", ");
    planning.say(
      `«${activity}» похоже на ${known}, но одно ли это, неясно. Добавлено отдельно, отметки не перенесены.`,
    );
  }
}

/** The rows in the order of the document, then what is gone. Read after the new rows have their codes. */
function rowsToRemember(
  planning: Planning,
  { items, marks, matched, gone, writtenRow }: Reconciliation,
  firstAdded: number,
): readonly (readonly [string, WrittenRow])[] {
  const located = planning.locate("Контроль сроков");
  const column = located?.columns.get("Код");
  if (!located || column === undefined) return [];
  const codeAt = (row: number) => textOf(cellAt(located.tab, row, column)).trim();
  const matches = new Map(matched.map((match) => [match.item, match]));
  let next = firstAdded;
  const remembered = items.map((item, place): readonly [string, WrittenRow] => {
    const match = matches.get(item);
    const row = match?.row.row ?? next++;
    const said = match
      ? saidOf(match.cells)
      : fingerprintsOf((heading) => cellWords(itemCell(item, heading), heading));
    return [codeAt(row), { place: place + 1, item: marks[place] as string, said }];
  });
  const past = gone.map((row): readonly [string, WrittenRow] => {
    const before = writtenRow(row);
    const said = before?.said ?? nothingKnown;
    const item = before?.item ?? UNKNOWN;
    const place = before?.place ?? row.row;
    return [codeAt(row.row), { place, item, said: { ...said, Примечание: fingerprint(GONE_REMARK) } }];
  });
  return [...remembered, ...past].filter(([code]) => /^\S+$/.test(code));
}

function saidOf(cells: readonly CellMerge[]): WrittenRow["said"] {
  return Object.fromEntries(cells.map(({ heading, said }) => [heading, said])) as WrittenRow["said"];
}

/** No text has this fingerprint: of such a cell the program knows nothing and never writes over it. */
const UNKNOWN = "?";
const nothingKnown = Object.fromEntries(
  documentHeadings.map((heading) => [heading, UNKNOWN]),
) as WrittenRow["said"];
