import {
  type OrganisationKind,
  organisationKinds,
} from "../../shared/roadmap-templates/organisation-kind.ts";
import { comparisonKey } from "../../shared/text/fold.ts";
import { UserProblem } from "../user-problem.ts";

/** Short words for a kind of organisation, besides the kind itself («school»). */
const WORDS = {
  school: "школа",
  kindergarten: "детский сад",
  college: "колледж",
  centre: "центр",
  municipality: "муниципалитет",
} as const satisfies Record<OrganisationKind, string>;

/**
 * The kind of organisation a person named: «школа» or «school».
 * @throws UserProblem for a kind there is no template for
 */
export function readKind(text: string): OrganisationKind {
  const key = comparisonKey(text);
  const kinds = Object.keys(organisationKinds) as OrganisationKind[];
  const kind = kinds.find((each) => each === text.trim().toLowerCase() || WORDS[each] === key);
  if (kind) return kind;
  const list = kinds.map((each) => `${WORDS[each]} (${each})`).join(", ");
  throw new UserProblem(`Нет образца для «${text}». Есть: ${list}.`);
}
