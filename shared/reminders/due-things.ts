import { addDays, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import type { ChecklistView, ViewedItem } from "../checklist/view/checklist-view.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { comparisonKey } from "../text/fold.ts";

/** Something to be reminded of: one time of one row, once ahead of its day and once when it is late. */
export type DueThing = {
  /** «К-007/2024-10-25/late»: the same until its day is moved. */
  readonly key: string;
  readonly occasion: "ahead" | "late";
  readonly due: ISODate;
  readonly assignees: readonly string[];
  /** «Издать приказ – до 25.10.2024, через 5 дней». */
  readonly line: string;
};

/**
 * What is late, and what falls due within so many days; the soonest first. A step is told of only where its day is not that of its
 * activity. What comes besides the roadmap has no assignees: it is the curator's.
 * @param shield takes the names of mentees out of the words
 */
export function dueThings(
  view: ChecklistView,
  daysAhead: number,
  shield: (text: string) => string,
): readonly DueThing[] {
  const last = addDays(view.today, daysAhead);
  const activityDays = new Map<string, ISODate | null>();
  for (const item of view.items) if (item.step === "") activityDays.set(activityKey(item), openDay(item));
  const rows = view.items
    .filter((item) => item.step === "" || activityDays.get(activityKey(item)) !== openDay(item))
    .map((item) => ({
      id: item.code || fingerprint(`${activityKey(item)}\n${comparisonKey(item.step)}`),
      standing: item.standing,
      due: openDay(item),
      assignees: item.assignees,
      title: item.step === "" ? item.activity : `${item.activity}: ${item.step}`,
      words: item.dueWords,
    }));
  const besides = view.besides.map((item) => ({
    id: fingerprint(item.key.slice(0, item.key.lastIndexOf("/"))),
    standing: item.standing,
    due: item.due,
    assignees: [],
    title: item.title,
    words: item.dueWords,
  }));
  return [...rows, ...besides]
    .flatMap(({ id, standing, due, assignees, title, words }): readonly DueThing[] => {
      if (due === null || standing === "выполнено" || standing === "неизвестно" || due > last) return [];
      const occasion = standing === "просрочено" ? "late" : "ahead";
      const line = shield(`${title} – до ${dottedDate(due)}, ${words}`);
      return [{ key: `${id}/${due}/${occasion}`, occasion, due, assignees, line }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function activityKey({ stage, activity }: ViewedItem): string {
  return `${comparisonKey(stage)}\n${comparisonKey(activity)}`;
}

function openDay({ open }: ViewedItem): ISODate | null {
  return open?.due ?? null;
}
