import type { ISODate } from "../../calendar/iso-date.ts";
import { type HideWords, hiddenWords } from "../../consents/hidden-words.ts";
import { parseRecurrence } from "../../deadline/describe-deadline.ts";
import { comparisonKey } from "../../text/fold.ts";
import { type CellContent, isFormula, isLink, shownValue } from "../../workbook/cell.ts";
import { textOf } from "../../workbook/locate.ts";
import { readDate } from "../../workbook/read-cell.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { tickCells } from "../tick.ts";
import { rhythmOf } from "../view/item-rhythm.ts";
import type { Act, ActPlan, ActRefusal, SeenRow } from "./act.ts";
import { withEvent, withMove, withTimeDone } from "./act-remarks.ts";
import { eventDays } from "./event-days.ts";
import { evidenceCell } from "./evidence-cell.ts";
import { type DeadlineHeading, type FoundRow, findRow, isYes } from "./find-row.ts";
import { type RowCells, rowWrites } from "./row-writes.ts";

/**
 * Plans an act on the row the person saw, found by its code wherever it stands now. What stands already as wanted is not written again,
 * so an act sent twice is done once; what changed meanwhile is not written over.
 */
export function planAct(snapshot: WorkbookSnapshot, seen: SeenRow, act: Act): ActPlan {
  const search = findRow(snapshot, seen.code, NEEDED[act.kind]);
  if (!search.ok) return search;
  const { found } = search;
  const words = seenWords(snapshot);
  if (!sameActivity(found, seen, words)) return { ok: false, reason: "other-activity" };
  const wanted = cellsOf(found, seen, act);
  if (!("cells" in wanted)) return { ok: false, reason: wanted.refused };
  const cells = new Map([...wanted.cells].filter(([heading, content]) => !stands(found, heading, content)));
  if (cells.size === 0) return { ok: true, edits: [], undo: null };
  const headings = [...cells.keys()].filter((heading) => found.columnOf(heading) !== undefined);
  if (wanted.over.some((heading) => cells.has(heading) && !asSeen(found, seen, heading, words)))
    return { ok: false, reason: "changed-meanwhile" };
  if (headings.some((heading) => isFormula(found.cell(heading)))) return { ok: false, reason: "own-formula" };
  const undo = {
    code: seen.code,
    cells: headings.map((heading) => ({
      heading,
      before: found.cell(heading),
      wrote: cells.get(heading) ?? null,
    })),
  };
  return { ok: true, edits: rowWrites(found, cells), undo };
}

/** Columns without which an act would lose what it is about. */
const NEEDED = {
  tick: ["Выполнено"],
  untick: ["Выполнено"],
  note: ["Примечание"],
  evidence: ["Подтверждение"],
  move: ["Срок"],
  happened: ["Начало", "Срок"],
} as const satisfies Record<Act["kind"], readonly DeadlineHeading[]>;

/** `over`: headings that must still hold what the person saw. */
type Wanted =
  | { readonly cells: RowCells; readonly over: readonly Overwritten[] }
  | { readonly refused: ActRefusal };

type Overwritten = "Начало" | "Срок" | "Примечание" | "Подтверждение";

function cellsOf(found: FoundRow, seen: SeenRow, act: Act): Wanted {
  const remark = textOf(found.cell("Примечание"));
  switch (act.kind) {
    case "tick":
      return tickWanted(found, seen, act);
    case "untick":
      return { cells: tickCells(found, { done: false, day: NO_DAY, who: "" }), over: [] };
    case "note":
      return { cells: new Map([["Примечание", textCell(act.text)]]), over: ["Примечание"] };
    case "evidence":
      return { cells: new Map([["Подтверждение", evidenceCell(act.text)]]), over: ["Подтверждение"] };
    case "move": {
      const from = act.from === undefined ? dayAt(found, "Начало") : act.from;
      if (from !== null && from > act.due) return { refused: "ends-before-start" };
      const cells = new Map<DeadlineHeading, CellContent>([
        ["Срок", { date: act.due }],
        ["Примечание", textCell(withMove(remark, dayAt(found, "Срок"), act.due))],
      ]);
      if (act.from !== undefined) cells.set("Начало", act.from && { date: act.from });
      return { cells, over: ["Начало", "Срок"] };
    }
    case "happened": {
      const told = eventDays(textOf(found.cell("Срок по документу")), act.on);
      const days = act.due === undefined ? told : { from: act.on, due: act.due };
      if (days === null) return { refused: "needs-day" };
      if (days.from !== null && days.due !== null && days.due < days.from)
        return { refused: "ends-before-start" };
      return {
        cells: new Map([
          ["Начало", days.from && { date: days.from }],
          ["Срок", days.due && { date: days.due }],
          ["Примечание", textCell(withEvent(remark, act.on))],
        ]),
        over: ["Начало", "Срок"],
      };
    }
  }
}

/** Never written: unticking writes no day. */
const NO_DAY = "0001-01-01" as ISODate;

