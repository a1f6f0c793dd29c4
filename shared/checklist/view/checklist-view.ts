import type { ISODate } from "../../calendar/iso-date.ts";
import { parseSchoolYear, type SchoolYear, schoolYearOf } from "../../calendar/school-year.ts";
import { hiddenWords } from "../../consents/hidden-words.ts";
import { withoutHidden } from "../../consents/without-hidden.ts";
import { codeNumber } from "../../people/code.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import type { OtherItem } from "../besides/other-item.ts";
import { otherItems } from "../besides/other-items.ts";
import { buildChecklist, soonDaysOf } from "../build-checklist.ts";
import type { Checklist, ChecklistItem } from "../checklist.ts";
import { expectedEvidence } from "./expected-evidence.ts";
import { type HeaderCounts, headerCounts } from "./header-counts.ts";
import { type ItemRhythm, rhythmOf } from "./item-rhythm.ts";
import { type ItemStanding, standingOf, tickMeaning } from "./standing.ts";
import { type Waiting, waitingOf } from "./waiting.ts";

/** A row of «Контроль сроков» with all that a view shows of it. `state` stays what «Состояние» says. */
export type ViewedItem = ChecklistItem &
  ItemStanding & {
    readonly rhythm: ItemRhythm | null;
    readonly waits: Waiting | null;
    /** What a tick of a recurring row is for, as a sentence; «» for one that comes once. */
    readonly tickMeans: string;
    /** «Ожидаемый результат» of the activity, «» where the document has none or the form was not at hand. */
    readonly outcome: string;
    /** The paper a tick should point at («протокол»), null where none is promised or one is given. */
    readonly expects: string | null;
    /** Place in the document, from 0; rows the document does not know come after. */
    readonly place: number;
  };

/** Everything the sidebar, the side panel, the mails and the calendar are made from. */
export type ChecklistView = Omit<Checklist, "items"> & {
  readonly items: readonly ViewedItem[];
  /** What is to be done besides the roadmap; the soonest first, those without a day last. */
  readonly besides: readonly OtherItem[];
  readonly counts: HeaderCounts;
  /** Of «Паспорт», else the year today lies in. */
  readonly schoolYear: SchoolYear;
  /** «Скоро» begins so many days before the due day. */
  readonly soonDays: number;
};

/** What «Дорожная карта» says of an activity, in the order of the document. */
export type FormActivity = {
  readonly stage: string;
  readonly activity: string;
  readonly outcome: string;
};

/**
 * The checklist of a workbook on a day as people look at it.
 * @param document the activities of «Дорожная карта»; without them outcomes are unknown and the order is that of the codes
 */
export function buildChecklistView(
  whole: Workbook,
  today: ISODate,
  document: readonly FormActivity[] = [],
): ChecklistView {
  const workbook = withoutHidden(whole, today);
  const hide = hiddenWords(whole, today);
  const form = document.map(({ stage, activity, outcome }) => ({
    stage: hide(stage),
    activity: hide(activity),
    outcome: hide(outcome),
  }));
  const checklist = buildChecklist(workbook, today);
  const soonDays = soonDaysOf(workbook);
  const schoolYear = parseSchoolYear(workbook.passport.texts.get("Учебный год") ?? "") ?? schoolYearOf(today);
  const places = documentPlaces(checklist.items, form);
  const outcomes = new Map(form.map((each) => [comparisonKey(each.activity), each.outcome]));
  const items = checklist.items.map((item, index): ViewedItem => {
    const rhythm = rhythmOf(item, today);
    const waits = item.state === "без даты" ? waitingOf(item, today) : null;
    const standing = standingOf(item, rhythm, waits, { today, soonDays });
    const outcome = outcomes.get(comparisonKey(item.activity)) ?? "";
    return {
      ...item,
      ...standing,
      rhythm,
      waits,
      tickMeans: tickMeaning({ ...standing, due: item.due, rhythm }, item.state === "выполнено"),
      outcome,
      expects: item.evidence === "" ? expectedEvidence(item.step || item.activity, outcome) : null,
      place: places[index] as number,
    };
  });
  const besides = otherItems(workbook, { today, soonDays });
  return {
    ...checklist,
    items,
    besides,
    counts: headerCounts(items, besides, today),
    schoolYear,
    soonDays,
  };
}

/**
 * The place of each row in the document: by the form where it knows the activity, then by the codes, which are given in the order of the
 * document, then by the sheet.
 */
function documentPlaces(items: readonly ChecklistItem[], form: readonly FormActivity[]): readonly number[] {
  const inForm = new Map<string, number>();
  form.forEach(({ activity }, index) => {
    const key = comparisonKey(activity);
    if (!inForm.has(key)) inForm.set(key, index);
  });
  const sorted = items
    .map((item, index) => ({
      index,
      form: inForm.get(comparisonKey(item.activity)) ?? Number.MAX_SAFE_INTEGER,
      code: codeNumber("К", item.code) ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => a.form - b.form || a.code - b.code || a.index - b.index);
  const places = new Array<number>(items.length);
  sorted.forEach(({ index }, place) => {
    places[index] = place;
  });
  return places;
}
