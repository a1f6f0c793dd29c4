import { comparisonKey } from "../../text/fold.ts";
import { lists } from "../schema/lists.ts";
import type { TabSpec } from "../schema/tab-spec.ts";
import { type TabName, tabs } from "../schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../snapshot.ts";
import { lastUsedRow, textOf } from "../tab-cells.ts";
import { type FoundColumns, findColumns, headingCount } from "./find-columns.ts";
import { labelColumn, labelsIn } from "./passport-columns.ts";
import { besideName, namedTab, occupiedKey, tabKey } from "./tab-names.ts";
import { ownAnswers, type WorkbookDecisions, type WorkbookDoubt } from "./workbook-doubt.ts";

export type FoundTab = { readonly tab: TabSnapshot; readonly found: FoundColumns };

/** A renamed tab is taken for ours when so much of its heading row is: fewer headings also stand in people's own tabs. */
const SHARE_OF_HEADINGS = 0.6;
/** With fewer it is asked about. */
const SHARE_TO_ASK = 0.4;
const LEAST_HEADINGS = 3;
/** Under the schema's own name fewer will do: people delete columns. */
const SHARE_UNDER_OWN_NAME = 0.4;

/** Nobody keeps books in copies of these. */
const SERVICE: readonly string[] = ["Справочники", "Журнал", "Показатели"];

/** Finds the tabs of the schema: by name first, then, among the tabs left over, by their headings. */
export function findTabs(
  snapshot: WorkbookSnapshot,
  decisions: WorkbookDecisions,
): { readonly found: ReadonlyMap<TabName, FoundTab>; readonly doubts: readonly WorkbookDoubt[] } {
  const found = new Map<TabName, FoundTab>();
  const doubts: WorkbookDoubt[] = [];
  const likely = candidates(snapshot);
  for (const spec of tabs) {
    const { tab, doubt } = whichTab(snapshot, spec, likely.get(spec.name) ?? [], decisions);
    if (doubt) doubts.push(doubt);
    if (tab) found.set(spec.name, { tab, found: findColumns(spec, tab, decisions) });
  }
  return { found, doubts };
}

type Candidate = { readonly tab: TabSnapshot; readonly share: number };

/** The tabs whose names are none of the schema's, each for the one tab of the schema it resembles most. */
function candidates(snapshot: WorkbookSnapshot): ReadonlyMap<TabName, readonly Candidate[]> {
  const named = new Set(tabs.map(({ name }) => namedTab(snapshot, name)));
  const likely = new Map<TabName, Candidate[]>();
  for (const tab of snapshot.tabs) {
    if (named.has(tab)) continue;
    const best = tabs
      .map((spec) => ({ spec, ...likeness(spec, tab) }))
      .filter(({ count, share }) => count >= LEAST_HEADINGS && share >= SHARE_TO_ASK)
      .sort((a, b) => b.share - a.share || b.count - a.count)[0];
    if (best) likely.set(best.spec.name, [...(likely.get(best.spec.name) ?? []), { tab, share: best.share }]);
  }
  return likely;
}

/**
 * What a renamed tab is known by: its headings; «Паспорт» has too few of them and is known by its labels, «Справочники» by the
 * names of its lists.
 */
function likeness(spec: TabSpec, tab: TabSnapshot): { readonly count: number; readonly share: number } {
  const of = (count: number, total: number) => ({ count, share: count / total });
  if (spec.name === "Паспорт") {
    const labels = labelColumn(tab);
    // People keep half of the labels and add their own: half of them is all.
    return labels === null ? of(0, 1) : of(labelsIn(tab, labels.column), LABELS_OF_A_PASSPORT);
  }
  if (spec.layout === "lists") {
    const names = new Set(Object.keys(lists).map(comparisonKey));
    const count = new Set(
      (tab.rows[0] ?? []).map((cell) => comparisonKey(textOf(cell))).filter((key) => names.has(key)),
    ).size;
    return of(count, names.size);
  }
  return of(headingCount(spec, tab), spec.columns.length);
}

const LABELS_OF_A_PASSPORT = 20;

