import { parseISODate } from "../calendar/iso-date.ts";
import type { HeldMeetingWanted } from "../pair-acts/plan-meeting.ts";
import type { PairLine } from "./pair-lines.ts";

/** What is asked of a meeting that took place, by what stands in the form. */
export const meetingLabels = {
  day: "День встречи",
  meeting: "Вид встречи",
  topic: "Тема",
  feedback: "Обратная связь получена",
} as const;

export type MeetingField = keyof typeof meetingLabels;

/** What a person filled in; the day as YYYY-MM-DD, the tick as {@link TICKED}. */
export type GivenMeeting = Readonly<Partial<Record<MeetingField, string>>>;

/** What stands in a form for a box that is ticked; "" for one that is not. */
export const TICKED = "да";

/** Writing a meeting down, beside the steps of a pair: for those that work, and for those that are over and forgot one. */
export const meetingAct = {
  act: "meeting",
  button: "Записать встречу",
  isOffered: ({ state }: Pick<PairLine, "state">) => state !== null && state !== "предложена",
} as const;

/** The meeting of a form, for `planMeeting`; a day that nobody can read is none. */
export function heldMeeting(
  code: string,
  { day = "", meeting = "", topic = "", feedback = "" }: GivenMeeting,
): HeldMeetingWanted {
  return { code, day: parseISODate(day), meeting, topic, feedback: feedback === TICKED };
}
