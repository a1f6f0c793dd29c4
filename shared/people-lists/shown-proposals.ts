import type { ISODate } from "../calendar/iso-date.ts";
import { describeNote } from "../messages/note.ts";
import type { Proposal, Unmatched } from "../pairing/pairing.ts";
import { unreadableBook } from "../pairing/people/unreadable-book.ts";
import { proposePairs } from "../pairing/propose-pairs.ts";
import { inProgramme, isPerson, type Person } from "../participants/participant.ts";
import { menteesWithoutPairing } from "../participants/standing-pairings.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { lostPlace } from "./lost-place.ts";

/** What the part «Подбор пар» shows of a workbook. */
export type ShownProposals = {
  readonly proposals: readonly Proposal[];
  readonly unmatched: readonly Unmatched[];
  /** Sentences on what kept somebody out, without names. */
  readonly problems: readonly string[];
  /** Why there is nothing to propose to anybody, a sentence; "" where something is shown. */
  readonly empty: string;
  /** A place of the workbook is lost, so that nothing can be proposed. */
  readonly isLost: boolean;
};

const NEEDED = { Наставники: [], Наставляемые: [], Пары: [], Согласия: [] } as const;

/** Proposals of a workbook on a day, or the reason in words why there are none. */
export function shownProposals(workbook: Workbook, on: ISODate): ShownProposals {
  const lost = lostPlace(workbook, NEEDED) ?? unreadableBook(workbook).why;
  if (lost !== null) {
    const problems = [...new Set(unreadableBook(workbook).notes.map(describeNote))];
    return { proposals: [], unmatched: [], problems, empty: lost, isLost: true };
  }
  const { proposals, unmatched, problems } = proposePairs(workbook, on);
  const empty = proposals.length > 0 ? "" : whyEmpty(workbook, on, unmatched);
  return {
    proposals,
    unmatched,
    problems: [...new Set(problems.map(describeNote))],
    empty,
    isLost: false,
  };
}

function whyEmpty(workbook: Workbook, on: ISODate, unmatched: readonly Unmatched[]): string {
  const { Наставники: mentors, Наставляемые: mentees } = workbook.tables;
  const present = (rows: readonly Person[]) => rows.some((row) => isPerson(row) && inProgramme(row, on));
  if (!present(mentors) && !present(mentees))
    return "В книге пока нет ни наставников, ни наставляемых. Впишите их во вкладки «Наставники» и «Наставляемые».";
  if (!present(mentees))
    return "Во вкладке «Наставляемые» никто сейчас не участвует в программе, поэтому подбирать некому.";
  if (menteesWithoutPairing(workbook, on).length === 0)
    return "У всех наставляемых, кто участвует в программе, уже есть пара или группа.";
  if (!present(mentors))
    return "Во вкладке «Наставники» никто сейчас не участвует в программе, поэтому предложить некого.";
  return unmatched.length > 0
    ? "Предложить пока некого. Почему – сказано у каждого наставляемого ниже."
    : "Предложить пока некого.";
}
