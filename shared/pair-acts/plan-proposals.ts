import type { Proposal } from "../pairing/pairing.ts";
import { peopleMentioned } from "../participants/mentions.ts";
import { isStanding, knownPairings } from "../participants/standing-pairings.ts";
import { codeKey } from "../people/code.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { addProposed } from "./add-proposed.ts";

/** A proposal the person chose, perhaps with another mentor or form than the program's. */
export type ChosenPair = Pick<Proposal, "mentor" | "mentee" | "form" | "roleModel">;

/** What would be written, to be shown first and carried out with `withUndo`. */
export type ProposalsPlan = {
  readonly edits: readonly SheetEdit[];
  /** Plain Russian sentences: what will change. */
  readonly changes: readonly string[];
  /** Chosen pairs that are not written, each with the reason. */
  readonly leftOut: readonly { readonly mentor: string; readonly mentee: string; readonly why: string }[];
  /** The workbook as it would be after the edits. */
  readonly after: WorkbookSnapshot;
};

/**
 * Plans a row of «Пары» in the state «предложена» for each chosen pair, with its code and a line of «Журнал». A pair whose people have gone
 * from the banks since, or whose mentee has one already, is left out and told of; so the same choice written twice adds nothing. Null
 * where the workbook has no «Пары» or is of a newer program.
 */
export function planProposals(
  snapshot: WorkbookSnapshot,
  chosen: readonly ChosenPair[],
  moment: JournalMoment,
): ProposalsPlan | null {
  if (isNewer(snapshot)) return null;
  const planning = startPlanning(snapshot);
  const located = planning.locate("Пары");
  if (located === null || located.headingRow === null) return null;
  const workbook = readWorkbook(snapshot);
  const isKnown = peopleMentioned(workbook);
  const paired = new Set(
    knownPairings(workbook)
      .filter(isStanding)
      .flatMap(({ mentees }) => mentees.map((row) => codeKey(String(row.values.get("Код") ?? "")))),
  );
  const leftOut: ProposalsPlan["leftOut"][number][] = [];
  const rows = chosen.filter(({ mentor, mentee }) => {
    const why =
      isKnown("Наставники", mentor).length === 0
        ? `Во вкладке «Наставники» больше нет ${mentor}.`
        : isKnown("Наставляемые", mentee).length === 0
          ? `Во вкладке «Наставляемые» больше нет ${mentee}.`
          : paired.has(codeKey(mentee))
            ? `У ${mentee} уже есть пара или группа.`
            : null;
    if (why === null) paired.add(codeKey(mentee));
    else leftOut.push({ mentor, mentee, why });
    return why === null;
  });
  if (rows.length === 0) return { edits: [], changes: [], leftOut, after: snapshot };
  const pairs = rows.map(({ mentor, mentee, form, roleModel }) => ({
    mentor,
    mentees: [mentee],
    form,
    kind: "",
    roleModel: roleModel ?? "",
  }));
  addProposed(planning, snapshot, pairs, moment);
  const { edits, changes, after } = planning.step();
  return { edits, changes, leftOut, after };
}
