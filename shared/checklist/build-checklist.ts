import type { ISODate } from "../calendar/iso-date.ts";
import { parseRecurrence } from "../deadline/describe-deadline.ts";
import { itemStateOfKnown, whenInWords } from "../deadline/item-state.ts";
import { dateOf, textOf, type Workbook, yesOf } from "../workbook/read-workbook.ts";
import type { Checklist, ChecklistItem, Progress } from "./checklist.ts";
import { suggestedIn } from "./suggestion-remark.ts";

/** «Скоро» without a setting in «Паспорт»: two weeks, the time a school needs for an order. */
export const DEFAULT_SOON_DAYS = 14;

/**
 * The checklist of a workbook on a day: every row of «Контроль сроков» in the order of the sheet, with progress by stage.
 */
export function buildChecklist(workbook: Workbook, today: ISODate): Checklist {
  const soonDays = soonDaysOf(workbook);
  const missing = workbook.missingColumns.get("Контроль сроков") ?? new Set<string>();
  // Rows of which nobody can tell whether they are done.
  const untold = new Set<number>();
  const items = workbook.tables["Контроль сроков"].map((row): ChecklistItem => {
    const dates = { done: yesOf(row, "Выполнено"), from: dateOf(row, "Начало"), due: dateOf(row, "Срок") };
    const isUnknown = (heading: string) => missing.has(heading) || row.unread.has(heading);
    const unknown = {
      done: isUnknown("Выполнено"),
      from: isUnknown("Начало"),
      due: isUnknown("Срок"),
    };
    if (unknown.done) untold.add(row.row);
    return {
      code: textOf(row, "Код"),
      stage: textOf(row, "Этап"),
      activity: textOf(row, "Мероприятие"),
      step: textOf(row, "Шаг"),
      assignees: splitAssignees(textOf(row, "Ответственный")),
      deadline: textOf(row, "Срок по документу"),
      from: dates.from,
      due: dates.due,
      recurs: parseRecurrence(textOf(row, "Повтор")),
      state: itemStateOfKnown(dates, unknown, today, soonDays),
      when: whenInWords(dates, today),
      doneOn: dateOf(row, "Дата выполнения"),
      doneBy: textOf(row, "Кто отметил"),
      evidence: textOf(row, "Подтверждение"),
      remark: textOf(row, "Примечание"),
      suggested: suggestedIn(textOf(row, "Примечание")),
      row: row.row,
    };
  });
  const stages = [...new Set(items.map((item) => item.stage))];
  return {
    today,
    items,
    lost: STATE_RESTS_ON.filter((heading) => missing.has(heading)),
    stages: stages.map((stage) => ({
      stage,
      progress: progressOf(
        items.filter((item) => item.stage === stage),
        untold,
      ),
    })),
    progress: progressOf(items, untold),
  };
}

/** So many days before the due day «скоро» begins: the setting of «Паспорт», else {@link DEFAULT_SOON_DAYS}. */
export function soonDaysOf({ passport }: Pick<Workbook, "passport">): number {
  const setting = passport.numbers.get("«Скоро» за, дней");
  return setting !== undefined && setting >= 0 ? setting : DEFAULT_SOON_DAYS;
}

const STATE_RESTS_ON = ["Выполнено", "Срок", "Начало"] as const;

/** Progress is counted by activities: their steps are sub-ticks and would make a long activity weigh more than a hard one. */
function progressOf(all: readonly ChecklistItem[], untold: ReadonlySet<number>): Progress {
  const items = all.filter((item) => item.step === "");
  const count = (state: ChecklistItem["state"]) => items.filter((item) => item.state === state).length;
  const total = items.length;
  const done = count("выполнено");
  return {
    total,
    done,
    overdue: count("просрочено"),
    soon: count("скоро"),
    share: total === 0 || items.some(({ row }) => untold.has(row)) ? null : Math.round((done / total) * 100),
  };
}

/** The cell joins people with semicolons; a comma stands inside one person's duties. */
export const ASSIGNEE_SEPARATOR = "; ";

function splitAssignees(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
