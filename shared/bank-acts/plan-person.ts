import type { ISODate } from "../calendar/iso-date.ts";
import { findMarkedRow, planCells, type RowMark } from "../consent-acts/marked-row.ts";
import { NEWER_BOOK } from "../messages/newer-book.ts";
import type { PersonTab } from "../participants/participant.ts";
import { lastDataRow, newLine } from "../structuring/new-rows.ts";
import { toCell } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { readListWords } from "../workbook/list-words.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { readOption } from "../workbook/read-cell.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type AlikePerson, alikeWith } from "./alike-people.ts";
import { type BankField, bankFields } from "./bank-fields.ts";
import { refusedValues, sensitiveWarnings } from "./check-values.ts";
import { bankRowRefusal, type PersonValues, personPlace, standingValues } from "./person-values.ts";

/** What is wanted of a bank: somebody new, or a row that stands as it was `seen`. */
export type PersonWanted = {
  readonly bank: PersonTab;
  readonly standing: { readonly mark: RowMark; readonly seen: PersonValues } | null;
  readonly values: PersonValues;
};

export type PersonPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      /** Plain sentences without anything that was typed: they go into «Журнал». */
      readonly changes: readonly string[];
      /** What will stand where, to be looked at and nowhere kept. */
      readonly cells: readonly ChangedCell[];
      /** Numbers that had better not be written. */
      readonly warnings: readonly string[];
      /** Rows that may be the same person. */
      readonly alike: readonly AlikePerson[];
      readonly after: WorkbookSnapshot;
    }
  | { readonly ok: false; readonly refusals: readonly string[] };

export type ChangedCell = { readonly heading: string; readonly before: string; readonly after: string };

/**
 * Plans a new row of a bank, or the changed cells of one that stands, with a line of «Журнал» that tells no values. A cell that somebody
 * changed since it was seen is not written over.
 */
export function planPerson(
  snapshot: WorkbookSnapshot,
  { bank, standing, values }: PersonWanted,
  moment: JournalMoment,
): PersonPlan {
  if (isNewer(snapshot)) return refused(NEWER_BOOK);
  const fields = bankFields(snapshot, bank);
  const typed = (heading: string) => (values[heading] ?? "").trim();
  const asked = fields.filter(({ heading }) =>
    standing === null ? typed(heading) !== "" : typed(heading) !== (standing.seen[heading] ?? ""),
  );
  const wrong = refusedValues(asked, values, Number(moment.today.slice(0, 4)));
  if (wrong.length > 0) return refused(...wrong);
  const planning = startPlanning(snapshot);
  const row =
    standing === null
      ? addRow(planning, bank, fields, asked, typed)
      : changeCells(planning, snapshot, { bank, asked, typed, ...standing, on: moment.today });
  if (typeof row === "string") return refused(row);
  planRows(planning, snapshot);
  planJournal(planning, snapshot, planning.step().changes.join(" "), moment);
  const { edits, changes, after } = planning.step();
  const mayBeAlike = standing === null || asked.some(({ heading }) => TELLING.test(heading));
  return {
    ok: true,
    edits,
    changes,
    cells: asked.map(({ heading }) => ({
      heading,
      before: standing?.seen[heading] ?? "",
      after: typed(heading),
    })),
    warnings: sensitiveWarnings(asked, values),
    alike: mayBeAlike ? alikeWith(after, bank, row) : [],
    after,
  };
}

/** Headings by which two rows are known to be one person. */
const TELLING = /^(?:ФИО|Контактные данные|Год рождения)/;

/** Adds the row below the last one. @returns its number, or why it cannot be added */
function addRow(
  planning: Planning,
  bank: PersonTab,
  fields: readonly BankField[],
  asked: readonly BankField[],
  typed: (heading: string) => string,
): number | string {
  const located = planning.locate(bank);
  if (located === null || located.headingRow === null) return bankRowRefusal("no-tab", bank);
  const hasNames = fields.some(({ heading }) => heading === "ФИО");
  if (hasNames && typed("ФИО") === "") return "Напишите фамилию, имя и отчество.";
  if (asked.length === 0) return "Заполните хотя бы одно поле.";
  const row = lastDataRow(located) + 1;
  const cells = new Map(asked.map((field) => [field.heading, cellOf(planning, field, typed)]));
  const ticks = new Set(located.spec.columns.flatMap(({ heading, kind }) => (kind === "yes" ? heading : [])));
  const line = newLine(located, row, (heading) => cells.get(heading) ?? (ticks.has(heading) ? false : null));
  planning.add({
    kind: "set-cells",
    tab: located.tab.name,
    row,
    column: 1,
    cells: [line],
    expected: [line.map((_, right) => located.tab.rows[row - 1]?.[right] ?? null)],
  });
  planning.say(`Добавить в «${located.tab.name}» строку ${row}.`);
  return row;
}

type Changing = {
  readonly bank: PersonTab;
  readonly asked: readonly BankField[];
  readonly typed: (heading: string) => string;
  readonly mark: RowMark;
  readonly seen: PersonValues;
  readonly on: ISODate;
};

/** Writes the cells that were changed. @returns the row's number, or why it cannot be written */
function changeCells(
  planning: Planning,
  snapshot: WorkbookSnapshot,
  { bank, asked, typed, mark, seen, on }: Changing,
): number | string {
  if (asked.length === 0) return "Вы ничего не изменили.";
  const now = standingValues(snapshot, mark, asked, on);
  if (!now.ok) return now.why;
  if (asked.some(({ heading }) => now.values[heading] !== (seen[heading] ?? "")))
    return bankRowRefusal("changed-meanwhile", bank);
  const search = findMarkedRow(snapshot, mark, []);
  if (!search.ok) return bankRowRefusal(search.reason, bank);
  const plan = planCells(
    search.found,
    new Map(asked.map((field) => [field.heading, cellOf(planning, field, typed)])),
  );
  if (!plan.ok) return bankRowRefusal(plan.reason, bank);
  planning.add(...plan.edits);
  const changed = asked.map(({ heading }) => `«${heading}»`).join(", ");
  planning.say(`${personPlace(bank, { row: search.found.row, key: mark.key })}: изменить ${changed}.`);
  return search.found.row;
}

function cellOf(
  planning: Planning,
  { heading, kind, options }: BankField,
  typed: (heading: string) => string,
) {
  const words = typed(heading);
  if (kind === "yes") return words === "да";
  if (words === "") return null;
  // The list's own spelling; a word of the person's is no reason to stop.
  if (kind === "list") return readOption(words, options).value;
  return toCell({ kind }, words, readListWords(planning.now));
}

function refused(...refusals: readonly string[]): PersonPlan {
  return { ok: false, refusals };
}