function tickWanted(found: FoundRow, seen: SeenRow, act: Extract<Act, { kind: "tick" }>): Wanted {
  const own = dayAt(found, "Срок");
  const evidence: RowCells =
    act.evidence === undefined || act.evidence.trim() === ""
      ? new Map()
      : new Map([["Подтверждение", evidenceCell(act.evidence)]]);
  if (act.due === undefined || act.due === own) {
    return {
      cells: new Map([...tickCells(found, { ...act, done: true }), ...evidence]),
      over: ["Подтверждение"],
    };
  }
  const time = laterTime(found, act.due);
  // Somebody ticked that time, or a later one, meanwhile.
  if (own !== null && own !== seen.due) return { refused: "changed-meanwhile" };
  if (own === null || time === null) return { refused: "no-such-time" };
  const remark = textOf(found.cell("Примечание"));
  const wasDone = isYes(found.cell("Выполнено"));
  return {
    cells: new Map<DeadlineHeading, CellContent>([
      ["Начало", time.from && { date: time.from }],
      ["Срок", { date: time.due }],
      ["Примечание", textCell(wasDone ? withTimeDone(remark, dayAt(found, "Дата выполнения"), own) : remark)],
      ["Дата выполнения", { date: act.day }],
      ["Кто отметил", act.who],
      ["Выполнено", true],
      ...evidence,
    ]),
    over: ["Начало", "Срок", "Подтверждение"],
  };
}

/** The time of a recurring row that falls due on a day after its own, or null. */
function laterTime(found: FoundRow, due: ISODate): { from: ISODate | null; due: ISODate } | null {
  const row = {
    deadline: textOf(found.cell("Срок по документу")),
    step: textOf(found.cell("Шаг")),
    from: dayAt(found, "Начало"),
    due: dayAt(found, "Срок"),
    recurs: parseRecurrence(textOf(found.cell("Повтор"))),
  };
  // The first time on or after that day is that very day, or it is none of its times.
  const rhythm = rhythmOf(row, due);
  return rhythm?.kind === "rolls" && rhythm.coming?.due === due ? rhythm.coming : null;
}

function dayAt(found: FoundRow, heading: DeadlineHeading): ISODate | null {
  const reading = readDate(shownValue(found.cell(heading)));
  return reading.ok ? reading.value : null;
}

function textCell(text: string): CellContent {
  return text.trim() === "" ? null : text;
}

/** Whether words of the workbook are those a person saw. */
type SameWords = (stands: string, seen: string) => boolean;

/** A view shows no names of people who took their consent back, so words are compared without them too before they count as changed. */
function seenWords(snapshot: WorkbookSnapshot): SameWords {
  const same = (one: string, other: string) => comparisonKey(one) === comparisonKey(other);
  let hide: HideWords | null = null;
  return (stands, seen) => {
    if (same(stands, seen)) return true;
    hide ??= hiddenWords(readWorkbook(snapshot), ANY_DAY);
    return same(hide(stands), hide(seen));
  };
}

/** Whoever is hidden on any day. */
const ANY_DAY = "9999-12-31" as ISODate;

function sameActivity(found: FoundRow, seen: SeenRow, isSame: SameWords): boolean {
  const same = (heading: DeadlineHeading, words: string) =>
    found.columnOf(heading) === undefined || isSame(textOf(found.cell(heading)), words);
  return same("Мероприятие", seen.activity) && same("Шаг", seen.step);
}

function asSeen(found: FoundRow, seen: SeenRow, heading: Overwritten, isSame: SameWords): boolean {
  switch (heading) {
    case "Начало":
      return dayAt(found, heading) === seen.from && isReadDay(found, heading);
    case "Срок":
      return dayAt(found, heading) === seen.due && isReadDay(found, heading);
    case "Примечание":
      return isSame(textOf(found.cell(heading)), seen.remark);
    case "Подтверждение":
      return isSame(textOf(found.cell(heading)), seen.evidence);
  }
}

/** Words that are no day («вторая декада») read as no day, and must not be written over as if the cell were empty. */
function isReadDay(found: FoundRow, heading: DeadlineHeading): boolean {
  return readDate(shownValue(found.cell(heading))).ok;
}

/** Whether a cell is already as wanted: an empty box is an unticked one. */
function stands(found: FoundRow, heading: DeadlineHeading, content: CellContent): boolean {
  return sameContent(found.cell(heading), content);
}

/**
 * Whether two cells hold the same; nothing, "" and an unticked box are one, and so are a ticked box and the «да» of an .xlsx file. A link is
 * its words: a Google Sheet gives back no more of it.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === "boolean" || typeof other === "boolean") return isYes(one) === isYes(other);
  const key = (content: CellContent) => {
    const words = isLink(content) ? content.text : content;
    return words === null || words === "" ? "" : JSON.stringify(words);
  };
  return key(one) === key(other);
}
