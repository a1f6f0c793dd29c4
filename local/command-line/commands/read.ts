import { readDocument } from "../../documents/read-document.ts";
import { oneFile, readArguments, userPath } from "../arguments.ts";
import type { Command } from "../command.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "read ФАЙЛ";

/** `read FILE` → `RoadmapReading` as JSON. */
export const readCommand: Command = {
  usage,
  run: async (args) => {
    const file = oneFile(readArguments(args, [], usage), usage);
    const { reading } = await readDocument(userPath(file));
    describeNotes(reading.notes);
    return jsonText(reading);
  },
};
