import type { ISODate } from "../calendar/iso-date.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import type { Planning } from "../structuring/planning.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** Who is to work together, by codes or mentions; the words of the lists, "" where not decided yet. */
export type ProposedPair = {
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly form: string;
  readonly kind: string;
  readonly roleModel: string;
  /** The days it is to work from and to, where they are known already. */
  readonly start?: ISODate | null;
  readonly end?: ISODate | null;
};

/** Plans a row of «Пары» in the state «предложена» for each pair, with its code and a line of «Журнал». */
export function addProposed(
  planning: Planning,
  snapshot: WorkbookSnapshot,
  pairs: readonly ProposedPair[],
  moment: JournalMoment,
): void {
  planData(planning, {
    Пары: pairs.map(({ mentor, mentees, form, kind, roleModel, start = null, end = null }) => ({
      Наставник: mentor.trim(),
      Наставляемый: mentees.map((mention) => mention.trim()).join("; "),
      "Форма наставничества": form,
      "Вид наставничества": kind,
      "Ролевая модель": roleModel,
      Начало: start,
      Завершение: end,
      Состояние: "предложена",
    })),
  });
  planRows(planning, snapshot);
  planJournal(planning, snapshot, planning.step().changes.join(" "), moment);
}
