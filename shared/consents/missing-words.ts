import { textOf } from "../workbook/read-workbook.ts";
import { lackWords } from "./lack-words.ts";
import type { GateAnswer } from "./may-become-active.ts";
import { byPerson } from "./missing-consents.ts";

/**
 * What shuts the gate before «действует», by codes and places, never by names.
 * @example missingWords(missing) // "Н-003: «обработка ПД»: согласия нет"
 */
export function missingWords({
  consents,
  unknownPeople,
}: Extract<GateAnswer, { allowed: false }>["missing"]): string {
  const people = byPerson(consents).map(({ person, lacking }) => {
    const who = textOf(person, "Код") || `${person.tab}, строка ${person.row}`;
    return `${who}: ${lacking.map(lackWords).join(", ")}`;
  });
  const unknown = unknownPeople === 0 ? [] : [`участников нет в банках: ${unknownPeople}`];
  return [...people, ...unknown].join("; ");
}
