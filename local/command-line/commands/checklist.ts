import { buildChecklist } from "../../../shared/checklist/build-checklist.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "checklist КНИГА.xlsx [--date ГГГГ-ММ-ДД]";

/** `checklist BOOK.xlsx [--date D]` → what is due, what is late and who does it. */
export const checklistCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date"], usage);
    const day = dayOption(given.options) ?? today();
    const workbook = await openWorkbook(oneFile(given, usage));
    describeNotes(workbook.notes);
    const { items, stages, progress } = buildChecklist(workbook, day);
    return jsonText({ items, progress: { ...progress, stages } });
  },
};
