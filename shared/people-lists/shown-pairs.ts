import type { ISODate } from "../calendar/iso-date.ts";
import type { RowMark } from "../consent-acts/marked-row.ts";
import { consentGate } from "../consents/may-become-active.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { type PairLine, pairLines } from "./pair-lines.ts";
import { type PersonWords, peopleWords } from "./people-words.ts";
import { sayable } from "./sayable.ts";

/** A row of «Пары» in words, as its card shows it: no more of a person than may be named. */
export type ShownPair = Omit<PairLine, "mentors" | "mentees"> & {
  readonly mark: RowMark;
  readonly mentors: readonly PersonWords[];
  readonly mentees: readonly PersonWords[];
  /** A consent is missing for it to begin: then a reason is asked for. */
  readonly lacksConsents: boolean;
};

export type ShownPairs = {
  /** The place without which nothing can be said, a sentence; "" where all is there. */
  readonly lost: string;
  readonly lines: readonly ShownPair[];
};

/** Every row of «Пары» on a day, in the order of `pairLines`. */
export function shownPairs(workbook: Workbook, on: ISODate): ShownPairs {
  const { lost, lines } = pairLines(workbook, on);
  const rows = new Map(workbook.tables.Пары.map((row) => [row.row, row]));
  const gate = consentGate(workbook);
  const say = sayable(workbook, on);
  const words = peopleWords(workbook, on);
  const lacks = (row: number) => {
    const pairing = rows.get(row);
    const answer = pairing === undefined ? null : gate(pairing, on);
    return answer !== null && !answer.allowed && answer.missing.consents.length > 0;
  };
  return {
    lost,
    lines: lines.map(
      (line): ShownPair => ({
        ...line,
        reason: say(line.reason),
        mark: { tab: "Пары", row: line.row, key: { Код: line.code } },
        mentors: line.mentors.map(words.ofRow),
        mentees: line.mentees.map(words.ofRow),
        lacksConsents: line.steps.includes("activate") && lacks(line.row),
      }),
    ),
  };
}
