import { type ISODate, parseISODate } from "../calendar/iso-date.ts";
import { type PairPlan, refused } from "../pair-acts/pair-plan.ts";
import { planLeaving } from "../pair-acts/plan-leaving.ts";
import { pairingByCode, planPairStep } from "../pair-acts/plan-pair-step.ts";
import { planEndOfBefore, planRePairing } from "../pair-acts/plan-re-pairing.ts";
import { mentorsFor, type SuitedMentor } from "../pairing/mentors-for.ts";
import { scoreWords } from "../pairing/score-words.ts";
import { menteesOfPairing } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import { readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** What a person may do to a pair from its card. */
export type PairAct = "activate" | "complete" | "terminate" | "leave" | "re-pair";

/** What is asked of them, by what stands in the form. */
export type PairField =
  | "start"
  | "end"
  | "order"
  | "orderDate"
  | "withoutConsents"
  | "reason"
  | "notice"
  | "mentee"
  | "mentor";

/** What a person filled in; days as YYYY-MM-DD. */
export type GivenFields = Readonly<Partial<Record<PairField, string>>>;

/** An act on a pair as a form gives it. */
export type AskedPairAct = { readonly code: string; readonly act: PairAct; readonly given: GivenFields };

const NO_END = "Укажите день завершения.";

/** Plans an act out of what was filled in; a reason that stands in the row already need not be given again. */
export function planPairAct(
  snapshot: WorkbookSnapshot,
  { code, act, given }: AskedPairAct,
  moment: JournalMoment,
): PairPlan {
  const day = (words: string | undefined): ISODate | null => parseISODate(words ?? "");
  const end = day(given.end);
  const pairing = pairingByCode(readWorkbook(snapshot), code);
  if (typeof pairing === "string") return refused(pairing);
  const reason = given.reason ?? textOf(pairing, "Причина расторжения");
  switch (act) {
    case "activate": {
      const [start, orderDate] = [day(given.start), day(given.orderDate)];
      const step = {
        kind: act,
        code,
        ...(start === null ? {} : { start }),
        ...(end === null ? {} : { end }),
        ...(orderDate === null ? {} : { orderDate }),
        order: given.order ?? "",
        withoutConsents: given.withoutConsents ?? "",
      } as const;
      return planPairStep(snapshot, step, moment);
    }
    case "complete":
      return end === null ? refused(NO_END) : planPairStep(snapshot, { kind: act, code, end }, moment);
    case "terminate": {
      const notice = day(given.notice);
      const step = { kind: act, code, reason, ...(notice === null ? {} : { notice }) } as const;
      return end === null ? refused(NO_END) : planPairStep(snapshot, { ...step, end }, moment);
    }
    case "leave": {
      const mentee = given.mentee ?? "";
      if (mentee === "") return refused("Выберите, кто выбыл.");
      if (end === null) return refused(NO_END);
      const leaving = { code, mentee, end, state: "расторгнута", reason: given.reason ?? "" } as const;
      return planLeaving(snapshot, leaving, moment);
    }
    case "re-pair": {
      const [only = "", ...others] = menteesOfPairing(pairing);
      const mentee = given.mentee ?? (others.length === 0 ? only : "");
      if (mentee === "") return refused("Выберите, кому нужен другой наставник.");
      return planOtherMentor(snapshot, { code, mentee, mentor: given.mentor ?? "", end, reason }, moment);
    }
  }
}

/** The form and the role model are those under which the program would propose the two; what it thinks of them is a remark. */
function planOtherMentor(
  snapshot: WorkbookSnapshot,
  wanted: Parameters<typeof planRePairing>[1],
  moment: JournalMoment,
): PairPlan {
  const ending = planEndOfBefore(snapshot, wanted, moment);
  if (ending !== null && !ending.ok) return ending;
  const suited = mentorsFor(readWorkbook(ending?.after ?? snapshot), moment.today, wanted.mentee);
  if (wanted.mentor === "") return refused("Выберите нового наставника.", ...bestWords(suited));
  const known = suited.find(({ mentor }) => codeKey(mentor) === codeKey(wanted.mentor));
  const [form, roleModel] = [known?.form ?? "", known?.roleModel ?? ""];
  const plan = planRePairing(snapshot, { ...wanted, form, roleModel }, moment);
  if (!plan.ok) return plan;
  const thought =
    known === undefined
      ? [
          "Программа эту пару не предложила бы: проверьте категорию, согласия и сколько наставляемых наставник готов вести.",
          ...bestWords(suited),
        ]
      : [`${wanted.mentor}: ${scoreWords(known.score)}.`, ...known.reasons, ...known.against];
  return { ...plan, remarks: [...thought, ...plan.remarks] };
}

const TOLD = 3;

function bestWords(suited: readonly SuitedMentor[]): readonly string[] {
  if (suited.length === 0) return [];
  const best = suited.slice(0, TOLD).map(({ mentor, score }) => `${mentor} (${scoreWords(score)})`);
  return [`По записанному в книге подходят: ${best.join("; ")}.`];
}
