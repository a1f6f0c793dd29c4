import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { parseSchoolYear, type SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { Decisions } from "../../../shared/roadmap/doubt.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import { organisationKind, organisationKinds } from "../../../shared/roadmap-templates/organisation-kind.ts";
import { suggestMissing } from "../../../shared/roadmap-templates/suggest-missing.ts";
import { templateRoadmap } from "../../../shared/roadmap-templates/template-roadmap.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readDocument } from "../../documents/read-document.ts";
import { UserProblem } from "../../user-problem.ts";
import { type Arguments, readArguments, today, userPath } from "../arguments.ts";
import { decisionsOf, describeDoubts, printedDoubts } from "../book-doubts.ts";
import { changeBook } from "../change-book.ts";
import type { Command } from "../command.ts";
import { readBytes, writeBytes } from "../files.ts";
import { readKind } from "../organisation-kind-words.ts";
import { readOutsideData } from "../outside-data.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage =
  "workbook --roadmap ФАЙЛ [--suggest [--kind ВИД]] | --template ВИД, [--data ДАННЫЕ.json] [--school-year ГГГГ-ГГГГ] --out КНИГА.xlsx | --book КНИГА.xlsx [--out КОПИЯ.xlsx] [--decide ВОПРОС=ОТВЕТ …]";

/**
 * `workbook …`: a structured workbook with the roadmap, or a template of one, and the data in it. With `--book` the same in a workbook
 * that stands: only what is missing or changed is written, in place or into a copy; what was not recognised in it is printed as numbered
 * questions, and `--decide 1=2` answers them.
 */
export const workbookCommand: Command = {
  usage,
  run: async (args) => {
    const known = ["roadmap", "template", "kind", "data", "school-year", "out", "book"];
    const { options, files, repeated } = readArguments(args, known, usage, ["suggest"], ["decide"]);
    if (files[0] !== undefined)
      throw new UserProblem(`Лишний параметр «${files[0]}». Вид команды: ${usage}.`);
    const { data, out, book } = options;
    if (out === undefined && book === undefined)
      throw new UserProblem(`Не указано, куда записать книгу. Вид команды: ${usage}.`);
    if (out !== undefined && !out.toLowerCase().endsWith(".xlsx"))
      throw new UserProblem(`Имя книги «${out}» должно кончаться на .xlsx.`);
    const given = repeated.decide ?? [];
    if (given.length > 0 && book === undefined)
      throw new UserProblem("Ответы --decide относятся к готовой книге. Укажите её: --book КНИГА.xlsx.");
    const schoolYear = schoolYearOption(options["school-year"]);
    const isBookOnly = book !== undefined && options.roadmap === undefined && options.template === undefined;
    const reading = isBookOnly ? null : await readingOf(options, schoolYear);
    const outside = data === undefined ? null : readOutsideData(await readBytes(data), data);
    const day = today();
    const planOf = (snapshot: WorkbookSnapshot, decisions: Decisions = {}) =>
      planWorkbook({
        snapshot,
        reading,
        data: outside,
        decisions,
        schoolYear,
        today: day,
        who: "командная строка",
      });
    const plan =
      book === undefined
        ? planOf(emptyWorkbook)
        : await changeBook(book, out, day, (snapshot) => {
            const asked = planOf(snapshot);
            const answer = given.length === 0 ? asked : planOf(snapshot, decisionsOf(given, asked.doubts));
            return { edits: answer.edits, answer };
          });
    if (book === undefined && out !== undefined)
      await writeBytes(out, await writeWorkbookFile(plan.edits, day));
    describeNotes(plan.notes);
    describeDoubts(plan.doubts);
    const stages = reading?.roadmap.stages ?? [];
    return jsonText({
      stages: stages.length,
      activities: stages.reduce((sum, stage) => sum + stage.activities.length, 0),
      notes: plan.notes,
      ...(book === undefined
        ? {}
        : { changes: plan.changes, edits: plan.edits.length, doubts: printedDoubts(plan.doubts) }),
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
