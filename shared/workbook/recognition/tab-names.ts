import { comparisonKey } from "../../text/fold.ts";
import type { TabSpec } from "../schema/tab-spec.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../snapshot.ts";

/** The tab that bears a name of the schema, in any spelling; null where none does. */
export function namedTab(snapshot: WorkbookSnapshot, name: string): TabSnapshot | null {
  const key = comparisonKey(name);
  return snapshot.tabs.find((candidate) => comparisonKey(candidate.name) === key) ?? null;
}

/** How the program's tab is named where its own name stands on somebody else's. */
export function besideName({ name }: TabSpec): string {
  return `${name} (программа)`;
}

export function tabKey(name: string): string {
  return `book:tab:${comparisonKey(name)}`;
}

export function occupiedKey(name: string): string {
  return `book:occupied:${comparisonKey(name)}`;
}
