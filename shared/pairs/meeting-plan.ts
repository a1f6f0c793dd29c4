import { addDays, daysBetween, type ISODate } from "../calendar/iso-date.ts";
import { isDayOff } from "../calendar/public-holidays.ts";

/** A kind of meeting by the word of «Вид»; the order is that of a pair's life in the roadmaps. */
export const meetingKinds = ["знакомство", "пробная", "планирование", "рабочая", "итоговая"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting that is proposed. It is never a row of «Встречи»: those are meetings that took place, and the report counts them. */
export type PlannedMeeting = { readonly kind: MeetingKind; readonly day: ISODate };

/** How far apart the meetings stand, in days; the person may change it. */
export type MeetingSpacing = {
  /** From the first meeting to the trial one, and from the trial one to the planning. */
  readonly opening: number;
  /** Between working meetings. */
  readonly working: number;
};

/** (М) The roadmaps name the order of the meetings and that they are regular, not how often. */
export const usualSpacing: MeetingSpacing = { opening: 7, working: 14 };

export type MeetingPlan = {
  readonly meetings: readonly PlannedMeeting[];
  readonly remarks: readonly string[];
};

const OPENING = ["знакомство", "пробная", "планирование"] as const satisfies readonly MeetingKind[];

/**
 * The meetings of a pair from its first day to its last: знакомство, пробная, планирование, рабочие, итоговая. No meeting on a Sunday
 * or a public holiday; days off that were moved and those of the school are not known, and the remarks say so. What has no room is left out and said.
 * @example planMeetings("2024-10-01", "2024-11-30").meetings[0] // { kind: "знакомство", day: "2024-10-01" }
 */
export function planMeetings(
  start: ISODate,
  end: ISODate,
  { opening, working }: MeetingSpacing = usualSpacing,
): MeetingPlan {
  const last = lastWorkingDay(end);
  const first = nextWorkingDay(start);
  if (first >= last)
    return {
      meetings: [],
      remarks: ["Между началом и завершением пары нет места для встреч. Проверьте даты во вкладке «Пары»."],
    };
  // Where a pair works for a short time only, its meetings move closer together.
  const room = daysBetween(first, last);
  const step = Math.max(1, Math.min(opening, Math.floor(room / (OPENING.length + 1))));
  const meetings: PlannedMeeting[] = [];
  const left: MeetingKind[] = [];
  let wanted = first;
  for (const kind of OPENING) {
    const day = nextWorkingDay(wanted);
    if (day < last) meetings.push({ kind, day });
    else left.push(kind);
    wanted = addDays(day, step);
  }
  const every = Math.max(1, working);
  // The last working meeting leaves half the usual time before the final one.
  const until = addDays(last, -Math.ceil(every / 2));
  const lastOpening = meetings[meetings.length - 1]?.day ?? first;
  for (let times = 1; ; times += 1) {
    const day = nextWorkingDay(addDays(lastOpening, times * every));
    if (day > until) break;
    // A meeting of a day off was moved to a day that has one already.
    if (day !== meetings[meetings.length - 1]?.day) meetings.push({ kind: "рабочая", day });
  }
  meetings.push({ kind: "итоговая", day: last });
  const isWithoutWork = meetings.every(({ kind }) => kind !== "рабочая");
  return {
    meetings,
    remarks: [
      ...(left.length === 0
        ? []
        : [`Не поместились встречи: ${left.join(", ")}. Пара работает слишком недолго.`]),
      ...(isWithoutWork ? ["Рабочих встреч в плане нет: пара работает слишком недолго."] : []),
      "Воскресенья и нерабочие праздничные дни пропущены. Перенесённые выходные и каникулы не учтены: проверьте даты.",
    ],
  };
}

/** The day itself, or the first one after it on which people meet. */
function nextWorkingDay(day: ISODate): ISODate {
  return isDayOff(day) ? nextWorkingDay(addDays(day, 1)) : day;
}

/** The day itself, or the last one before it on which people meet. */
function lastWorkingDay(day: ISODate): ISODate {
  return isDayOff(day) ? lastWorkingDay(addDays(day, -1)) : day;
}
