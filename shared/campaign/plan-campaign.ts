import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { comparisonKey } from "../text/fold.ts";
import { readListWords } from "../workbook/list-words.ts";
import { cellAt, type LocatedTab } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { readOption } from "../workbook/read-cell.ts";
import { isOption, readWorkbook, type TableRow, textOf } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type CampaignRow, formLink } from "./filled-form.ts";

/** The edits that put a filled form into «Отчёты», with sentences for the preview; none where it stands there already. */
export type CampaignPlan = { readonly edits: readonly SheetEdit[]; readonly changes: readonly string[] };

const NOTHING: CampaignPlan = { edits: [], changes: [] };

/**
 * Plans the row of a filled form in «Отчёты»: into the row that has its link, or its title and no link yet, else as a new row.
 * What people entered stays; a state moves on from «ожидается» only. Null where the workbook has no such tab.
 */
export function planCampaign(
  snapshot: WorkbookSnapshot,
  campaign: CampaignRow,
  moment: JournalMoment,
): CampaignPlan | null {
  if (isNewer(snapshot)) return null;
  const planning = startPlanning(snapshot);
  const located = planning.locate("Отчёты");
  if (located === null || located.headingRow === null) return null;
  const standing = standingRow(readWorkbook(snapshot).tables.Отчёты, campaign);
  if (standing === undefined) {
    const { Название: title, "Ссылка на форму": link, Состояние: state } = campaign;
    planData(planning, { Отчёты: [{ Название: title, "Ссылка на форму": link, Состояние: state }] });
  } else complete(planning, located, standing, campaign);
  const { changes } = planning.step();
  if (changes.length === 0) return NOTHING;
  planJournal(planning, snapshot, changes.join(" "), moment);
  return { edits: planning.step().edits, changes };
}

/** The row of this very form. A title with another link is another campaign: last year's, or the next region's. */
function standingRow(
  rows: readonly TableRow<"Отчёты">[],
  campaign: CampaignRow,
): TableRow<"Отчёты"> | undefined {
  const link = campaign["Ссылка на форму"];
  const byLink = rows.filter((row) => link !== "" && sameLink(textOf(row, "Ссылка на форму"), link));
  if (byLink.length > 0)
    return byLink.find((row) => !isOption(row, "Состояние", "отправлено")) ?? byLink[byLink.length - 1];
  const title = comparisonKey(campaign.Название);
  return rows.find(
    (row) =>
      title !== "" &&
      comparisonKey(textOf(row, "Название")) === title &&
      textOf(row, "Ссылка на форму") === "" &&
      !isOption(row, "Состояние", "отправлено"),
  );
}

function sameLink(one: string, other: string): boolean {
  const bare = (address: string): string => formLink(address.trim()).replace(/\/$/, "");
  return one.trim() !== "" && bare(one) === bare(other);
}

function complete(
  planning: Planning,
  located: LocatedTab,
  standing: TableRow<"Отчёты">,
  campaign: CampaignRow,
): void {
  const put = (heading: HeadingOf<"Отчёты">, value: string): void => {
    const column = located.columns.get(heading);
    if (column === undefined || value === "") return;
    const { row } = standing;
    const expected = [[cellAt(located.tab, row, column)]];
    planning.add({ kind: "set-cells", tab: located.tab.name, row, column, cells: [[value]], expected });
    planning.say(`«${located.tab.name}», строка ${row}: «${heading}» — ${value}.`);
  };
  if (textOf(standing, "Ссылка на форму") === "") put("Ссылка на форму", campaign["Ссылка на форму"]);
  const isOpen = textOf(standing, "Состояние") === "" || isOption(standing, "Состояние", "ожидается");
  const state = readOption(campaign.Состояние, readListWords(planning.now)("Состояния отчётов")).value;
  const isSame = comparisonKey(textOf(standing, "Состояние")) === comparisonKey(String(state));
  if (isOpen && !isSame) put("Состояние", String(state));
}
