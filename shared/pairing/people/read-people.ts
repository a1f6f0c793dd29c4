import type { ISODate } from "../../calendar/iso-date.ts";
import { consentRegister } from "../../consents/consent-register.ts";
import { hiddenPeople } from "../../consents/hidden-people.ts";
import { withoutHidden } from "../../consents/without-hidden.ts";
import type { Note } from "../../messages/note.ts";
import { inProgramme, isPerson, type Person } from "../../participants/participant.ts";
import { knownPairings, menteesWithoutPairing } from "../../participants/standing-pairings.ts";
import { codeKey, isCode } from "../../people/code.ts";
import { definitionsOf } from "../../report/build-report.ts";
import { reportContext } from "../../report/report-context.ts";
import { type TableRow, textOf, type Workbook } from "../../workbook/read-workbook.ts";
import { pairHistory } from "./pair-history.ts";
import type { MenteeProfile, MentorProfile } from "./profiles.ts";
import { menteeProfile, mentorProfile } from "./read-profiles.ts";
import { findSelf } from "./same-person.ts";
import { formFinder, formRefusal, gateWords, mentorRefusal, NO_CODE, unreadDates } from "./who-takes-part.ts";

/** Who takes part in forming pairs on a day, in the order of codes, and who does not and why. */
export type PairingPeople = {
  readonly mentors: readonly MentorProfile[];
  readonly mentees: readonly MenteeProfile[];
  /** Mentees without a pair for whom none may be proposed now: a sentence each, without names. */
  readonly gated: readonly { readonly code: string; readonly why: string }[];
  readonly notes: readonly Note[];
};

/**
 * Reads the banks for forming pairs: mentors of the programme, mentees of the programme without a pair. People
 * without a valid consent to processing take no part (152-ФЗ, статья 9): nothing about them is weighed.
 */
export function readPeople(book: Workbook, on: ISODate): PairingPeople {
  const notes: Note[] = [];
  // Whoever took the consent back is named and quoted nowhere, not even in the words of others.
  const workbook = withoutHidden(book, on);
  const hidden = new Set(
    hiddenPeople(book, on).map(({ person }) => (person === null ? "" : codeKey(textOf(person, "Код")))),
  );
  const gateOf = (row: Person) =>
    hidden.has(codeKey(textOf(row, "Код")))
      ? "согласие «обработка ПД»: согласие отозвано"
      : (gateWords(row, register, on) ?? unreadDates(row));
  const register = consentRegister(workbook);
  const pairings = knownPairings(workbook);
  for (const { row, unknown } of pairings) {
    for (const { heading, words } of unknown) {
      const code = heading === "Наставник" ? "report.unknown-mentor" : "report.unknown-mentee";
      const place = `Пары, строка ${row.row}`;
      notes.push({ code, severity: "problem", place, words: isCode(words) ? words : "…" });
    }
  }
  const present = workbook.tables.Наставники.filter(
    (row) => isPerson(row as Person) && inProgramme(row as Person, on),
  );
  const history = pairHistory(pairings);
  const hasForm = formFinder(workbook);
  const isRepeatedMentor = repeatedCodes(present);
  const mentors = inOrder(
    present.flatMap((row) => {
      const refusal = mentorRefusal(row, isRepeatedMentor, gateOf) ?? formRefusal(row, hasForm);
      if (refusal === null) return [mentorProfile(row, history, register, on)];
      const place = `Наставники, строка ${row.row}`;
      const words = refusal.replace(/\.$/, "");
      notes.push({ code: "pairing.mentor-left-out", severity: "problem", place, words });
      return [];
    }),
  );
  const selfOf = findSelf(present, workbook.tables.Наставляемые);
  const searching = menteesWithoutPairing(workbook, on, pairings);
  const isRepeatedMentee = repeatedCodes(searching);
  const context = reportContext({
    workbook,
    on,
    definitions: definitionsOf(workbook),
    note: () => undefined,
  });
  const gated: { code: string; why: string }[] = [];
  const mentees = inOrder(
    searching.flatMap((row) => {
      const code = textOf(row, "Код");
      if (!isCode(code) || isRepeatedMentee(code)) {
        const place = `Наставляемые, строка ${row.row}`;
        const words = isCode(code) ? `код «${code}» ещё у одной строки` : NO_CODE;
        notes.push({ code: "pairing.mentee-left-out", severity: "problem", place, words });
        return [];
      }
      const why = gateOf(row as Person);
      if (why === null) return [menteeProfile(row, context, history, selfOf(row))];
      gated.push({ code, why });
      return [];
    }),
  );
  return { mentors, mentees, gated: inOrder(gated), notes };
}

function inOrder<T extends { readonly code: string }>(people: readonly T[]): readonly T[] {
  // By code and not by row: sorting the sheet changes nothing.
  const keyOf = ({ code }: T) => codeKey(code).replace(/\d+/, (digits) => digits.padStart(9, "0"));
  return [...people].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whom two rows with one code mean, nobody can tell. */
function repeatedCodes(rows: readonly TableRow[]): (code: string) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = codeKey(textOf(row as Person, "Код"));
    (seen.has(key) ? repeated : seen).add(key);
  }
  return (code) => repeated.has(codeKey(code));
}
