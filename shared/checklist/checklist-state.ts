import type { ISODate } from "../calendar/iso-date.ts";
import { comparisonKey } from "../text/fold.ts";
import { readWorkbook, type Workbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Checklist } from "./checklist.ts";
import { buildChecklistView, type ChecklistView, type FormActivity } from "./view/checklist-view.ts";

/** What a view of the checklist opens with. */
export type ChecklistState = {
  /** Null while the workbook has no «Контроль сроков» yet. */
  readonly checklist: ChecklistView | null;
  readonly organisation: string;
  /** Names to choose «кто отмечает» from: the curator and the assignees of the roadmap. */
  readonly people: readonly string[];
  /** Who ticked last, to be offered again. */
  readonly who: string;
};

/**
 * What a view of the checklist shows of a workbook on a day.
 * @param form the activities of «Дорожная карта»: their outcomes and their order
 */
export function checklistStateOf(
  snapshot: WorkbookSnapshot,
  today: ISODate,
  who: string,
  form: readonly FormActivity[],
): ChecklistState {
  const workbook = readWorkbook(snapshot);
  const checklist = buildChecklistView(workbook, today, form);
  return {
    checklist: checklist.items.length === 0 ? null : checklist,
    organisation: organisationOf(workbook),
    people: peopleOf(workbook, checklist),
    who,
  };
}

function organisationOf({ passport }: Workbook): string {
  return (
    passport.texts.get("Краткое наименование организации") ??
    passport.texts.get("Полное наименование организации") ??
    ""
  );
}

/** The curator first, then the assignees by how much they answer for: the likeliest person to tick stands on top. */
function peopleOf({ passport }: Workbook, { items }: Pick<Checklist, "items">): readonly string[] {
  const share = new Map<string, { readonly name: string; count: number }>();
  for (const name of items.flatMap((item) => item.assignees)) {
    // «куратор» and «Куратор» are one person to choose.
    const key = comparisonKey(name);
    const known = share.get(key);
    if (known) known.count += 1;
    else share.set(key, { name, count: 1 });
  }
  const assignees = [...share.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
  const curator = passport.texts.get("ФИО куратора");
  return curator === undefined ? assignees : [curator, ...assignees.filter((name) => name !== curator)];
}
