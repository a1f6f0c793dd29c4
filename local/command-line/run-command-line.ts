import { UserProblem } from "../user-problem.ts";
import type { Command } from "./command.ts";
import { banksCommand } from "./commands/banks.ts";
import { checklistCommand } from "./commands/checklist.ts";
import { deadlinesCommand } from "./commands/deadlines.ts";
import { fillTemplateCommand } from "./commands/fill-template.ts";
import { handOverCommand } from "./commands/hand-over.ts";
import { matchCommand } from "./commands/match.ts";
import { meetingsCommand } from "./commands/meetings.ts";
import { newYearCommand } from "./commands/new-year.ts";
import { papersCommand } from "./commands/papers.ts";
import { peopleCommand } from "./commands/people.ts";
import { readCommand } from "./commands/read.ts";
import { reportCommand } from "./commands/report.ts";
import { siteCommand } from "./commands/site.ts";
import { surveysCommand } from "./commands/surveys.ts";
import { tickCommand } from "./commands/tick.ts";
import { workbookCommand } from "./commands/workbook.ts";

const commands: Readonly<Record<string, Command>> = {
  read: readCommand,
  deadlines: deadlinesCommand,
  workbook: workbookCommand,
  report: reportCommand,
  checklist: checklistCommand,
  match: matchCommand,
  tick: tickCommand,
  "new-year": newYearCommand,
  "hand-over": handOverCommand,
  "fill-template": fillTemplateCommand,
  site: siteCommand,
  people: peopleCommand,
  banks: banksCommand,
  meetings: meetingsCommand,
  surveys: surveysCommand,
  papers: papersCommand,
};

/** Exit codes of `seams`: 0 done, 2 bad input with one clear line, never a stack trace. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : commands[name];
  try {
    if (!command) throw new UserProblem(unknownCommand(name));
    const output = await command.run(rest);
    for await (const piece of typeof output === "string" ? [output] : output) {
      // Nobody reads any more («| head»): the rest need not be made.
      if ((await print(piece)) === "closed") break;
    }
    return 0;
  } catch (problem) {
    if (problem instanceof UserProblem) {
      process.stderr.write(`${problem.message}\n`);
      return 2;
    }
    process.stderr.write("Ошибка программы, а не ваших данных. Сообщите разработчикам, что вы запускали.\n");
    if (process.env.DEBUG) console.error(problem);
    return 1;
  }
}

/** Waits until the reader took everything: a pipe that is slower than we are must not lose the end. */
function print(text: string): Promise<"printed" | "closed"> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error && !isClosedPipe(error)) failed(error);
      else done(error ? "closed" : "printed");
    });
  });
}

function isClosedPipe(error: Error): boolean {
  return "code" in error && error.code === "EPIPE";
}

function unknownCommand(name: string | undefined): string {
  const list = Object.values(commands)
    .map((command) => command.usage)
    .join("; ");
  return name === undefined ? `Укажите команду: ${list}.` : `Нет команды «${name}». Есть: ${list}.`;
}
