import type { ChecklistView } from "../checklist/view/checklist-view.ts";
import type { Count } from "../checklist/view/header-counts.ts";
import { plural } from "../text/plural.ts";
import type { DueThing } from "./due-things.ts";
import type { MailPart } from "./mail.ts";

/** Somebody to be written to, with what they were not told of yet; the soonest first. */
export type Recipient = { readonly address: string; readonly things: readonly DueThing[] };

/** «Сроки по наставничеству: просрочено 2, скоро 3». */
export function subjectOf(things: readonly DueThing[], title: string): string {
  const counts = (["late", "ahead"] as const).flatMap((occasion) => {
    const count = things.filter((thing) => thing.occasion === occasion).length;
    return count === 0 ? [] : [`${occasion === "late" ? "просрочено" : "скоро"} ${count}`];
  });
  return counts.length === 0 ? title : `${title}: ${counts.join(", ")}`;
}

/** What one assignee reads. */
export function digestParts(
  { things }: Recipient,
  { organisation }: { readonly organisation: string },
): readonly MailPart[] {
  return [
    greeting(organisation),
    ...lists(things),
    "Если что-то уже сделано, скажите куратору или отметьте это во вкладке «Контроль сроков».",
    ENDING,
  ];
}

/** What the curator reads once a week: the counts, everything late and ahead, who has no address, what waits. */
export function curatorParts({
  view,
  own,
  things,
  unreachable,
  remarks,
  settings,
}: {
  readonly view: ChecklistView;
  readonly own: readonly DueThing[];
  readonly things: readonly DueThing[];
  readonly unreachable: ReadonlyMap<string, readonly DueThing[]>;
  readonly remarks: readonly string[];
  readonly settings: { readonly organisation: string };
}): readonly MailPart[] {
  const { late, week, month } = view.counts;
  const { done, total } = view.progress;
  const nobodys = unreachable.get("") ?? [];
  const others = things.filter((thing) => !own.includes(thing) && !nobodys.includes(thing));
  return [
    greeting(settings.organisation),
    `Выполнено ${done} из ${total} ${plural(total, ["мероприятия", "мероприятий", "мероприятий"])}. ` +
      `Просрочено: ${sum(late)}, на этой неделе: ${sum(week)}, до конца месяца: ${sum(month)}.`,
    ...lists(own).map((part) =>
      typeof part === "string" ? part : { ...part, heading: `Ваше. ${part.heading}` },
    ),
    ...lists(others),
    { heading: "Ответственный не назван", lines: nobodys.map(({ line }) => line) },
    { heading: "Обратите внимание", lines: remarks },
    ENDING,
  ];
}

function greeting(organisation: string): string {
  return organisation === ""
    ? "Здравствуйте!"
    : `Здравствуйте! ${organisation}, дорожная карта наставничества.`;
}

const ENDING = "Письмо составила программа «Наставничество» по рабочей книге. Отвечать на него не нужно.";

function lists(things: readonly DueThing[]): readonly MailPart[] {
  const lines = (occasion: DueThing["occasion"]) =>
    things.filter((thing) => thing.occasion === occasion).map(({ line }) => line);
  return [
    { heading: "Просрочено", lines: lines("late") },
    { heading: "Скоро", lines: lines("ahead") },
  ];
}

function sum({ activities, besides }: Count): number {
  return activities + besides;
}
