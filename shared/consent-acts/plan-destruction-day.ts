import { dottedDate, type ISODate, parseISODate } from "../calendar/iso-date.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import { codeKey, isCode } from "../people/code.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { dateOf, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { consentMark, planDestroyed } from "./plan-destroyed.ts";
import { planErasureConfirmed } from "./plan-erasure-confirmed.ts";

/** The withdrawn consent, by its row in «Согласия», and the day the person typed, "" for none yet. */
export type AskedDestruction = {
  readonly row: number;
  /** The item of the list it was asked of: rows may be sorted meanwhile. */
  readonly key: string;
  readonly mark: string;
  readonly day: string;
};

export type DestructionPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      /** What will be written, a sentence. */
      readonly change: string;
    }
  | { readonly ok: false /** What is in the way, a sentence. */; readonly why: string };

const refused = (why: string): DestructionPlan => ({ ok: false, why });

/**
 * Plans the day in «Уничтожено» of a withdrawn consent, with a line of «Журнал» that names nobody. A day before the withdrawal or still to
 * come is refused; so is any day while the person's row in a bank still holds what must be destroyed.
 */
export function planDestructionDay(
  snapshot: WorkbookSnapshot,
  { row, mark, day }: Omit<AskedDestruction, "key">,
  moment: JournalMoment,
): DestructionPlan {
  const workbook = readWorkbook(snapshot);
  const consent = workbook.tables.Согласия.find((each) => each.row === row);
  const place = consentMark(snapshot, row);
  if (consent === undefined || place === null)
    return refused("Этой строки во вкладке «Согласия» больше нет. Посмотрите список ещё раз.");
  const code = textOf(consent, "Код участника");
  if (!isCode(code))
    return refused(
      `Во вкладке «Согласия», в строке ${row}, в столбце «Код участника» стоит не код. Если это имя, его тоже надо уничтожить: впишите вместо него код и посмотрите список ещё раз.`,
    );
  const own = hiddenPeople(workbook, moment.today).filter(({ label }) => codeKey(label) === codeKey(code));
  const cleared = planErasureConfirmed(snapshot, code, moment);
  if (own.length > 0 && !cleared.ok && cleared.reason === "not-cleared")
    return refused(
      `Данные участника ${mark} ещё стоят в книге: ${own.flatMap(({ person }) => (person === null ? [] : [`вкладка «${person.tab}», строка ${person.row}`])).join("; ")}. Очистите в этой строке имя, контакты и другие личные сведения.`,
    );
  const date = parseISODate(day);
  const withdrawn = dateOf(consent, "Отозвано");
  if (date === null) return refused("Укажите день, когда данные уничтожены.");
  if (date > moment.today) return refused("Этот день ещё не наступил.");
  if (withdrawn !== null && date < withdrawn)
    return refused(`Этот день раньше отзыва согласия (${dottedDate(withdrawn)}).`);
  const plan = planDestroyed(snapshot, place, date as ISODate);
  if (!plan.ok) return refused(destroyedRefusals[plan.reason]);
  const planning = startPlanning(snapshot);
  planning.add(...plan.edits);
  planJournal(planning, snapshot, `Данные участника ${mark} уничтожены после отзыва согласия.`, moment);
  return {
    ok: true,
    edits: planning.step().edits,
    change: `Во вкладке «Согласия», в строке ${row}, «Уничтожено»: ${dottedDate(date)}.`,
  };
}

const AGAIN = "Посмотрите список ещё раз.";

/** Why a row of «Согласия» cannot be written. */
export const destroyedRefusals = {
  newer: "Книгу создала более новая программа. Эта может её только читать.",
  "no-tab": "В книге нет вкладки «Согласия».",
  "no-column": "Во вкладке «Согласия» не хватает столбца. Верните столбцам прежние названия.",
  "no-row": `Этой строки во вкладке «Согласия» больше нет. ${AGAIN}`,
  "two-rows": "Во вкладке «Согласия» две одинаковые строки. Оставьте одну.",
  "changed-meanwhile": `Строку во вкладке «Согласия» тем временем изменили. ${AGAIN}`,
  "own-formula": "В ячейке, куда нужно писать, стоит формула. Впишите день сами.",
} as const;
