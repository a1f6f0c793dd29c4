import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { findMarkedRow, planCells } from "../consent-acts/marked-row.ts";
import { missingWords } from "../consents/missing-words.ts";
import { checkStep, nameOf } from "../pairs/check-step.ts";
import { cellsOfStep, type PairStep, pairSteps } from "../pairs/pair-steps.ts";
import type { Pairing } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import type { CellContent } from "../workbook/cell.ts";
import { dateOf, readWorkbook, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type PairPlan, planned, refused, rowRefusal } from "./pair-plan.ts";

/**
 * Plans a step in the life of a pair, found by its code wherever its row stands. What a person typed into the row is not written over: but
 * for the day on which a pair ends, and then the day that was planned is told in «Журнал».
 * @example planPairStep(book, { kind: "complete", code: "П-001", end: "2025-05-30" }, moment)
 */
export function planPairStep(snapshot: WorkbookSnapshot, step: PairStep, moment: JournalMoment): PairPlan {
  const workbook = readWorkbook(snapshot);
  const found = pairingByCode(workbook, step.code);
  if (typeof found === "string") return refused(found);
  const { refusals, gate } = checkStep(workbook, found, step, moment.today);
  const reason = step.kind === "activate" ? (step.withoutConsents ?? "").trim() : "";
  const sentences = refusals.map(({ sentence }) => sentence);
  if (!gate.allowed && gate.missing.consents.length > 0 && reason === "")
    sentences.push(
      `${nameOf(found)}: не хватает согласий (${missingWords({ ...gate.missing, unknownPeople: 0 })}). Возьмите их или напишите, почему пара начинает работу без них.`,
    );
  sentences.push(...overwritten(found, step));
  if (sentences.length > 0) return refused(...sentences);
  const cells = new Map<string, CellContent>(cellsOfStep(step));
  const { to } = pairSteps[step.kind];
  const isAhead = step.kind === "terminate" && step.end > moment.today;
  if (!isAhead) cells.set("Состояние", to);
  const planning = startPlanning(snapshot);
  const failure = writeCells(planning, snapshot, found, cells);
  if (failure !== null) return refused(failure);
  planning.say(changeWords(found, step, isAhead));
  if (!gate.allowed && gate.missing.consents.length > 0)
    planning.say(`Без согласий: ${missingWords({ ...gate.missing, unknownPeople: 0 })}. Причина: ${reason}.`);
  planJournal(planning, snapshot, planning.step().changes.join(" "), moment);
  return planned(planning, isAhead ? [aheadRemark(found, step.end)] : []);
}

/** The one row with this code, or a sentence why there is none. */
export function pairingByCode({ tables }: Pick<Workbook, "tables">, code: string): Pairing | string {
  const rows = tables.Пары.filter(
    (row) => textOf(row, "Код") !== "" && codeKey(textOf(row, "Код")) === codeKey(code),
  );
  const [row, another] = rows;
  if (row === undefined) return `Во вкладке «Пары» нет кода «${code}».`;
  if (another !== undefined)
    return `Код «${code}» стоит в двух строках вкладки «Пары»: ${row.row} и ${another.row}. Оставьте его у одной.`;
  return row;
}

/** Writes cells of a pair's row; a sentence where it cannot be done. */
export function writeCells(
  planning: Planning,
  snapshot: WorkbookSnapshot,
  pairing: Pairing,
  cells: ReadonlyMap<string, CellContent>,
): string | null {
  const key = { Код: textOf(pairing, "Код") };
  const search = findMarkedRow(snapshot, { tab: "Пары", row: pairing.row, key }, [...cells.keys()]);
  if (!search.ok) return rowRefusal(search.reason);
  const plan = planCells(search.found, cells);
  if (!plan.ok) return rowRefusal(plan.reason);
  planning.add(...plan.edits);
  return null;
}

/** A number or a day that stands in the row already is the person's: another one is not written over it. */
function overwritten(pairing: Pairing, step: PairStep): readonly string[] {
  if (step.kind === "complete") return [];
  const guarded: readonly HeadingOf<"Пары">[] =
    step.kind === "terminate"
      ? ["Причина расторжения"]
      : ["Приказ №", "Дата приказа", "Начало", "Завершение"];
  return [...cellsOfStep(step)].flatMap(([heading, content]) => {
    if (!guarded.includes(heading)) return [];
    const standing = shown(pairing, heading);
    const wanted =
      typeof content === "object" && content !== null && "date" in content
        ? dottedDate(content.date)
        : String(content);
    return standing === "" || standing === wanted
      ? []
      : [
          `${nameOf(pairing)}: в столбце «${heading}» уже стоит «${standing}». Исправьте его в таблице, если верно «${wanted}».`,
        ];
  });
}

function shown(pairing: Pairing, heading: HeadingOf<"Пары">): string {
  const day = dateOf(pairing, heading);
  if (day !== null) return dottedDate(day);
  return pairing.unread.has(heading) ? "не дата" : textOf(pairing, heading);
}

function changeWords(pairing: Pairing, step: PairStep, isAhead: boolean): string {
  const { to } = pairSteps[step.kind];
  if (step.kind === "activate") return `${nameOf(pairing)}: «${to}».`;
  const before = dateOf(pairing, "Завершение");
  const was = before !== null && before !== step.end ? ` (по плану было ${dottedDate(before)})` : "";
  if (isAhead) return `${nameOf(pairing)}: работает до ${dottedDate(step.end)}${was}, причина записана.`;
  return `${nameOf(pairing)}: «${to}», завершение ${dottedDate(step.end)}${was}.`;
}

function aheadRemark(pairing: Pairing, end: ISODate): string {
  return `${nameOf(pairing)} действует до ${dottedDate(end)}. После этого дня отметьте расторжение ещё раз: программа напомнит.`;
}
