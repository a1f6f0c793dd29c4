import { parseISODate } from "../calendar/iso-date.ts";
import type { PairPlan } from "../pair-acts/pair-plan.ts";
import { planPairingByHand } from "../pair-acts/plan-pairing-by-hand.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type AskedNewPair, AT_ONCE } from "./new-pair-form.ts";

/** Plans the new pair of a form; a day that nobody can read is none. */
export function planNewPair(
  snapshot: WorkbookSnapshot,
  { mentor, mentees, given }: AskedNewPair,
  moment: JournalMoment,
): PairPlan {
  const { form = "", roleModel = "", state = "", order = "", withoutConsents = "" } = given;
  const [start, end, orderDate] = [given.start, given.end, given.orderDate].map((words) =>
    parseISODate(words ?? ""),
  );
  const wanted = { mentor, mentees, form, roleModel, start: start ?? null, end: end ?? null };
  const beginning =
    state === AT_ONCE
      ? { order, withoutConsents, ...(orderDate === null || orderDate === undefined ? {} : { orderDate }) }
      : null;
  return planPairingByHand(snapshot, wanted, beginning, moment);
}
