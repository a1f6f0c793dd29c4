import type { ISODate } from "../calendar/iso-date.ts";
import type { Person } from "../participants/participant.ts";
import { type KnownPairing, knownPairings } from "../participants/standing-pairings.ts";
import { codeKey } from "../people/code.ts";
import { isOption, type TableRow, textOf, type Workbook, yesOf } from "../workbook/read-workbook.ts";
import { heldMeetings } from "./held-meetings.ts";
import { pairRules } from "./pair-rules.ts";
import { readPairSettings } from "./pair-settings.ts";
import type { LookedAt, PairTrouble } from "./pair-trouble.ts";

export type PairHealth = { readonly pairing: KnownPairing; readonly troubles: readonly PairTrouble[] };

/**
 * What is wrong with the active pairs, those without troubles left out. A tab that nobody fills in tells of nothing: where no meeting of
 * any pair is written down, no pair is told to have none.
 */
export function pairHealth(workbook: Workbook, today: ISODate): readonly PairHealth[] {
  const active = knownPairings(workbook).filter(({ row }) => isOption(row, "Состояние", "действует"));
  const looked: LookedAt = {
    workbook,
    today,
    settings: readPairSettings(workbook),
    held: heldMeetings(workbook),
    pairsOf: pairsByPerson(active),
    programmesOf: programmesByPair(workbook),
    gathersFeedback: workbook.tables.Встречи.some((row) => yesOf(row, "Обратная связь получена")),
  };
  return active.flatMap((pairing) => {
    const troubles = pairRules.flatMap((rule) => rule(looked, pairing));
    return troubles.length === 0 ? [] : [{ pairing, troubles }];
  });
}

function pairsByPerson(active: readonly KnownPairing[]): LookedAt["pairsOf"] {
  const pairs = new Map<Person, KnownPairing[]>();
  for (const pairing of active)
    for (const person of new Set<Person>([...pairing.mentors, ...pairing.mentees] as readonly Person[])) {
      const known = pairs.get(person);
      if (known === undefined) pairs.set(person, [pairing]);
      else known.push(pairing);
    }
  return (person) => pairs.get(person) ?? [];
}

/** A programme may be of several pairs, split by a semicolon. */
function programmesByPair({ tables }: Workbook): LookedAt["programmesOf"] {
  const programmes = new Map<string, TableRow<"Программы">[]>();
  for (const row of tables.Программы)
    for (const key of new Set(
      textOf(row, "Пара")
        .split(/[;,\n]/)
        .map(codeKey),
    )) {
      const known = programmes.get(key);
      if (known === undefined) programmes.set(key, [row]);
      else known.push(row);
    }
  return ({ row }) => programmes.get(codeKey(textOf(row, "Код"))) ?? [];
}
