import { type Cell, type DataValidation, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type {
  CellFormat,
  CellRule,
  TemplateCell,
  TemplateSheet,
} from "../../shared/form-template/template-sheet.ts";
import { type CellContent, isFormula, shownValue } from "../../shared/workbook/cell.ts";
import { contains, parseArea, parseAreas } from "../workbook-file/patch/a1.ts";
import { isDateFormat } from "../workbook-file/patch/date-formats.ts";
import { readWorkbookFile } from "../workbook-file/read-workbook-file.ts";
import { forTheReader } from "../workbook-file/reading/for-the-reader.ts";

/**
 * The sheets of a region's own form. Nothing leaves the machine and nothing is kept.
 * @throws WorkbookFileProblem with one Russian sentence where the bytes are not a readable .xlsx file
 */
export async function readTemplateFile(bytes: Uint8Array): Promise<readonly TemplateSheet[]> {
  // The same reader as for every workbook says what the cells hold; this one adds how they look.
  const { tabs } = await readWorkbookFile(bytes);
  const workbook = await readXlsx(await forTheReader(bytes), { readStyles: true });
  return tabs.map((tab, index) => {
    const sheet = workbook.sheets[index] as Sheet;
    const looks = looksOf(sheet, workbook);
    const height = Math.max(
      tab.rows.length,
      ...[...(sheet.cells?.keys() ?? [])].map((key) => Number(key.split(",")[0]) + 1),
    );
    const rows = Array.from({ length: height }, (_, down) => {
      const row = tab.rows[down] ?? [];
      return Array.from({ length: Math.max(row.length, looks.width(down)) }, (__, right) =>
        looks.cellAt(down, right, row[right] ?? null),
      );
    });
    return { name: tab.name, hidden: tab.hidden, rows, merges: tab.merges };
  });
}

function looksOf(sheet: Sheet, workbook: Workbook) {
  const widths = new Map<number, number>();
  for (const key of sheet.cells?.keys() ?? []) {
    const [down, right] = key.split(",").map(Number) as [number, number];
    widths.set(down, Math.max(widths.get(down) ?? 0, right + 1));
  }
  const rules = (sheet.dataValidations ?? []).flatMap((validation) => {
    const rule = ruleOf(validation, workbook, sheet);
    return rule === null ? [] : [{ areas: parseAreas(validation.range), rule }];
  });
  const isProtected = sheet.protection?.sheet === true;
  const cellAt = (down: number, right: number, content: CellContent): TemplateCell => {
    const cell = sheet.cells?.get(`${down},${right}`);
    const style = cell?.style;
    const isHidden = sheet.rowDefs?.get(down)?.hidden === true || sheet.columns?.[right]?.hidden === true;
    const isLocked = isProtected && style?.protection?.locked !== false;
    const rule =
      rules.find(({ areas }) => areas.some((area) => contains(area, down + 1, right + 1)))?.rule ?? null;
    return {
      value: shownValue(content),
      hasFormula: isFormula(content) || cell?.formula !== undefined,
      closed: isHidden || isLocked,
      drawn: isDrawn(cell) || rule !== null || (isProtected && !isLocked),
      bold: style?.font?.bold === true,
      indent: style?.alignment?.indent ?? 0,
      format: formatOf(style?.numFmt),
      rule,
    };
  };
  return { cellAt, width: (down: number) => widths.get(down) ?? 0 };
}

function isDrawn(cell: Cell | undefined): boolean {
  const { border, fill } = cell?.style ?? {};
  const sides = border ? [border.top, border.bottom, border.left, border.right] : [];
  return (
    sides.some((side) => side?.style !== undefined) || (fill?.type === "pattern" && fill.pattern !== "none")
  );
}

function formatOf(code: string | undefined): CellFormat {
  if (code === undefined || code === "General") return "general";
  if (code === "@") return "text";
  if (code.includes("%")) return "percent";
  return isDateFormat(code) ? "date" : "general";
}

/** What a rule of the form says about a cell, as far as it is plain: formulas of one's own say nothing here. */
function ruleOf(validation: DataValidation, workbook: Workbook, sheet: Sheet): CellRule | null {
  const { type, operator = "between", formula1 = "", formula2 = "" } = validation;
  if (type === "list") {
    const options = validation.values ?? listed(formula1, workbook, sheet);
    return options.length === 0 ? null : { kind: "list", options: options.map((word) => word.trim()) };
  }
  if (type === "date") return { kind: "date" };
  const first = plainNumber(formula1);
  const second = plainNumber(formula2);
  if (type === "textLength") {
    const most = operator === "between" ? second : /^(?:equal|lessThan)/.test(operator) ? first : null;
    return most === null ? null : { kind: "length", most: operator === "lessThan" ? most - 1 : most };
  }
  if (type !== "whole" && type !== "decimal") return null;
  const above = operator === "greaterThan" && type === "whole" ? 1 : 0;
  const below = operator === "lessThan" && type === "whole" ? 1 : 0;
  const min = /^(?:between|equal|greaterThan)/.test(operator) ? first : null;
  const max = operator === "between" ? second : /^(?:equal|lessThan)/.test(operator) ? first : null;
  return {
    kind: "number",
    whole: type === "whole",
    min: min === null ? null : min + above,
    max: max === null ? null : max - below,
  };
}

function plainNumber(formula: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(formula.trim()) ? Number(formula) : null;
}

/** The words of a list that stands elsewhere in the form: «Списки!$A$1:$A$3», or a name given to such cells. */
function listed(formula: string, { sheets, namedRanges = [] }: Workbook, own: Sheet): readonly string[] {
  const name = formula.replace(/^=/, "").trim();
  const address = namedRanges.find((range) => range.name === name)?.range ?? name;
  const [, quoted, bare, cells] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
      address.replace(/^=/, ""),
    ) ?? [];
  if (cells === undefined) return [];
  const sheetName = quoted?.replace(/''/g, "'") ?? bare;
  const sheet = sheetName === undefined ? own : sheets.find((each) => each.name === sheetName);
  const area = parseArea(cells);
  if (!sheet || area === null) return [];
  return sheet.rows
    .slice(area.row - 1, area.lastRow)
    .flatMap((row) => row.slice(area.column - 1, area.lastColumn))
    .filter((value) => value !== null && value !== undefined && String(value).trim() !== "")
    .map(String);
}
