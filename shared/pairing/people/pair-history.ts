import { menteesOfPairing } from "../../participants/pairing-rows.ts";
import { isStanding, type KnownPairing } from "../../participants/standing-pairings.ts";
import { isOption, type TableRow, textOf } from "../../workbook/read-workbook.ts";

/** What «Пары» tells of people, asked by their rows. */
export type PairHistory = {
  /** How many mentees a mentor leads or is proposed to; every one of a group counts. */
  readonly led: (mentor: TableRow<"Наставники">) => number;
  /** Codes of mentors with whom a mentee has a pairing in a state that is over. */
  readonly mentorsOf: (
    mentee: TableRow<"Наставляемые">,
    state: "расторгнута" | "завершена",
  ) => ReadonlySet<string>;
};

const NOBODY: ReadonlySet<string> = new Set();

export function pairHistory(pairings: readonly KnownPairing[]): PairHistory {
  const led = new Map<TableRow<"Наставники">, number>();
  for (const pairing of pairings.filter(isStanding)) {
    const count = menteesOfPairing(pairing.row).length;
    for (const mentor of pairing.mentors) led.set(mentor, (led.get(mentor) ?? 0) + count);
  }
  const over = {
    расторгнута: codesByMentee(pairings, "расторгнута"),
    завершена: codesByMentee(pairings, "завершена"),
  };
  return {
    led: (mentor) => led.get(mentor) ?? 0,
    mentorsOf: (mentee, state) => over[state].get(mentee) ?? NOBODY,
  };
}

function codesByMentee(
  pairings: readonly KnownPairing[],
  state: string,
): ReadonlyMap<TableRow<"Наставляемые">, ReadonlySet<string>> {
  const codes = new Map<TableRow<"Наставляемые">, Set<string>>();
  for (const { row, mentors, mentees } of pairings) {
    if (!isOption(row, "Состояние", state)) continue;
    for (const mentee of mentees) {
      const known = codes.get(mentee) ?? new Set();
      for (const mentor of mentors) known.add(textOf(mentor, "Код"));
      codes.set(mentee, known);
    }
  }
  return codes;
}
