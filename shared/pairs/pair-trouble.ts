import type { ISODate } from "../calendar/iso-date.ts";
import type { Person } from "../participants/participant.ts";
import type { KnownPairing } from "../participants/standing-pairings.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";
import type { heldMeetings } from "./held-meetings.ts";
import type { PairSettings } from "./pair-settings.ts";

export type PairTroubleKind =
  | "end-passed"
  | "left-programme"
  | "two-pairs"
  | "over-capacity"
  | "no-meetings"
  | "no-feedback"
  | "programme-not-approved"
  | "no-goal";

/** Something about an active pair that wants a look. By codes alone. */
export type PairTrouble = {
  readonly kind: PairTroubleKind;
  /** «встреч не было 6 недель» */
  readonly words: string;
  /** What to do, a sentence. */
  readonly advice: string;
  /** The day since which it is so, where that is a day of the workbook. */
  readonly day: ISODate | null;
};

/** What the rules look at, read once for all pairs. */
export type LookedAt = {
  readonly workbook: Workbook;
  readonly today: ISODate;
  readonly settings: PairSettings;
  readonly held: ReturnType<typeof heldMeetings>;
  /** Active pairs of a person of either bank. */
  readonly pairsOf: (person: Person) => readonly KnownPairing[];
  readonly programmesOf: (pairing: KnownPairing) => readonly TableRow<"Программы">[];
  /** Whether anybody ticks feedback: else nobody gathers it this way. */
  readonly gathersFeedback: boolean;
};
export type PairRule = (looked: LookedAt, pairing: KnownPairing) => readonly PairTrouble[];