type Answer = { readonly tab: TabSnapshot | null; readonly doubt: WorkbookDoubt | null };

function whichTab(
  snapshot: WorkbookSnapshot,
  spec: TabSpec,
  likely: readonly Candidate[],
  decisions: WorkbookDecisions,
): Answer {
  const rivals = likely.filter(({ share }) => share >= SHARE_OF_HEADINGS).map(({ tab }) => tab);
  const named = namedTab(snapshot, spec.name);
  if (named === null) return renamed(spec, rivals, likely, decisions);
  if (!isOurs(spec, named, decisions)) return occupied(snapshot, spec, named, rivals, decisions);
  if (rivals.length === 0 || SERVICE.includes(spec.name)) return { tab: named, doubt: null };
  const usual =
    holdsRows(spec, named, decisions) || !rivals.some((rival) => holdsRows(spec, rival, decisions));
  return choose(spec, [named, ...rivals], usual ? named : null, decisions);
}

function renamed(
  spec: TabSpec,
  rivals: readonly TabSnapshot[],
  likely: readonly Candidate[],
  decisions: WorkbookDecisions,
): Answer {
  const [only, another] = rivals;
  if (only && !another) return { tab: only, doubt: null };
  const all = rivals.length > 0 ? rivals : likely.map(({ tab }) => tab);
  return all.length === 0
    ? { tab: null, doubt: null }
    : choose(spec, all, null, decisions, [ownAnswers.absent]);
}

function choose(
  spec: TabSpec,
  options: readonly TabSnapshot[],
  usual: TabSnapshot | null,
  decisions: WorkbookDecisions,
  further: readonly string[] = [],
): Answer {
  const key = tabKey(spec.name);
  const given = decisions.get(key);
  // «None of these»: then it is the one that was made under our name.
  const answer = given === ownAnswers.absent && !further.includes(given) ? options[0]?.name : given;
  const decidedTab = options.find(({ name }) => name === answer) ?? null;
  const decided = decidedTab !== null || (answer !== undefined && further.includes(answer));
  const tab = decided ? decidedTab : usual;
  const chosen = decided ? (answer as string) : (usual?.name ?? null);
  const names = [...options.map(({ name }) => name), ...further];
  return { tab, doubt: { key, kind: "tab", place: "", words: spec.name, options: names, chosen, decided } };
}

/** The name stands on something else: the program's tab is the one beside, once the person has said so. */
function occupied(
  snapshot: WorkbookSnapshot,
  spec: TabSpec,
  named: TabSnapshot,
  rivals: readonly TabSnapshot[],
  decisions: WorkbookDecisions,
): Answer {
  const beside =
    namedTab(snapshot, besideName(spec)) ?? (rivals.length === 1 ? (rivals[0] as TabSnapshot) : null);
  if (beside !== null) return { tab: beside, doubt: null };
  const key = occupiedKey(spec.name);
  const canGrow = findColumns(spec, named, decisions).headingRow !== null;
  const options = canGrow ? [ownAnswers.beside, ownAnswers.extend] : [ownAnswers.beside];
  const answer = decisions.get(key);
  const chosen = options.find((option) => option === answer) ?? null;
  const doubt: WorkbookDoubt = {
    key,
    kind: "occupied",
    place: named.name,
    words: spec.name,
    options,
    chosen,
    decided: chosen !== null,
  };
  return { tab: chosen === ownAnswers.extend ? named : null, doubt };
}

/** Whether a tab under the schema's name is the schema's: still empty, or with enough of its headings. */
export function isOurs(spec: TabSpec, tab: TabSnapshot, decisions: WorkbookDecisions): boolean {
  if (spec.layout === "lists" || lastUsedRow(tab) === 0) return true;
  const count = findColumns(spec, tab, decisions).columns.size;
  return count >= LEAST_HEADINGS || count >= spec.columns.length * SHARE_UNDER_OWN_NAME;
}

function holdsRows(spec: TabSpec, tab: TabSnapshot, decisions: WorkbookDecisions): boolean {
  const { headingRow } = findColumns(spec, tab, decisions);
  return headingRow !== null && lastUsedRow(tab) > headingRow;
}
