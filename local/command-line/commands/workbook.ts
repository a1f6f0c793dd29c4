import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { parseSchoolYear, type SchoolYear } from "../../../shared/calendar/school-year.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { readDocument } from "../../documents/read-document.ts";
import { UserProblem } from "../../user-problem.ts";
import { readArguments, today, userPath } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readBytes, writeBytes } from "../files.ts";
import { readOutsideData } from "../outside-data.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "workbook --roadmap ФАЙЛ [--data ДАННЫЕ.json] [--school-year ГГГГ-ГГГГ] --out КНИГА.xlsx";

/** `workbook …`: a structured workbook with the roadmap and the data in it. */
export const workbookCommand: Command = {
  usage,
  run: async (args) => {
    const { options, files } = readArguments(args, ["roadmap", "data", "school-year", "out"], usage);
    if (files[0] !== undefined)
      throw new UserProblem(`Лишний параметр «${files[0]}». Вид команды: ${usage}.`);
    const { roadmap, data, out } = options;
    if (roadmap === undefined) throw new UserProblem(`Не указана дорожная карта. Вид команды: ${usage}.`);
    if (out === undefined) throw new UserProblem(`Не указано, куда записать книгу. Вид команды: ${usage}.`);
    if (!out.toLowerCase().endsWith(".xlsx"))
      throw new UserProblem(`Имя книги «${out}» должно кончаться на .xlsx.`);
    const schoolYear = schoolYearOption(options["school-year"]);
    const reading = readRoadmap(await readDocument(userPath(roadmap)));
    if (reading.roadmap.stages.length === 0) {
      throw new UserProblem(
        `В файле «${roadmap}» не нашёл таблицу с этапами. Проверьте, тот ли это документ.`,
      );
    }
    const plan = planWorkbook({
      snapshot: emptyWorkbook,
      reading,
      data: data === undefined ? null : readOutsideData(await readBytes(data), data),
      schoolYear,
      today: today(),
      who: "командная строка",
    });
    await writeBytes(out, await writeWorkbookFile(plan.edits, today()));
    describeNotes(plan.notes);
    const { stages } = reading.roadmap;
    return jsonText({
      stages: stages.length,
      activities: stages.reduce((sum, stage) => sum + stage.activities.length, 0),
      notes: plan.notes,
    });
  },
};

function schoolYearOption(text: string | undefined): SchoolYear | null {
  if (text === undefined) return null;
  const year = parseSchoolYear(text);
  if (year === null) throw new UserProblem(`Не понял учебный год «${text}». Напишите, например, 2024-2025.`);
  return year;
}
