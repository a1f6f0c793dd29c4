import { parseSchoolYear } from "../../../shared/calendar/school-year.ts";
import type { Deadline } from "../../../shared/deadline/deadline.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";
import { UserProblem } from "../../user-problem.ts";
import { oneFile, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readPieces } from "../files.ts";

const usage = "deadlines [ФАЙЛ]";
const LINE_SHAPE = '{"text": "до 15 сентября", "schoolYear": "2024-2025"}';

/**
 * `deadlines [FILE]`: JSON lines {"text","schoolYear"} → JSON lines `Deadline`, in the same order, as they arrive: another program may
 * keep one process open and ask thousands of times. A bad line ends it; what was answered before stays answered.
 */
export const deadlinesCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, [], usage);
    return answers(given.files.length === 0 ? process.stdin : readPieces(oneFile(given, usage)));
  },
};

async function* answers(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of linesOf(pieces)) {
    let ready = "";
    try {
      for (const line of lines) {
        number += 1;
        if (line.trim() !== "") ready += `${JSON.stringify(answer(line, `Строка ${number}`))}\n`;
      }
    } finally {
      if (ready !== "") yield ready;
    }
  }
}

/** The whole lines of each piece. Only line feeds part them: a text may hold U+2028. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  yield [rest + decoder.decode()];
}

function answer(line: string, place: string): Deadline {
  const { text, schoolYear } = parseLine(line, place);
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
