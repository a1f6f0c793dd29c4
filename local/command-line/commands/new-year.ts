import { parseSchoolYear } from "../../../shared/calendar/school-year.ts";
import { describeTurnRemarks } from "../../../shared/school-year-turn/turn-remark.ts";
import { planSchoolYearTurn, turnRefusals } from "../../../shared/school-year-turn/turn-school-year.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today, userPath } from "../arguments.ts";
import { changeBook } from "../change-book.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../printing.ts";

const usage = "new-year КНИГА.xlsx --out СЛЕДУЮЩАЯ.xlsx [--school-year ГГГГ-ГГГГ] [--date ГГГГ-ММ-ДД]";

/** `new-year BOOK.xlsx --out NEXT.xlsx` → a copy of the workbook for the next school year; the old one stays as it is. */
export const newYearCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["out", "school-year", "date"], usage);
    const book = oneFile(given, usage);
    const { out, "school-year": year } = given.options;
    if (out === undefined)
      throw new UserProblem(`Не указано, куда записать новую книгу. Вид команды: ${usage}.`);
    if (userPath(out) === userPath(book))
      throw new UserProblem(
        "Новая книга не может заменить прежнюю: она остаётся архивом. Укажите другое имя в --out.",
      );
    const schoolYear = year === undefined ? null : parseSchoolYear(year);
    if (year !== undefined && schoolYear === null)
      throw new UserProblem(`Не понял учебный год «${year}». Напишите, например, 2024-2025.`);
    const day = dayOption(given.options) ?? today();
    const answer = await changeBook(book, out, day, (snapshot) => {
      const plan = planSchoolYearTurn({ snapshot, schoolYear, today: day, who: "командная строка" });
      if (!plan.ok) throw new UserProblem(turnRefusals[plan.reason]);
      return { edits: plan.edits, answer: plan };
    });
    for (const sentence of describeTurnRemarks(answer.remarks)) process.stderr.write(`${sentence}\n`);
    return jsonText({ schoolYear: answer.schoolYear, changes: answer.changes, remarks: answer.remarks });
  },
};
