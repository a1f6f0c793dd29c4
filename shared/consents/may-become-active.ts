import type { ISODate } from "../calendar/iso-date.ts";
import { type PeopleMentioned, peopleMentioned } from "../participants/mentions.ts";
import { menteesOfPairing, type Pairing, pairingsIn } from "../participants/pairing-rows.ts";
import type { PersonTab } from "../participants/participant.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type ConsentRegister, consentRegister } from "./consent-register.ts";
import { lacks, type MissingConsent, neededBy } from "./missing-consents.ts";

/** Whether a pair may stand «действует», or what is missing for it. */
export type GateAnswer = { readonly allowed: true } | { readonly allowed: false; readonly missing: Missing };

type Missing = {
  readonly consents: readonly MissingConsent[];
  /** How many of the pair's people stand in no bank: nobody can tell whether they consented. */
  readonly unknownPeople: number;
};

export type ConsentGate = (pairing: Pairing, on: ISODate) => GateAnswer;

/**
 * The gate before «действует»: everybody in the pair has consented to the processing of their data (152-ФЗ, статья 9; for a child the
 * representative), and a teacher who becomes a mentor to the extra duties (ТК РФ, статья 351.8). What is doubtful shuts it too.
 */
export function consentGate(workbook: Pick<Workbook, "tables">): ConsentGate {
  const register = consentRegister(workbook);
  const mentioned = peopleMentioned(workbook);
  return (pairing, on) => answerFor(register, mentioned, pairing, on);
}

function answerFor(
  register: ConsentRegister,
  mentioned: PeopleMentioned,
  pairing: Pairing,
  on: ISODate,
): GateAnswer {
  const mentions: readonly (readonly [PersonTab, string])[] = [
    ["Наставники", textOf(pairing, "Наставник")],
    ...menteesOfPairing(pairing).map((mention) => ["Наставляемые", mention] as const),
  ];
  const sides = mentions.map(([tab, mention]) => mentioned(tab, mention));
  const consents = [...new Set(sides.flat())].flatMap((person) =>
    lacks(register, person, neededBy(person, true), on),
  );
  // A pair without a mentee is no pair yet: there is nobody to have consented.
  const unknownPeople = sides.filter((rows) => rows.length === 0).length + (mentions.length < 2 ? 1 : 0);
  return consents.length === 0 && unknownPeople === 0
    ? { allowed: true }
    : { allowed: false, missing: { consents, unknownPeople } };
}

/** A pair that works although a consent is missing. */
export type UnlawfulPairing = {
  readonly pairing: Pairing;
  readonly consents: readonly [MissingConsent, ...MissingConsent[]];
};

/** Pairs that stand «действует» while somebody's consent is missing or doubtful, in the order of the tab. */
export function activeWithoutConsent(
  workbook: Pick<Workbook, "tables">,
  on: ISODate,
): readonly UnlawfulPairing[] {
  const gate = consentGate(workbook);
  return pairingsIn(workbook, "действует").flatMap((pairing) => {
    const answer = gate(pairing, on);
    const [first, ...rest] = answer.allowed ? [] : answer.missing.consents;
    return first === undefined ? [] : [{ pairing, consents: [first, ...rest] as const }];
  });
}
