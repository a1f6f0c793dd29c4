import { readFileSync } from "node:fs";
import { parseSchoolYear } from "../../../shared/calendar/school-year.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";
import { UserProblem } from "../../user-problem.ts";
import { oneFile, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readBytes } from "../files.ts";

const usage = "deadlines [ФАЙЛ]";
const LINE_SHAPE = '{"text": "до 15 сентября", "schoolYear": "2024-2025"}';

/** `deadlines [FILE]`: JSON lines {"text","schoolYear"} → JSON lines `Deadline`, in the same order. */
export const deadlinesCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, [], usage);
    const bytes = given.files.length === 0 ? readFileSync(0) : await readBytes(oneFile(given, usage));
    return new TextDecoder()
      .decode(bytes)
      .split(/\r?\n/)
      .map((line, index) => ({ line, place: `Строка ${index + 1}` }))
      .filter(({ line }) => line.trim() !== "")
      .map(({ line, place }) => `${JSON.stringify(readLine(line, place))}\n`)
      .join("");
  },
};

function readLine(line: string, place: string) {
  const value = parseLine(line, place);
  const { text, schoolYear } = value;
  if (typeof text !== "string")
    throw new UserProblem(`${place}: нет текста срока. Вид строки: ${LINE_SHAPE}.`);
  const year = typeof schoolYear === "string" ? parseSchoolYear(schoolYear) : null;
  if (year === null) {
    throw new UserProblem(
      `${place}: не понял учебный год «${String(schoolYear ?? "")}». Напишите, например, 2024-2025.`,
    );
  }
  return parseDeadline(text, year);
}

function parseLine(line: string, place: string): { text?: unknown; schoolYear?: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // The same sentence as for JSON that is no object.
  }
  throw new UserProblem(`${place}: это не строка JSON. Её вид: ${LINE_SHAPE}.`);
}
