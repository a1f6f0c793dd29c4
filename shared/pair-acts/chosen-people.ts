import { peopleMentioned } from "../participants/mentions.ts";
import { type KnownPairing, knownPairings } from "../participants/standing-pairings.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";

/** The rows of the banks that somebody wants to bring together, and what «Пары» knows of them. */
export type ChosenPeople = {
  readonly mentors: readonly TableRow<"Наставники">[];
  readonly mentees: readonly {
    readonly mention: string;
    readonly rows: readonly TableRow<"Наставляемые">[];
  }[];
  readonly known: readonly KnownPairing[];
};

/** Finds them by code in any spelling, or by full name. */
export function chosenPeople(
  { tables }: Pick<Workbook, "tables">,
  wanted: { readonly mentor: string; readonly mentees: readonly string[] },
): ChosenPeople {
  const mentioned = peopleMentioned({ tables });
  return {
    mentors: mentioned("Наставники", wanted.mentor) as readonly TableRow<"Наставники">[],
    mentees: wanted.mentees.map((mention) => ({
      mention,
      rows: mentioned("Наставляемые", mention) as readonly TableRow<"Наставляемые">[],
    })),
    known: knownPairings({ tables }),
  };
}

/** Whether a row of «Пары» brings the mentor together with one of the mentees. */
export function isTogether({ mentors, mentees }: ChosenPeople): (pairing: KnownPairing) => boolean {
  const all = mentees.flatMap(({ rows }) => rows);
  return (pairing) =>
    pairing.mentors.some((row) => mentors.includes(row)) && pairing.mentees.some((row) => all.includes(row));
}
