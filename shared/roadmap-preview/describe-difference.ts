import { dottedDate, parseISODate } from "../calendar/iso-date.ts";
import type {
  ChangedField,
  FieldChange,
  RoadmapChanges,
  StageChange,
  Thing,
} from "../structuring/roadmap/roadmap-changes.ts";
import type { DifferenceGroup, DifferenceItem, RoadmapDifference } from "./differences.ts";

const TITLES = {
  stages: "Этапы",
  added: "Появится",
  changed: "Изменится",
  moved: "Переместится",
  kept: "Изменено в документе, в книге останется ваше",
  unsure: "Похоже на то, что уже есть: проверьте, не одно ли это",
  gone: "Нет в документе, в книге останется",
} as const satisfies Record<DifferenceGroup["kind"], string>;

const FIELDS = {
  activity: "Мероприятие",
  step: "Шаг",
  deadline: "Срок по документу",
  from: "Начало",
  due: "Срок",
  recurs: "Повтор",
  assignees: "Ответственный",
  outcome: "Результат",
} as const satisfies Record<ChangedField, string>;

/** The changes in the order in which they are worth looking at, as sentences; groups with nothing in them are left out. */
export function describeDifference(changes: RoadmapChanges): RoadmapDifference {
  const items: Record<DifferenceGroup["kind"], readonly DifferenceItem[]> = {
    stages: changes.stages.map((change) => ({ text: stageSentence(change), details: [] })),
    added: changes.added.map((thing) => ({ text: named(thing), details: [] })),
    changed: withFields(
      changes,
      false,
      ({ field, before, after }) => `${FIELDS[field]}: ${became(before, after)}`,
    ),
    moved: changes.moved.map((thing) => ({
      text: named(thing),
      details: [
        thing.kind === "stage" ? `Из этапа «${thing.before}» в «${thing.stage}»` : "Другое место в этапе",
      ],
    })),
    kept: withFields(
      changes,
      true,
      ({ field, before, after }) =>
        `${FIELDS[field]}: в книге ${quoted(before)}, в документе ${quoted(after)}`,
    ),
    unsure: changes.unsure.map(({ activity, resembles }) => ({
      text: activity,
      details: resembles.map((text) => `В книге: «${text}»`),
    })),
    gone: changes.gone.map((thing) => ({ text: named(thing), details: thing.done ? ["Выполнено"] : [] })),
  };
  const kinds = Object.keys(TITLES) as readonly DifferenceGroup["kind"][];
  return {
    groups: kinds
      .filter((kind) => items[kind].length > 0)
      .map((kind) => ({ kind, title: TITLES[kind], items: items[kind] })),
    same: changes.same,
  };
}

function withFields(
  { changed }: RoadmapChanges,
  kept: boolean,
  sentence: (change: FieldChange) => string,
): readonly DifferenceItem[] {
  return changed
    .map((thing) => ({
      text: named(thing),
      details: thing.fields.filter((field) => field.kept === kept).map(sentence),
    }))
    .filter(({ details }) => details.length > 0);
}

function stageSentence(change: StageChange): string {
  switch (change.kind) {
    case "added":
      return `Новый этап: «${change.stage}»`;
    case "gone":
      return `Этапа нет в документе: «${change.stage}»`;
    case "renamed":
      return `Этап назван иначе: ${became(change.before, change.after)}`;
  }
}

function named({ activity, step }: Thing): string {
  return step === "" ? activity : `${activity}: ${step}`;
}

function became(before: string, after: string): string {
  return `было ${quoted(before)}, станет ${quoted(after)}`;
}

/** Days come as ISO text and are shown as people write them. */
function quoted(text: string): string {
  if (text === "") return "пусто";
  const day = parseISODate(text);
  return `«${day === null ? text : dottedDate(day)}»`;
}
