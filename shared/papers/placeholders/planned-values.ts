import { dottedDate } from "../../calendar/iso-date.ts";
import { type MeetingKind, meetingKinds } from "../../pairs/meeting-plan.ts";
import type { MeetingLine, PairMeetings } from "../../pairs/pair-meetings.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { PairContext } from "./pair-values.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { cellFound, placeOf } from "./row-values.ts";

/** A line of the sheet of meetings: proposed, held, or both. */
export type PlannedContext = {
  readonly line: MeetingLine;
  readonly hasPlan: boolean;
  readonly byCodes: boolean;
};

const NOTHING: Found = { kind: "nothing" };

const ofHeld =
  (heading: string) =>
  ({ line: { row }, byCodes }: PlannedContext): readonly Found[] => [
    row === null ? NOTHING : cellFound(row, heading, byCodes),
  ];

/** The lines of the sheet of meetings, a row of a table each: a day the program proposes is never told as one that was held. */
export const plannedPlaceholders: readonly Placeholder<PlannedContext>[] = [
  {
    name: "План встреч: вид",
    read: ({ line, byCodes }) => {
      const found = line.row === null || line.planned !== null ? null : cellFound(line.row, "Вид", byCodes);
      const isTold = found?.kind === "words" && found.words !== "";
      return [
        isTold ? found : { kind: "words", words: found === null ? line.kind : "встреча", place: "Встречи" },
      ];
    },
  },
  {
    name: "План встреч: предложенный день",
    read: ({ line, hasPlan }) =>
      line.planned !== null
        ? [{ kind: "date", date: line.planned, place: "план встреч" }]
        : [hasPlan ? { kind: "words", words: "вне плана", place: "план встреч" } : NOTHING],
  },
  { name: "План встреч: состоялась", read: ofHeld("Дата") },
  { name: "План встреч: тема", read: ofHeld("Тема") },
  { name: "План встреч: итог", read: ofHeld("Итог") },
];

/** The same days by kind, for a programme, and what must be said beside them. */
export const meetingDayPlaceholders: readonly Placeholder<PairContext>[] = [
  ...meetingKinds.map(
    (kind): Placeholder<PairContext> => ({
      name: `Дни встреч: ${kind}`,
      read: ({ meetings }) => [daysFound(meetings, kind)],
    }),
  ),
  {
    name: "Пояснение к дням встреч",
    read: ({ meetings, pair }) => {
      if (meetings.hasPlan)
        return [
          {
            kind: "words",
            words: [
              "Предложенные дни рассчитаны по сроку работы пары, их можно изменить.",
              ...meetings.remarks,
            ].join(" "),
            place: "план встреч",
          },
        ];
      const missing = (heading: string, why: string): Found => ({
        kind: "nothing",
        missing: { place: placeOf(pair.row, heading), why },
      });
      if (meetings.start === null) return [missing("Начало", NO_DAYS)];
      return [
        missing(
          "Завершение",
          meetings.end === null ? NO_DAYS : "между началом и завершением нет места для встреч",
        ),
      ];
    },
  },
];

const NO_DAYS = "без этого дня встречи не предложены";

/** @example "проведено: 05.10.2025; предложено: 20.10.2025, 03.11.2025" */
function daysFound({ lines }: PairMeetings, kind: MeetingKind): Found {
  const own = lines.filter((line) => comparisonKey(line.kind) === kind);
  const held = own.flatMap((line) => line.held ?? []);
  const proposed = own.flatMap((line) => (line.row === null ? (line.planned ?? []) : []));
  const words = [
    ["проведено", [...held].sort()],
    ["предложено", proposed],
  ] as const;
  const told = words.flatMap(([word, days]) =>
    days.length === 0 ? [] : [`${word}: ${days.map(dottedDate).join(", ")}`],
  );
  return told.length === 0 ? NOTHING : { kind: "words", words: told.join("; "), place: "план встреч" };
}
