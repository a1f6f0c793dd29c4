import type { ISODate } from "../calendar/iso-date.ts";
import { menteesOfPairing } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import { isOption, readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type PairPlan, refused } from "./pair-plan.ts";
import { planLeaving } from "./plan-leaving.ts";
import { planNewPairing } from "./plan-new-pairing.ts";
import { pairingByCode, planPairStep } from "./plan-pair-step.ts";

/** A mentee goes on with another mentor. */
export type RePairing = {
  /** Code of the pair or group the mentee is, or was, in. */
  readonly code: string;
  /** Code of the mentee. */
  readonly mentee: string;
  /** Code of the new mentor. */
  readonly mentor: string;
  readonly form?: string;
  readonly roleModel?: string;
  /** Last day with the mentor of before, and why it ends; not asked where that pair is over already. */
  readonly end: ISODate | null;
  readonly reason: string;
};

/**
 * Plans that a mentee gets another mentor: a pair that still works is «расторгнута» with the reason (of a group one leaves), and the new
 * one is a row of its own, «предложена». The row of before stays as the history.
 */
export function planRePairing(
  snapshot: WorkbookSnapshot,
  rePairing: RePairing,
  moment: JournalMoment,
): PairPlan {
  const ending = planEndOfBefore(snapshot, rePairing, moment);
  if (ending !== null && !ending.ok) return ending;
  const { mentor, mentee, form = "", roleModel = "" } = rePairing;
  const wanted = { mentor, mentees: [mentee], form, roleModel };
  const begun = planNewPairing(ending?.after ?? snapshot, wanted, moment);
  if (!begun.ok || ending === null) return begun;
  return {
    ...begun,
    edits: [...ending.edits, ...begun.edits],
    changes: [...ending.changes, ...begun.changes],
    remarks: [...ending.remarks, ...begun.remarks],
  };
}

/** How the pair of before ends; null where it is over already. The workbook after it is that in which a new mentor is looked for. */
export function planEndOfBefore(
  snapshot: WorkbookSnapshot,
  { code, mentee, end, reason }: Omit<RePairing, "mentor">,
  moment: JournalMoment,
): PairPlan | null {
  const pairing = pairingByCode(readWorkbook(snapshot), code);
  if (typeof pairing === "string") return refused(pairing);
  if (!isOption(pairing, "Состояние", "действует")) return null;
  if (end === null) return refused("Укажите последний день с прежним наставником.");
  if (end > moment.today)
    return refused("Последний день с прежним наставником ещё не наступил: закрепите нового в этот день.");
  const others = menteesOfPairing(pairing).filter((mention) => codeKey(mention) !== codeKey(mentee));
  return others.length > 0
    ? planLeaving(snapshot, { code, mentee, end, state: "расторгнута", reason }, moment)
    : planPairStep(snapshot, { kind: "terminate", code, end, reason }, moment);
}
