import type { ISODate } from "../calendar/iso-date.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { nameOf } from "../pairs/check-step.ts";
import { pairHealth } from "../pairs/pair-health.ts";
import { pairMeetings } from "../pairs/pair-meetings.ts";
import { type PairState, type PairStep, pairSteps } from "../pairs/pair-steps.ts";
import type { PairTrouble } from "../pairs/pair-trouble.ts";
import { goesByCodes } from "../participants/by-codes.ts";
import { menteesOfPairing } from "../participants/pairing-rows.ts";
import type { Person } from "../participants/participant.ts";
import { isStanding, type KnownPairing, knownPairings } from "../participants/standing-pairings.ts";
import { isCode } from "../people/code.ts";
import { dateOf, isOption, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { lostPlace } from "./lost-place.ts";

/** A row of «Пары» as it is shown: its people, what wants a look, its meetings, and what may be done with it. */
export type PairLine = {
  /** "" where the row has none: then nothing can be done with it before it gets one. */
  readonly code: string;
  readonly row: number;
  /** «Пара П-003», never by names. */
  readonly title: string;
  /** Null for words that the program does not know. */
  readonly state: PairState | null;
  readonly form: string;
  readonly mentors: readonly Person[];
  readonly mentees: readonly Person[];
  /** How many of its people stand in no bank. */
  readonly unknown: number;
  readonly start: ISODate | null;
  readonly end: ISODate | null;
  /** Why it was broken off; "" where names are not to be shown and the words may hold some. */
  readonly reason: string;
  /** Words stand in «Причина расторжения», shown or not. */
  readonly isReasonWritten: boolean;
  readonly order: { readonly number: string; readonly day: ISODate | null };
  readonly troubles: readonly PairTrouble[];
  /** Null for a pair that never worked; of one that is over only what was held. */
  readonly meetings: MeetingsShown | null;
  readonly steps: readonly PairStep["kind"][];
  /** One of its mentees may leave while the others go on. */
  readonly mayLeave: boolean;
  /** Its mentees, as the row mentions them, may get another mentor: those who work, or who stand in no pair now. */
  readonly menteesToPair: readonly string[];
};

/** What of the meetings of a pair is told in a line or two. */
export type MeetingsShown = {
  readonly held: number;
  readonly last: { readonly kind: string; readonly day: ISODate } | null;
  /** The next of the proposed plan; null without both days of the pair, or when the plan is over. */
  readonly next: { readonly kind: string; readonly day: ISODate } | null;
  /** Proposed for days that passed, and not written down as held. */
  readonly late: number;
  readonly remarks: readonly string[];
};

/** What the part «Пары» shows of a workbook. */
export type PairLines = {
  /** The place without which nothing can be said, a sentence; "" where all is there. */
  readonly lost: string;
  readonly lines: readonly PairLine[];
};

const NEEDED = {
  Наставники: ["Код"],
  Наставляемые: ["Код"],
  Пары: ["Код", "Наставник", "Наставляемый", "Состояние", "Начало", "Завершение", "Причина расторжения"],
  Согласия: ["Код участника", "Вид", "Дата", "Отозвано"],
} as const;

/** Every row of «Пары» on a day: those that want a look first, then working ones, proposals, and at last what is over. */
export function pairLines(original: Workbook, on: ISODate): PairLines {
  const lost = lostPlace(original, NEEDED);
  if (lost !== null) return { lost, lines: [] };
  const workbook = withoutHidden(original, on);
  const pairings = knownPairings(workbook);
  const troubles = new Map(pairHealth(workbook, on).map(({ pairing, troubles }) => [pairing.row, troubles]));
  const meetingsOf = pairMeetings(workbook);
  const taken = new Set(pairings.filter(isStanding).flatMap(({ mentees }) => mentees));
  const byCodes = goesByCodes(workbook);
  const lines = pairings.map((pairing): PairLine => {
    const { row, mentors, mentees, unknown } = pairing;
    const state = stateOf(pairing);
    const code = textOf(row, "Код");
    const isKnown = isCode(code);
    const works = state === "действует";
    const over = state === "завершена" || state === "расторгнута";
    return {
      code: isKnown ? code : "",
      row: row.row,
      title: isKnown ? nameOf(row) : `${mentees.length > 1 ? "Группа" : "Пара"} из строки ${row.row}`,
      state,
      form: textOf(row, "Форма наставничества"),
      mentors: mentors as readonly Person[],
      mentees: mentees as readonly Person[],
      unknown: unknown.length,
      start: dateOf(row, "Начало"),
      end: dateOf(row, "Завершение"),
      isReasonWritten: textOf(row, "Причина расторжения") !== "",
      reason: byCodes ? "" : textOf(row, "Причина расторжения"),
      order: { number: textOf(row, "Приказ №"), day: dateOf(row, "Дата приказа") },
      troubles: troubles.get(row) ?? [],
      meetings: works || over ? meetingsShown(meetingsOf(row, on), on, works) : null,
      steps: isKnown ? stepsFrom(state) : [],
      mayLeave: isKnown && works && mentees.length > 1 && menteesOfPairing(row).every(isCode),
      menteesToPair: isKnown
        ? mentees.flatMap((mentee) =>
            isCode(textOf(mentee, "Код")) && (works || (over && !taken.has(mentee)))
              ? [textOf(mentee, "Код")]
              : [],
          )
        : [],
    };
  });
  return { lost: "", lines: [...lines].sort((a, b) => rankOf(a) - rankOf(b) || a.row - b.row) };
}

function stateOf({ row }: KnownPairing): PairState | null {
  if (textOf(row, "Состояние") === "") return "предложена";
  return STATES.find((state) => isOption(row, "Состояние", state)) ?? null;
}

const STATES = [
  "предложена",
  "действует",
  "завершена",
  "расторгнута",
] as const satisfies readonly PairState[];

function stepsFrom(state: PairState | null): readonly PairStep["kind"][] {
  return (Object.keys(pairSteps) as PairStep["kind"][]).filter((kind) => pairSteps[kind].from === state);
}

function rankOf({ troubles, state }: PairLine): number {
  if (troubles.length > 0 || state === null) return 0;
  return state === "действует" ? 1 : state === "предложена" ? 2 : 3;
}

function meetingsShown(
  { lines, remarks }: ReturnType<ReturnType<typeof pairMeetings>>,
  on: ISODate,
  works: boolean,
): MeetingsShown {
  const held = lines.flatMap(({ kind, held: day }) => (day === null ? [] : [{ kind, day }]));
  const open = lines.flatMap(({ kind, planned, held: day }) =>
    planned === null || day !== null ? [] : [{ kind, day: planned }],
  );
  const last = held.reduce<(typeof held)[number] | null>(
    (latest, each) => (latest === null || each.day >= latest.day ? each : latest),
    null,
  );
  // Nobody holds the rest of a plan that is over.
  if (!works) return { held: held.length, last, next: null, late: 0, remarks: [] };
  return {
    held: held.length,
    last,
    next: open.find(({ day }) => day >= on) ?? null,
    late: open.filter(({ day }) => day < on).length,
    remarks,
  };
}
