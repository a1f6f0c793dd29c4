import { consentsTab } from "./consents-tab.ts";
import { meetingsTab } from "./meetings-tab.ts";
import { menteesTab } from "./mentees-tab.ts";
import { mentorsTab } from "./mentors-tab.ts";
import {
  campaignsTab,
  documentsTab,
  formMapTab,
  indicatorsTab,
  journalTab,
  listsTab,
  partnersTab,
  passportTab,
  practicesTab,
  publicationsTab,
} from "./organisation-tabs.ts";
import { pairsTab } from "./pairs-tab.ts";
import { programmesTab } from "./programmes-tab.ts";
import { deadlinesTab, roadmapTab } from "./roadmap-tabs.ts";
import { surveysTab } from "./surveys-tab.ts";
import type { TabSpec } from "./tab-spec.ts";

/** Every tab of the workbook, in the order a new workbook shows them. */
export const tabs = [
  passportTab,
  roadmapTab,
  deadlinesTab,
  mentorsTab,
  menteesTab,
  pairsTab,
  programmesTab,
  meetingsTab,
  consentsTab,
  surveysTab,
  documentsTab,
  practicesTab,
  partnersTab,
  publicationsTab,
  indicatorsTab,
  campaignsTab,
  formMapTab,
  listsTab,
  journalTab,
] as const satisfies readonly TabSpec[];

export type TabName = (typeof tabs)[number]["name"];

/** The headings of a tab: a misspelt heading does not compile. */
export type HeadingOf<T extends TabName> = Extract<
  (typeof tabs)[number],
  { name: T }
>["columns"][number]["heading"];

/** The description of a tab by its name. */
export function tabSpec(name: TabName): TabSpec {
  return tabs.find((tab) => tab.name === name) as TabSpec;
}
