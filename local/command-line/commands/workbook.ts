import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { parseSchoolYear, type SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import { organisationKind, organisationKinds } from "../../../shared/roadmap-templates/organisation-kind.ts";
import { suggestMissing } from "../../../shared/roadmap-templates/suggest-missing.ts";
import { templateRoadmap } from "../../../shared/roadmap-templates/template-roadmap.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { readDocument } from "../../documents/read-document.ts";
import { UserProblem } from "../../user-problem.ts";
import { type Arguments, readArguments, today, userPath } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readBytes, writeBytes } from "../files.ts";
import { readKind } from "../organisation-kind-words.ts";
import { readOutsideData } from "../outside-data.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage =
  "workbook --roadmap ФАЙЛ [--suggest [--kind ВИД]] | --template ВИД, [--data ДАННЫЕ.json] [--school-year ГГГГ-ГГГГ] --out КНИГА.xlsx";

/** `workbook …`: a structured workbook with the roadmap, or a template of one, and the data in it. */
export const workbookCommand: Command = {
  usage,
  run: async (args) => {
    const known = ["roadmap", "template", "kind", "data", "school-year", "out"];
    const { options, files } = readArguments(args, known, usage, ["suggest"]);
    if (files[0] !== undefined)
      throw new UserProblem(`Лишний параметр «${files[0]}». Вид команды: ${usage}.`);
    const { data, out } = options;
    if (out === undefined) throw new UserProblem(`Не указано, куда записать книгу. Вид команды: ${usage}.`);
    if (!out.toLowerCase().endsWith(".xlsx"))
      throw new UserProblem(`Имя книги «${out}» должно кончаться на .xlsx.`);
    const schoolYear = schoolYearOption(options["school-year"]);
    const reading = await readingOf(options, schoolYear);
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

async function readingOf(
  options: Arguments["options"],
  schoolYear: SchoolYear | null,
): Promise<RoadmapReading> {
  const { roadmap, template, suggest, kind } = options;
  if (template !== undefined) {
    if (roadmap !== undefined)
      throw new UserProblem("Укажите что-то одно: --roadmap (свой документ) или --template (образец).");
    const templateKind = readKind(template);
    if (schoolYear === null)
      throw new UserProblem("Для образца нужен учебный год. Укажите, например, --school-year 2024-2025.");
    return templateRoadmap(templateKind, schoolYear);
  }
  if (roadmap === undefined) throw new UserProblem(`Не указана дорожная карта. Вид команды: ${usage}.`);
  const { reading } = await readDocument(userPath(roadmap));
  if (reading.roadmap.stages.length === 0) {
    throw new UserProblem(`В файле «${roadmap}» не нашёл таблицу с этапами. Проверьте, тот ли это документ.`);
  }
  if (suggest === undefined) return reading;
  const guessed = kind === undefined ? organisationKind(reading.roadmap) : readKind(kind);
  if (guessed === null)
    throw new UserProblem(
      `Не понял по документу, какая это организация. Укажите, например, --kind ${organisationKinds.school.name.toLowerCase()}.`,
    );
  const year = schoolYear ?? reading.roadmap.schoolYear;
  if (year === null)
    throw new UserProblem(
      "Чтобы предложить сроки, нужен учебный год. Укажите, например, --school-year 2024-2025.",
    );
  return { ...reading, roadmap: suggestMissing(reading.roadmap, guessed, year) };
}

function schoolYearOption(text: string | undefined): SchoolYear | null {
  if (text === undefined) return null;
  const year = parseSchoolYear(text);
  if (year === null) throw new UserProblem(`Не понял учебный год «${text}». Напишите, например, 2024-2025.`);
  return year;
}
