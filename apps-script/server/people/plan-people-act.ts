import { planPerson } from "../../../shared/bank-acts/plan-person.ts";
import { planImport } from "../../../shared/bank-import/plan-import.ts";
import { sensitiveInList } from "../../../shared/bank-import/unwelcome-rows.ts";
import { planClearing } from "../../../shared/consent-acts/plan-clearing.ts";
import { planDestructionDay } from "../../../shared/consent-acts/plan-destruction-day.ts";
import { planSignedConsent } from "../../../shared/consent-acts/plan-signed-consent.ts";
import { planWithdrawal, type WithdrawalPlan } from "../../../shared/consent-acts/plan-withdrawal.ts";
import type { PairPlan } from "../../../shared/pair-acts/pair-plan.ts";
import { planMeeting } from "../../../shared/pair-acts/plan-meeting.ts";
import { planProposals } from "../../../shared/pair-acts/plan-proposals.ts";
import { overCapacity } from "../../../shared/pairing/over-capacity.ts";
import { planNewPair } from "../../../shared/people-lists/plan-new-pair.ts";
import { planPairAct } from "../../../shared/people-lists/plan-pair-act.ts";
import type { JournalMoment } from "../../../shared/structuring/plan-journal.ts";
import { plural } from "../../../shared/text/plural.ts";
import type { PlannedRun } from "../../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import { readPastedList } from "./pasted-list.ts";
import type { PeopleAct, PreviewDetails } from "./people-api.ts";

/** What an act would do, and what is shown of it first. */
export type PlannedAct = {
  readonly run: PlannedRun;
  readonly remarks: readonly string[];
  readonly details: PreviewDetails | null;
  /** Nothing of it may stay in the workbook, so the way back is kept by the sidebar alone. */
  readonly leavesNoRecord?: true;
};

type Plans = {
  readonly [K in PeopleAct["kind"]]: (
    snapshot: WorkbookSnapshot,
    act: Extract<PeopleAct, { kind: K }>,
    moment: JournalMoment,
  ) => PlannedAct;
};

/**
 * Plans an act on people.
 * @throws UserProblem with every reason why it cannot be done
 */
export function planPeopleAct<K extends PeopleAct["kind"]>(
  snapshot: WorkbookSnapshot,
  act: Extract<PeopleAct, { kind: K }>,
  moment: JournalMoment,
): PlannedAct {
  const plan = plans[act.kind as K] as Plans[K];
  return plan(snapshot, act, moment);
}

const plans: Plans = {
  "save-person": (snapshot, wanted, moment) => {
    const plan = accepted(planPerson(snapshot, wanted, moment));
    const { cells, warnings, alike } = plan;
    return { run: plan, remarks: [], details: { kind: "person", cells, warnings, alike } };
  },
  propose: (snapshot, { pairs }, moment) => {
    const tooMany = overCapacity(readWorkbook(snapshot), moment.today, pairs);
    if (tooMany.length > 0) throw new UserProblem(tooMany.join(" "));
    const plan = planProposals(snapshot, pairs, moment);
    if (plan === null) throw new UserProblem("В книге нет вкладки «Пары», записать предложенные некуда.");
    const remarks = plan.leftOut.map(
      ({ mentor, mentee, why }) => `Не будет записано: ${mentor} – ${mentee}. ${why}`,
    );
    if (plan.edits.length === 0) throw new UserProblem(remarks.join(" "));
    return { run: plan, remarks, details: null };
  },
  pair: (snapshot, asked, moment) => ofPair(planPairAct(snapshot, asked, moment)),
  "new-pair": (snapshot, asked, moment) => ofPair(planNewPair(snapshot, asked, moment)),
  "add-list": (snapshot, { list, rows }, moment) => {
    const { preview, withdrawn } = readPastedList(snapshot, list, moment.today);
    const chosen = preview.rows.filter(
      ({ source, state }) => rows.includes(source.row) && state !== "nobody" && !withdrawn.has(source.row),
    );
    const asNew = chosen.map(({ source }) => source.row);
    const run = planImport(snapshot, { ...preview, rows: chosen }, { asNew }, moment);
    if (run.edits.length === 0) throw new UserProblem("Записывать нечего: отметьте строки списка.");
    return {
      run,
      remarks: sensitiveInList({ ...preview.list, rows: chosen.map(({ source }) => source) }),
      details: null,
    };
  },
  sign: (snapshot, { consent }, moment) => ofConsent(planSignedConsent(snapshot, consent, moment)),
  withdraw: (snapshot, wanted, moment) => ofConsent(planWithdrawal(snapshot, wanted, moment)),
  erase: (snapshot, { code, places }, moment) => {
    const plan = planClearing(snapshot, code, new Set(places), moment);
    if (!plan.ok) throw new UserProblem(plan.why);
    const { edits, categories, mentions, warning } = plan;
    const count = edits.filter(({ tab }) => tab !== "Журнал").length;
    return {
      run: {
        edits,
        changes: [
          `Очистить данные участника ${code}: ${count} ${plural(count, ["ячейка", "ячейки", "ячеек"])}.`,
        ],
        after: simulateEdits(snapshot, edits),
      },
      remarks: [warning],
      details: { kind: "erasure", categories, mentions },
      leavesNoRecord: true,
    };
  },
  destroyed: (snapshot, asked, moment) => {
    const plan = planDestructionDay(snapshot, asked, moment);
    if (!plan.ok) throw new UserProblem(plan.why);
    const { edits, change } = plan;
    return {
      run: { edits, changes: [change], after: simulateEdits(snapshot, edits) },
      remarks: [],
      details: null,
    };
  },
  meeting: (snapshot, wanted, moment) => ofPair(planMeeting(snapshot, wanted, moment)),
};

function ofConsent(plan: WithdrawalPlan): PlannedAct {
  if (!plan.ok) throw new UserProblem(plan.why);
  return { run: plan, remarks: plan.remarks, details: null };
}

/** What was said of the plan of a pair. */
function ofPair(plan: PairPlan): PlannedAct {
  const run = accepted(plan);
  return { run, remarks: run.remarks, details: null };
}

/** The plan, or its reasons in one text. */
function accepted<Plan extends { readonly ok: boolean }>(
  plan: Plan | { readonly ok: false; readonly refusals: readonly string[] },
): Extract<Plan, { ok: true }> {
  if (plan.ok) return plan as Extract<Plan, { ok: true }>;
  throw new UserProblem((plan as { readonly refusals: readonly string[] }).refusals.join(" "));
}
