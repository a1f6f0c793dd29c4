import { buildReport } from "../../../shared/report/build-report.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "report КНИГА.xlsx [--date ГГГГ-ММ-ДД]";

/** `report BOOK.xlsx [--date D]` → values by field key and what does not hold. */
export const reportCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date"], usage);
    const day = dayOption(given.options) ?? undefined;
    const { values, problems } = buildReport(await openWorkbook(oneFile(given, usage)), today(), day);
    describeNotes(problems);
    return jsonText({ values, problems });
  },
};
