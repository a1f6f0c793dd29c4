import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import { planTick } from "../../shared/checklist/tick.ts";
import { buildReport } from "../../shared/report/build-report.ts";
import { templateRoadmap } from "../../shared/roadmap-templates/template-roadmap.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { patchJobs } from "./patch-jobs.ts";

const today = "2024-10-15" as ISODate;
const SIZES = [50, 500, 5000] as const;
const RUNS = 5;

const pairsOf = (people: number) => (people * 3) / 5;

/** People of both sides, pairs and consents: a school, or a whole district in one book. */
function dataOf(people: number): OutsideData {
  const half = people / 2;
  const code = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(3, "0")}`;
  return {
    Наставники: Array.from({ length: half }, (_, index) => ({
      ФИО: `Примеров ${index} Тестович`,
      Категория: "педагог",
      "Место работы/учёбы": `Школа № ${index % 40}`,
      "Дата вхождения в программу": "2024-09-01",
    })),
    Наставляемые: Array.from({ length: half }, (_, index) => ({
      ФИО: `Образцова ${index} Примеровна`,
      Категория: "обучающийся",
      "Должность/класс": `${(index % 11) + 1} класс`,
      "Год рождения": 2008 + (index % 9),
    })),
    Пары: Array.from({ length: pairsOf(people) }, (_, index) => ({
      Наставник: code("М", index % half),
      Наставляемый: code("Н", (index * 7) % half),
      "Форма наставничества": "учитель – ученик",
      Состояние: "действует",
      Начало: "2024-09-15",
    })),
    Согласия: Array.from({ length: people }, (_, index) => ({
      "Код участника": code(index < half ? "М" : "Н", index % half),
      Вид: "обработка ПД",
      "Кто подписал": "сам",
      Дата: "2024-09-01",
    })),
  };
}

/** What a book costs in a file: a tick beside reading it, creating it beside what the writer needs for the same cells with the same looks. */
export async function compareBookCosts(): Promise<void> {
  for (const people of SIZES) await compareAt(people);
  await compareSheetCosts();
}

const ROWS = [500, 2000, 5000] as const;

/** A change in one long sheet, which must be unpacked and packed whole for it, beside reading the file; and how both grow with the rows. */
async function compareSheetCosts(): Promise<void> {
  let before: { rows: number; times: readonly number[] } | null = null;
  console.log("");
  for (const rows of ROWS) {
    const [reading, ticking, many] = patchJobs.map(({ make }) => make(rows) as () => Promise<unknown>);
    if (!reading || !ticking || !many) throw new Error("A job of the bench is gone");
    const times = await medians([reading, ticking, many]);
    const grown = (index: 0 | 1 | 2) =>
      before === null
        ? ""
        : `, рост / размер ${((times[index] / (before.times[index] as number)) * (before.rows / rows)).toFixed(2)}`;
    const size = `лист ${rows} × 20`;
    console.log(`${`${size}: чтение`.padEnd(44)}${times[0].toFixed(0).padStart(7)} мс${grown(0)}`);
    ratio(`${size}: отметка / чтение`, times[1], times[0], grown(1));
    ratio(`${size}: 200 правок / чтение`, times[2], times[0], grown(2));
    before = { rows, times };
  }
}

async function compareAt(people: number): Promise<void> {
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: templateRoadmap("school", "2024-2025" as SchoolYear),
    data: dataOf(people),
    schoolYear: "2024-2025" as SchoolYear,
    today,
    who: "измерение",
  });
  const book = await writeWorkbookFile(edits, today);
  const snapshot = await readWorkbookFile(book);
  const tick = async () => {
    const plan = planTick(snapshot, { code: "К-005", done: true, day: today, who: "Примеров П. П." });
    if (!plan.ok) throw new Error(plan.reason);
    await patchWorkbookFile(book, plan.edits, today, snapshot);
  };
  const read = () => readWorkbookFile(book);
  const create = () => writeWorkbookFile(edits, today);
  const plain = await hucreWriting(book);
  const readBook = async () => readWorkbook(await readWorkbookFile(book));
  const workbook = await readBook();
  const report = async () => buildReport(workbook, today);
  const [reading, ticking, creating, writing, opening, reporting] = await medians([
    read,
    tick,
    create,
    plain,
    readBook,
    report,
  ]);
  console.log("");
  console.log(`книга на ${people} человек и ${pairsOf(people)} пар, ${(book.length / 1e6).toFixed(1)} МБ`);
  line("отметка / чтение файла", ticking, reading, 0.5);
  line("отчёт / чтение книги", reporting, opening, 0.1);
  line("создание файла / те же ячейки через hucre", creating, writing, 1.5);
}

/** Writes the very cells of the book again, with their looks and rules, as hucre itself read them; charts it cannot write. */
async function hucreWriting(book: Uint8Array): Promise<() => Promise<unknown>> {
  const { sheets } = await readXlsx(book, { readStyles: true });
  const writable = sheets.map(({ charts: _, ...sheet }) => sheet as unknown as WriteSheet);
  const again = await readXlsx(await writeXlsx({ sheets: writable }), { readStyles: true });
  const cells = (all: typeof sheets) => all.reduce((sum, sheet) => sum + (sheet.cells?.size ?? 0), 0);
  if (cells(again.sheets) !== cells(sheets)) throw new Error("hucre did not write the same cells");
  return () => writeXlsx({ sheets: writable });
}

function line(what: string, ours: number, theirs: number, limit: number): void {
  ratio(what, ours, theirs, ` (не больше ${limit})`);
}

function ratio(what: string, ours: number, theirs: number, more: string): void {
  console.log(
    `${what.padEnd(44)}${ours.toFixed(0).padStart(7)} мс /${theirs.toFixed(0).padStart(6)} мс = ${(ours / theirs).toFixed(2)}${more}`,
  );
}

/** Medians in ms; the jobs take turns, so that a busy moment of the machine hits all of them. */
async function medians<const Jobs extends readonly (() => Promise<unknown>)[]>(
  jobs: Jobs,
): Promise<{ [K in keyof Jobs]: number }> {
  const times = jobs.map((): number[] => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      // The first round warms up.
      if (run > 0) times[index]?.push(performance.now() - start);
    }
  }
  const middle = times.map((each) => each.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number);
  return middle as { [K in keyof Jobs]: number };
}
