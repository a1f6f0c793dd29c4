import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "match КНИГА.xlsx [--date ГГГГ-ММ-ДД]";

/** `match BOOK.xlsx [--date D]` → proposed pairs with scores and reasons, by codes; nothing is written. */
export const matchCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date"], usage);
    const workbook = await openWorkbook(oneFile(given, usage));
    const { proposals, unmatched, problems } = proposePairs(workbook, dayOption(given.options) ?? today());
    describeNotes(problems);
    return jsonText({ proposals, unmatched, problems });
  },
};
