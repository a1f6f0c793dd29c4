import type { ISODate } from "../calendar/iso-date.ts";
import { isOption, type TableRow, textOf, type Workbook, yesOf } from "../workbook/read-workbook.ts";
import { peopleMentioned } from "./mentions.ts";
import { menteesOfPairing, type Pairing } from "./pairing-rows.ts";
import { inProgramme, isPerson } from "./participant.ts";

/** A row of «Пары» with the people it means, of whichever bank row bears the code or the name. */
export type KnownPairing = {
  readonly row: Pairing;
  readonly mentors: readonly TableRow<"Наставники">[];
  readonly mentees: readonly TableRow<"Наставляемые">[];
  /** Words that name nobody of the banks. */
  readonly unknown: readonly { readonly heading: "Наставник" | "Наставляемый"; readonly words: string }[];
};

/**
 * Every row of «Пары» with its people. Of namesakes mentioned by name all are meant: nobody can tell which of them is busy.
 * @example М-1 in Latin letters, «Примерова Анна» typed instead of a code: both find their row
 */
export function knownPairings({ tables }: Pick<Workbook, "tables">): readonly KnownPairing[] {
  const mentioned = peopleMentioned({ tables });
  const mentorsOf = (mention: string) =>
    mentioned("Наставники", mention) as readonly TableRow<"Наставники">[];
  const menteesOf = (mention: string) =>
    mentioned("Наставляемые", mention) as readonly TableRow<"Наставляемые">[];
  return tables.Пары.map((row): KnownPairing => {
    const mentor = textOf(row, "Наставник");
    const named = menteesOfPairing(row);
    const foundMentors = mentorsOf(mentor);
    return {
      row,
      mentors: foundMentors,
      mentees: named.flatMap(menteesOf),
      unknown: [
        ...(mentor !== "" && foundMentors.length === 0
          ? [{ heading: "Наставник" as const, words: mentor }]
          : []),
        ...named
          .filter((mention) => menteesOf(mention).length === 0)
          .map((words) => ({ heading: "Наставляемый" as const, words })),
      ],
    };
  });
}

/** Whether a pairing takes up its people: proposed, active, or of a state nobody can tell; over only where the row says so. */
export function isStanding({ row }: KnownPairing): boolean {
  if (textOf(row, "Наставник") === "") return false;
  return !isOption(row, "Состояние", "завершена") && !isOption(row, "Состояние", "расторгнута");
}

/** Mentees in the programme on a day who have not finished it and stand in no pairing or group, proposed ones included. */
export function menteesWithoutPairing(
  workbook: Pick<Workbook, "tables">,
  on: ISODate,
  pairings: readonly KnownPairing[] = knownPairings(workbook),
): readonly TableRow<"Наставляемые">[] {
  const paired = new Set(pairings.filter(isStanding).flatMap(({ mentees }) => mentees));
  return workbook.tables.Наставляемые.filter(
    (row) =>
      isPerson(row) &&
      inProgramme(row, on) &&
      !yesOf(row, "Отметка о прохождении программы") &&
      !paired.has(row),
  );
}
