import type { ISODate } from "../../calendar/iso-date.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";
import type { Standing } from "../view/standing.ts";

/**
 * Something to be done that no row of «Контроль сроков» says. People are named by their codes alone, so that it may stand in a mail and
 * in a calendar. It is done by filling in the row it points at, not by a tick here.
 */
export type OtherItem = {
  /** The same from day to day and free of names: «consents/Н-003/обработка пд/2024-06-30». */
  readonly key: string;
  readonly source: OtherSource;
  /** «Н-003: кончается согласие «обработка ПД»». */
  readonly title: string;
  readonly from: ISODate | null;
  readonly due: ISODate | null;
  readonly standing: Standing;
  readonly dueWords: string;
  /** What to do about it, a sentence. */
  readonly advice: string;
  /** Where it is done: the address of a form. */
  readonly link?: string;
  readonly tab: TabName;
  /** One-based row in the tab, at the moment of reading. */
  readonly row: number;
};

export type OtherSource =
  | "consents"
  | "withdrawals"
  | "missing-consents"
  | "coming-of-age"
  | "reports"
  | "pairs"
  | "search-for-mentors";

/** A rule by which the workbook makes things to be done besides the roadmap. */
export type ReadOthers = (workbook: Workbook, day: OnDay) => readonly OtherItem[];

export type OnDay = { readonly today: ISODate; readonly soonDays: number };
