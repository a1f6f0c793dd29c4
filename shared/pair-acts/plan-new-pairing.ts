import { dottedDate } from "../calendar/iso-date.ts";
import { nameOf } from "../pairs/check-step.ts";
import { peopleMentioned } from "../participants/mentions.ts";
import type { Person } from "../participants/participant.ts";
import { isStanding, type KnownPairing, knownPairings } from "../participants/standing-pairings.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { dateOf, isOption, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { addProposed, type ProposedPair } from "./add-proposed.ts";
import { type PairPlan, planned, refused } from "./pair-plan.ts";

/** Who is to work together; people by code. */
export type NewPairing = Pick<ProposedPair, "mentor" | "mentees"> &
  Partial<Pick<ProposedPair, "form" | "kind" | "roleModel">>;

/**
 * Plans a new row «предложена»: for people who never worked together, for a mentee who gets another mentor, and for those who begin
 * again. Rows of pairs that are over stay as they are.
 */
export function planNewPairing(
  snapshot: WorkbookSnapshot,
  wanted: NewPairing,
  moment: JournalMoment,
): PairPlan {
  const workbook = readWorkbook(snapshot);
  const mentioned = peopleMentioned(workbook);
  const mentors = mentioned("Наставники", wanted.mentor);
  const mentees = wanted.mentees.map((mention) => ({ mention, rows: mentioned("Наставляемые", mention) }));
  const known = knownPairings(workbook);
  const people = new Set<Person>([...mentors, ...mentees.flatMap(({ rows }) => rows)]);
  const isSame = (pairing: KnownPairing) =>
    pairing.mentors.some((row) => people.has(row as Person)) &&
    pairing.mentees.some((row) => people.has(row as Person));
  const standing = known.filter((pairing) => isStanding(pairing) && isSame(pairing));
  const refusals = [
    ...(wanted.mentees.length === 0 ? ["Выберите хотя бы одного наставляемого."] : []),
    ...(mentors.length === 0 ? [`Во вкладке «Наставники» нет «${wanted.mentor}».`] : []),
    ...mentees
      .filter(({ rows }) => rows.length === 0)
      .map(({ mention }) => `Во вкладке «Наставляемые» нет «${mention}».`),
    ...standing.map(
      ({ row }) =>
        `Эти люди уже вместе: ${nameOf(row)} в состоянии «${textOf(row, "Состояние") || "предложена"}».`,
    ),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const planning = startPlanning(snapshot);
  const { form = "", kind = "", roleModel = "" } = wanted;
  addProposed(planning, snapshot, [{ ...wanted, form, kind, roleModel }], moment);
  return planned(planning, [
    ...known.filter((pairing) => isOver(pairing) && isSame(pairing)).map(historyRemark),
    ...busyElsewhere(
      known,
      mentees.flatMap(({ rows }) => rows),
    ),
  ]);
}

function isOver({ row }: KnownPairing): boolean {
  return isOption(row, "Состояние", "завершена") || isOption(row, "Состояние", "расторгнута");
}

function historyRemark({ row }: KnownPairing): string {
  const day = dateOf(row, "Завершение");
  // Why, stands in that row: such words may name people.
  return `Эти люди уже работали вместе: ${nameOf(row)}, «${textOf(row, "Состояние")}»${day === null ? "" : ` ${dottedDate(day)}`}.`;
}

/** One active pairing a mentee: a second one is said, and the person decides. */
function busyElsewhere(known: readonly KnownPairing[], mentees: readonly Person[]): readonly string[] {
  return known
    .filter(
      (pairing) => isStanding(pairing) && pairing.mentees.some((row) => mentees.includes(row as Person)),
    )
    .map(
      ({ row }) =>
        `Наставляемый уже есть в другой строке: ${nameOf(row)}, «${textOf(row, "Состояние") || "предложена"}».`,
    );
}
