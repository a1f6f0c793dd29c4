import { computed, signal } from "@preact/signals";
import { type ISODate, parseISODate } from "../../../../shared/calendar/iso-date.ts";
import { type PairPlan, refused } from "../../../../shared/pair-acts/pair-plan.ts";
import { planMeeting } from "../../../../shared/pair-acts/plan-meeting.ts";
import { pairingByCode } from "../../../../shared/pair-acts/plan-pair-step.ts";
import { planEndOfBefore, planRePairing } from "../../../../shared/pair-acts/plan-re-pairing.ts";
import { mentorsFor } from "../../../../shared/pairing/mentors-for.ts";
import {
  type GivenMeeting,
  heldMeeting,
  type MeetingField,
} from "../../../../shared/people-lists/meeting-form.ts";
import type { GivenFields, PairAct, PairField } from "../../../../shared/people-lists/plan-pair-act.ts";
import { planPairAct } from "../../../../shared/people-lists/plan-pair-act.ts";
import { readListWords } from "../../../../shared/workbook/list-words.ts";
import { readWorkbook, textOf } from "../../../../shared/workbook/read-workbook.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, sayable, workbook } from "../people-state.ts";
import { pairs } from "./pairs-state.ts";

/** The act that is being prepared, a step or a meeting that took place: of which pair, and what is filled in so far. */
export type AskedAct = {
  readonly code: string;
  readonly act: PairAct | "meeting";
  readonly given: GivenFields & GivenMeeting;
};

export const asked = signal<AskedAct | null>(null);
onAnotherBook(() => {
  asked.value = null;
});

/** The row of the act as it stands now; null where another program took it away. */
export const askedLine = computed(
  () => pairs.value?.lines.find(({ code }) => code !== "" && code === asked.value?.code) ?? null,
);

/** Opens the form of an act at a pair, or closes it where it is open. */
export function toggleAct(code: string, act: AskedAct["act"]): void {
  const now = asked.value;
  asked.value = now?.code === code && now.act === act ? null : { code, act, given: {} };
}

export function give(field: PairField | MeetingField, words: string): void {
  if (asked.value !== null) asked.value = { ...asked.value, given: { ...asked.value.given, [field]: words } };
}

const dayGiven = (words: string | undefined): ISODate | null => parseISODate(words ?? "");

/** What stands in «Причина расторжения» already is the reason. */
const reasonStanding = computed(() => {
  if (workbook.value === null || asked.value === null) return "";
  const pairing = pairingByCode(workbook.value, asked.value.code);
  return typeof pairing === "string" ? "" : textOf(pairing, "Причина расторжения");
});

const rePairing = computed(() => {
  const line = askedLine.value;
  if (asked.value === null || line === null) return null;
  const { code, given } = asked.value;
  const [only, ...others] = line.menteesToPair;
  const mentee = given.mentee ?? (others.length === 0 ? (only ?? "") : "");
  const reason = given.reason ?? (line.menteesToPair.length === 1 ? reasonStanding.value : "");
  return { code, mentee, end: dayGiven(given.end), reason };
});

/** Mentors for whoever gets another one, weighed as if the pair of before were over; nobody before that can be planned. */
export const suited = computed(() => {
  const wanted = rePairing.value;
  if (answered.value === null || asked.value?.act !== "re-pair" || wanted === null || wanted.mentee === "")
    return [];
  const ending = planEndOfBefore(answered.value.after, wanted, moment.value);
  if (ending !== null && !ending.ok) return [];
  const book = ending === null ? answered.value.after : ending.after;
  return mentorsFor(readWorkbook(book), day.value, wanted.mentee);
});

/** What the act would write, or why it cannot be done. */
export const stepPlan = computed((): PairPlan | null => {
  if (answered.value === null || asked.value === null) return null;
  if (askedLine.value === null) return refused("Этой пары в книге больше нет. Посмотрите список ещё раз.");
  return planOf(asked.value);
});

function planOf({ code, act, given }: AskedAct): PairPlan | null {
  if (answered.value === null) return null;
  const { after: before } = answered.value;
  if (act === "meeting") return planMeeting(before, heldMeeting(code, given), moment.value);
  if (act !== "re-pair") return planPairAct(before, { code, act, given }, moment.value);
  const wanted = rePairing.value;
  if (wanted === null || wanted.mentee === "") return refused("Выберите, кому нужен другой наставник.");
  const mentor = given.mentor ?? "";
  const ending = planEndOfBefore(before, wanted, moment.value);
  if (ending !== null && !ending.ok) return ending;
  if (mentor === "") return refused("Выберите нового наставника.");
  const known = suited.value.find((each) => each.mentor === mentor);
  const [form, roleModel] = [known?.form ?? "", known?.roleModel ?? ""];
  return planRePairing(before, { ...wanted, mentor, form, roleModel }, moment.value);
}

/** What the book calls the kinds of meetings. */
export const kindsOfMeetings = computed(() =>
  answered.value === null ? [] : readListWords(answered.value.after)("Виды встреч"),
);

const planToWrite = computed(() => {
  const plan = stepPlan.value;
  return answered.value === null || plan === null || !plan.ok
    ? null
    : undoable(answered.value.after, plan, moment.value);
});

export const pairStep = bookAct("Записать", () => planToWrite.value);

/** Carries the prepared act out. */
export async function writeStep(): Promise<void> {
  const plan = planToWrite.value;
  if (plan === null) return;
  const told = plan.changes.map((each) => sayable.value(each)).join(" ");
  if (!(await carryOut(pairStep))) return;
  asked.value = null;
  pairStep.said.value = `${pairStep.said.value} ${told}`;
}
