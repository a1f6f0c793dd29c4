import type { ISODate } from "../calendar/iso-date.ts";
import { erasedCategories, erasedHeadings } from "../consents/erased-headings.ts";
import { type HiddenPerson, hiddenPeople } from "../consents/hidden-people.ts";
import { hideWordsOf } from "../consents/hidden-words.ts";
import { codeKey } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { locateTabs, textOf as wordsOf } from "../workbook/locate.ts";
import { ownColumns, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type ConsentActRefusal, findMarkedRow, planCells, type RowUndo } from "./marked-row.ts";

export type ErasurePlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      /** Kept by the caller until the person confirms, and nowhere in the workbook: there it would keep what is destroyed. */
      readonly undo: readonly RowUndo[];
      /** Categories of data that are destroyed, for the act. */
      readonly categories: readonly string[];
      /** How many cells are emptied. */
      readonly cells: number;
      /** Other cells that name the person or tell a contact of theirs, with what would stand there; a person decides on each. */
      readonly mentions: readonly ErasedMention[];
      /** What must be said before the person confirms. */
      readonly warning: string;
    }
  | { readonly ok: false; readonly reason: ConsentActRefusal | "not-withdrawn" };

export type ErasedMention = {
  /** «Встречи, строка 4, столбец 3» */
  readonly place: string;
  readonly edit: SheetEdit;
};

const WARNING =
  "Строка будет очищена до кода, числа в отчётах не изменятся. Отменить можно, пока вы не подтвердили. " +
  "В Таблице Google прежние значения остаются в истории версий: чтобы их не осталось, сделайте копию таблицы без истории, а эту удалите. " +
  "Копии и резервные копии файла .xlsx удалите сами. Бумаги, письма и выгрузки программа не видит.";

/**
 * Plans that the row of somebody who took the consent back is cleared to the code (152-ФЗ, статья 21, часть 5): the name, contacts,
 * requests, results and whatever stands in people's own columns. Codes, dates and numbers stay, so no count changes.
 */
export function planErasure(snapshot: WorkbookSnapshot, code: string, on: ISODate): ErasurePlan {
  const workbook = readWorkbook(snapshot);
  const hidden = hiddenPeople(workbook, on);
  const own = hidden.filter(
    ({ person }) => person !== null && codeKey(textOf(person, "Код")) === codeKey(code),
  );
  const [first] = own;
  if (first === undefined || first.person === null) return { ok: false, reason: "not-withdrawn" };
  if (own.length > 1) return { ok: false, reason: "two-rows" };
  const { person } = first;
  const search = findMarkedRow(snapshot, { tab: person.tab, row: person.row, key: { Код: code } }, ["ФИО"]);
  if (!search.ok) return search;
  const { found } = search;
  const headings = [...Object.keys(erasedHeadings[person.tab]), ...ownColumns(found.located).keys()];
  const filled = headings.filter((heading) => {
    const content = found.cell(heading);
    // A person's own formula only shows what stands elsewhere.
    return !isFormula(content) && wordsOf(content) !== "" && content !== false;
  });
  const plan = planCells(found, new Map(filled.map((heading) => [heading, null])));
  if (!plan.ok) return plan;
  const renamed = renameMentions(snapshot, first);
  return {
    ok: true,
    edits: [...plan.edits, ...renamed.edits],
    undo: [...(plan.undo === null ? [] : [plan.undo]), ...renamed.undo],
    categories: erasedCategories(person.tab, filled),
    cells: filled.length,
    mentions: mentionsOf(snapshot, workbook, first, [...plan.edits, ...renamed.edits]),
    warning: WARNING,
  };
}

/** «Пары» and «Согласия» may give the name where the code belongs: the row would be nobody's without it. */
function renameMentions(
  snapshot: WorkbookSnapshot,
  { person, name, label }: HiddenPerson,
): { readonly edits: readonly SheetEdit[]; readonly undo: readonly RowUndo[] } {
  const side = person?.tab === "Наставники" ? "Наставник" : "Наставляемый";
  const columns = [
    ["Пары", side],
    ["Согласия", "Код участника"],
  ] as const;
  const edits: SheetEdit[] = [];
  const undo: RowUndo[] = [];
  const workbook = readWorkbook(snapshot);
  for (const [tab, heading] of columns) {
    for (const row of workbook.tables[tab]) {
      const words = String(row.values.get(heading) ?? "");
      const renamed = words
        .split(/([;,\n]\s*)/)
        .map((part) => (name !== "" && comparisonKey(part) === comparisonKey(name) ? label : part))
        .join("");
      if (renamed === words) continue;
      const search = findMarkedRow(snapshot, { tab, row: row.row, key: { [heading]: words } }, [heading]);
      const plan = search.ok ? planCells(search.found, new Map([[heading, renamed]])) : search;
      if (!plan.ok) continue;
      edits.push(...plan.edits);
      if (plan.undo !== null) undo.push(plan.undo);
    }
  }
  return { edits, undo };
}

/** Cells of any tab, people's own tabs and the program's memory too, that still say who it was. */
function mentionsOf(
  snapshot: WorkbookSnapshot,
  workbook: ReturnType<typeof readWorkbook>,
  hidden: HiddenPerson,
  planned: readonly SheetEdit[],
): readonly ErasedMention[] {
  const hide = hideWordsOf(workbook, [hidden]);
  const done = new Set(
    planned.map((edit) => (edit.kind === "set-cells" ? `${edit.tab}\n${edit.row}\n${edit.column}` : "")),
  );
  const nameColumns = new Set(
    [...locateTabs(snapshot).values()].map(({ tab, columns }) => `${tab.name}\n${columns.get("ФИО") ?? 0}`),
  );
  return snapshot.tabs.flatMap((tab) =>
    tab.rows.flatMap((line, down) =>
      line.flatMap((cell: CellContent, right): readonly ErasedMention[] => {
        const [row, column] = [down + 1, right + 1];
        // Another person's own name is theirs, however much alike.
        if (typeof cell !== "string" || nameColumns.has(`${tab.name}\n${column}`)) return [];
        if (done.has(`${tab.name}\n${row}\n${column}`)) return [];
        const shown = hide(cell);
        if (shown === cell) return [];
        const edit = {
          kind: "set-cells",
          tab: tab.name,
          row,
          column,
          cells: [[shown]],
          expected: [[cell]],
        } as const;
        return [{ place: `${tab.name}, строка ${row}, столбец ${column}`, edit }];
      }),
    ),
  );
}
