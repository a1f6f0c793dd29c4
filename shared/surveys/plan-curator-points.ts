import { curatorLevel } from "../report/survey-results.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { sumCuratorPoints } from "./curator-form.ts";
import type { AnswersPlan } from "./plan-survey-answers.ts";

const LABEL = "Анкета куратора, баллов";

/** Plans the sum of the curator's form in «Паспорт». Points that stand there are the person's: they are not written over. */
export function planCuratorPoints(
  snapshot: WorkbookSnapshot,
  typed: string,
  moment: JournalMoment,
): AnswersPlan {
  const points = sumCuratorPoints(typed);
  if (typeof points === "string") return { ok: false, refusals: [points] };
  const standing = readWorkbook(snapshot).passport.numbers.get(LABEL);
  if (standing !== undefined && standing !== points)
    return {
      ok: false,
      refusals: [
        `В «Паспорте» уже стоит «${LABEL}»: ${standing}. По анкете выходит ${points}. Исправьте сами.`,
      ],
    };
  const planning = startPlanning(snapshot);
  planData(planning, { Паспорт: { [LABEL]: points } });
  if (planning.step().changes.length > 0)
    planJournal(planning, snapshot, `Анкета куратора: ${points}.`, moment);
  const { edits, changes, after } = planning.step();
  const level = curatorLevel(points);
  return { ok: true, edits, changes, remarks: level === null ? [] : [`Уровень: ${level}.`], after };
}
