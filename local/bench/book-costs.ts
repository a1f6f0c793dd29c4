import { writeXlsx } from "hucre/xlsx";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { sheetsOf, writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import { planTick } from "../../shared/checklist/tick.ts";
import { templateRoadmap } from "../../shared/roadmap-templates/template-roadmap.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";

const today = "2024-10-15" as ISODate;
const PEOPLE = 5000;
const PAIRS = 3000;
const RUNS = 3;

/** A district in one book: people, pairs and a consent each. */
function largeData(): OutsideData {
  const half = PEOPLE / 2;
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
    Пары: Array.from({ length: PAIRS }, (_, index) => ({
      Наставник: code("М", index % half),
      Наставляемый: code("Н", (index * 7) % half),
      "Форма наставничества": "учитель – ученик",
      Состояние: "действует",
      Начало: "2024-09-15",
    })),
  };
}

/** What a book of a district costs in a file: a tick beside reading it, creating it beside what the writer needs for the same cells with the same looks. */
export async function compareBookCosts(): Promise<void> {
  const { edits, after } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: templateRoadmap("school", "2024-2025" as SchoolYear),
    data: largeData(),
    schoolYear: "2024-2025" as SchoolYear,
    today,
    who: "измерение",
  });
  const book = await writeWorkbookFile(edits, today);
  const snapshot = await readWorkbookFile(book);
  const tick = async () => {
    const plan = planTick(snapshot, { code: "К-005", done: true, day: today, who: "Примеров П. П." });
    if (!plan.ok) throw new Error(plan.reason);
    await patchWorkbookFile(book, plan.edits, today);
  };
  const read = () => readWorkbookFile(book);
  const create = () => writeWorkbookFile(edits, today);
  const sheets = sheetsOf(after.tabs, edits);
  const plain = () => writeXlsx({ sheets, defaultFont: { name: "Arial", size: 10 } });
  const [reading, ticking, creating, writing] = await medians([read, tick, create, plain]);
  console.log("");
  console.log(`книга на ${PEOPLE} человек и ${PAIRS} пар, ${(book.length / 1e6).toFixed(1)} МБ`);
  line("отметка / чтение файла", ticking, reading, 0.5);
  line("создание файла / те же ячейки через hucre", creating, writing, 1.5);
}

function line(what: string, ours: number, theirs: number, limit: number): void {
  const ratio = ours / theirs;
  console.log(
    `${what.padEnd(44)}${ours.toFixed(0).padStart(7)} мс /${theirs.toFixed(0).padStart(6)} мс = ${ratio.toFixed(2)} (не больше ${limit})`,
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
