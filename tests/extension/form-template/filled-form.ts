import { readFileSync } from "node:fs";
import { fillTemplateFile } from "../../../extension/form-template/fill-template-file.ts";
import { readTemplateFile } from "../../../extension/form-template/read-template-file.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planTemplate } from "../../../shared/form-template/plan-template.ts";
import { readTemplate } from "../../../shared/form-template/read-template.ts";
import { templateOutcomes } from "../../../shared/form-template/template-outcome.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { organisationNames } from "../../../shared/report/organisation-names.ts";
import { type CellContent, isDateValue } from "../../../shared/workbook/cell.ts";
import { columnLetters } from "../../../shared/workbook/formula-template.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../../shared/workbook/example-books.ts";
import { templateSchool } from "./template-school.ts";

export const today = "2026-05-31" as ISODate;

/** Fills a form of the fixtures with the made-up school; `changed` is what another reading of the file finds different. */
export async function filledForm(name: string) {
  const before = new Uint8Array(readFileSync(`tests/fixtures/form-templates/${name}.xlsx`));
  const report = buildReport(readWorkbook(bookOf(templateSchool)), today, today);
  const { questions, sheetsWithoutOurs } = readTemplate(
    await readTemplateFile(before),
    organisationNames(report),
  );
  const rows = planTemplate(questions, report);
  const { bytes: after, lost } = await fillTemplateFile(before, rows, today);
  const outcomes = templateOutcomes(rows, lost);
  return { before, after, outcomes, sheetsWithoutOurs, changed: await changedCells(before, after) };
}

async function changedCells(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [await readWorkbookFile(before), await readWorkbookFile(after)];
  const changed: Record<string, unknown> = {};
  now.tabs.forEach((tab, index) => {
    tab.rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        const held = old.tabs[index]?.rows[down]?.[right] ?? null;
        if (plain(held) !== plain(cell))
          changed[`${tab.name}!${columnLetters(right + 1)}${down + 1}`] = plain(cell);
      });
    });
  });
  return changed;
}

function plain(cell: CellContent): unknown {
  if (isDateValue(cell)) return cell.date;
  return typeof cell === "object" && cell !== null ? JSON.stringify({ ...cell, value: null }) : cell;
}
