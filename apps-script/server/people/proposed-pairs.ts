import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { PersonTab } from "../../../shared/participants/participant.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { shownProposals } from "../../../shared/people-lists/shown-proposals.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { ProposedPairs } from "./people-api.ts";

/** Proposals of a workbook on a day, with the names of those who are proposed and may be named. */
export function proposedPairs(snapshot: WorkbookSnapshot, on: ISODate): ProposedPairs {
  const workbook = readWorkbook(snapshot);
  const shown = shownProposals(workbook, on);
  const { ofCode } = peopleWords(workbook, on);
  const mentors = shown.proposals.flatMap(({ mentor, runnerUp }) =>
    runnerUp === null ? [mentor] : [mentor, runnerUp.mentor],
  );
  const mentees = [...shown.proposals, ...shown.unmatched].map(({ mentee }) => mentee);
  const named = (bank: PersonTab, codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, ofCode(bank, code).name]));
  return {
    ...shown,
    names: { Наставники: named("Наставники", mentors), Наставляемые: named("Наставляемые", mentees) },
  };
}
