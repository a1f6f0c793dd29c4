import { asksForShare, shareRemark } from "../form-filling/conversion/convert-number.ts";
import { isNumberField } from "../form-filling/field-number.ts";
import type { FillRow } from "../form-filling/fill-plan.ts";
import { planFill, type RememberedRecognition } from "../form-filling/plan-fill.ts";
import type { Question } from "../form-filling/question.ts";
import { type Recognition, recognise } from "../form-filling/recognise.ts";
import { recogniseAll } from "../form-filling/recognise-all.ts";
import type { Report } from "../report/report.ts";
import { type FieldKey, reportField } from "../report/report-fields.ts";
import type { CellContent } from "../workbook/cell.ts";
import { columnLetters } from "../workbook/formula-template.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import { cellContentOf } from "./cell-content.ts";
import type { TemplateQuestion } from "./read-template.ts";
import { type Ticks, tickedCell } from "./tick-question.ts";

/** What would be written to a cell of the form, and why. */
export type TemplateRow = TemplateQuestion & {
  readonly row: number;
  readonly fill: FillRow;
  /** What goes into the cell; null where nothing does. */
  readonly content: CellContent;
};

/**
 * Plans a region's own form like a web form: the same recognition, the same conversion, a decision for every cell.
 * @param chosen fields the person chose by hand, by question key
 */
export function planTemplate(
  questions: readonly TemplateQuestion[],
  report: Report,
  chosen: ReadonlyMap<string, FieldKey | null> = new Map(),
): readonly TemplateRow[] {
  const asked = questions.map(({ question }) => question);
  const titled = recogniseAll(asked);
  const alone = recogniseAll(questions.map(({ withoutTitles }) => withoutTitles));
  const surely = asked.flatMap(({ key }, at) => surelyRecognised(key, titled[at]!, alone[at]!));
  const { rows } = planFill(asked, report, chosen, new Map(surely));
  return questions.map((each, index) => {
    const fill = fitToCell(
      each,
      withHint(rows[index] as FillRow, alone[index]!),
      report,
      chosen.has(each.question.key),
    );
    if (each.ticks !== null) return ticked(each, each.ticks, fill);
    const content = fill.state === "planned" ? cellContentOf(each.cell, fill) : null;
    return { ...each, fill, content };
  });
}

/** The cell that is ticked is the one of the answer; «нет» beside a single box is an empty box. */
function ticked(question: TemplateQuestion, ticks: Ticks, fill: FillRow): TemplateRow {
  if (fill.state !== "planned") return { ...question, fill, content: null };
  const cell = tickedCell(ticks, question, fill.answer);
  if (cell === null)
    return { ...question, fill: { ...fill, state: "refused", reason: NOTHING_TO_TICK }, content: null };
  const address = `${columnLetters(cell.column)}${cell.row}`;
  // «–» alone would not tell an answer from a dash.
  const shown = ticks.kind === "columns" ? `«${cell.content}» в столбце «${fill.shown}»` : fill.shown;
  return { ...question, ...cell, address, fill: { ...fill, shown } };
}

const NOTHING_TO_TICK = "По книге – «нет»: отметка не ставится.";

/**
 * The title of a sheet may contradict a question or help it. Where it does neither, the question says all, and there is nothing to
 * look at.
 */
function surelyRecognised(
  key: string,
  titled: Recognition,
  alone: Recognition,
): readonly (readonly [string, RememberedRecognition])[] {
  if (alone.confidence < 1 || titled.field !== alone.field) return [];
  return [[key, { ...alone, doubt: "" }]];
}

/** A question that the title alone makes unclear says so, and offers what it would be without. */
function withHint(row: FillRow, { field }: Recognition): FillRow {
  if (row.state !== "unknown" || row.field !== null || row.confidence === 1) return row;
  if (field === null) return row;
  return {
    ...row,
    candidates: [field, ...row.candidates.filter((each) => each !== field)],
    evidence:
      row.evidence ||
      `Похоже на «${reportField(field).label}», но заголовок листа может менять смысл. Выберите показатель сами.`,
  };
}

/** What a cell asks for beyond what a question of a page can. */
function fitToCell(
  { cell, doubt, question, ofRow }: TemplateQuestion,
  row: FillRow,
  report: Report,
  isChosen: boolean,
): FillRow {
  if (row.state !== "planned" || row.field === null) return row;
  // The person's own choice is not questioned.
  if (ofRow !== null && !isChosen && recognise(ofRow).field === row.field)
    return { ...row, state: "refused", reason: NARROWED };
  const unit = wrongUnit(question, row.field, cell.format === "percent");
  if (unit !== null) return { ...row, state: "refused", reason: unit };
  const value = report.values[row.field];
  // The cell shows the share as per cent itself: nothing is another number than the person expects.
  const share = cell.format === "percent" && typeof value === "number" && asksForShare(question);
  const remark = [share ? row.remark.replace(shareRemark(value), "").trim() : row.remark, doubt]
    .filter((words) => words !== "")
    .join(" ");
  const shown = share ? `${String(value).replace(".", ",")} %` : row.shown;
  return { ...row, shown, remark, doubtful: remark !== "" };
}

const NARROWED =
  "Столбец спрашивает часть того, что известно о строке целиком. Впишите сами или выберите показатель.";

/** A number of people is no per cent, whatever the words beside the cell are. */
function wrongUnit({ help }: Question, field: FieldKey, showsPercent: boolean): string | null {
  const isPercent = reportField(field).kind === "percent";
  if (!isPercent && (showsPercent || /^(?:%|проц)/i.test(help)) && isNumberField(field))
    return "Ячейка ждёт проценты, а показатель – количество. Впишите сами.";
  if (isPercent && /^(?:чел|ед|шт)/i.test(help))
    return "Ячейка ждёт количество, а показатель – доля в процентах. Впишите сами.";
  return null;
}

/** The edits that write the planned cells; whoever carries them out refuses where a cell has changed since. */
export function templateEdits(rows: readonly TemplateRow[]): readonly SheetEdit[] {
  return rows
    .filter(({ content }) => content !== null)
    .map(({ sheet, row, column, cell, content }) => ({
      kind: "set-cells" as const,
      tab: sheet,
      row,
      column,
      cells: [[content]],
      expected: [[cell.value]],
    }));
}
