import { buildReport } from "../../../shared/report/build-report.ts";
import { explainField, explanationWords } from "../../../shared/report/explain-field.ts";
import { reportFields } from "../../../shared/report/report-fields.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "report КНИГА.xlsx [--date ГГГГ-ММ-ДД] [--explain]";

/** `report BOOK.xlsx [--date D]` → values by field key and what does not hold; `--explain` adds the rows behind each value. */
export const reportCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date"], usage, ["explain"]);
    const day = dayOption(given.options) ?? undefined;
    const report = buildReport(await openWorkbook(oneFile(given, usage)), today(), day);
    const { values, problems } = report;
    describeNotes(problems);
    if (given.options.explain === undefined) return jsonText({ values, problems });
    const explained = reportFields
      .filter(({ key }) => values[key] !== undefined)
      .map(({ key }) => {
        const { rule, definition, counted, of, ...explanation } = explainField(report, key);
        const words = explanationWords({ rule, definition, counted, of, ...explanation });
        return [key, { rule, definition, counted, of, words }] as const;
      });
    return jsonText({ values, problems, explained: Object.fromEntries(explained) });
  },
};
