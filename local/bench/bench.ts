import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { planFill } from "../../shared/form-filling/plan-fill.ts";
import type { Question } from "../../shared/form-filling/question.ts";
import { buildReport } from "../../shared/report/build-report.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { compareBookCosts } from "./book-costs.ts";
import { deadlineJobs } from "./deadline-jobs.ts";
import { compareDeadlineReaders } from "./deadline-readers.ts";
import { compareFilling } from "./filling/filling.ts";
import { compareFirstPaints } from "./first-paint.ts";
import type { Job } from "./job.ts";
import { comparePairing } from "./pairing.ts";
import { patchJobs } from "./patch-jobs.ts";
import { peopleJobs } from "./people-jobs.ts";
import { printSheetCalls, sheetJobs } from "./sheet-calls.ts";
import { compareWordReaders } from "./word-readers.ts";

const today = "2024-05-15" as ISODate;
const roadmap = readFileSync("tests/fixtures/roadmaps/school-1.txt", "utf8");

const jobs: readonly Job[] = [
  ...deadlineJobs,
  {
    name: "чтение дорожной карты",
    unit: "повторов таблицы",
    sizes: [1, 4, 16],
    make: (size) => {
      const document = readTextDocument(roadmap.repeat(size));
      return () => readRoadmap(document);
    },
  },
  {
    name: "план книги",
    unit: "человек",
    sizes: [100, 400, 1600],
    make: (size) => () => planOf(size),
  },
  {
    name: "отчёт",
    unit: "человек",
    sizes: [100, 400, 1600],
    make: (size) => {
      const workbook = readWorkbook(planOf(size).after);
      return () => buildReport(workbook, today);
    },
  },
  {
    name: "запись и чтение .xlsx",
    unit: "человек",
    sizes: [100, 400, 1600],
    make: (size) => {
      const { edits } = planOf(size);
      return async () => readWorkbookFile(await writeWorkbookFile(edits, today));
    },
  },
  ...patchJobs,
  ...sheetJobs,
  ...peopleJobs,
  {
    name: "план заполнения",
    unit: "вопросов",
    sizes: [50, 200, 800],
    make: (size) => {
      const report = buildReport(readWorkbook(planOf(100).after), today);
      const questions = Array.from({ length: size }, (_, index) => questionOf(index));
      return () => planFill(questions, report);
    },
  },
];

function planOf(people: number) {
  return planWorkbook({
    snapshot: emptyWorkbook,
    reading: readRoadmap(readTextDocument(roadmap)),
    data: dataOf(people),
    schoolYear: null,
    today,
    who: "измерение",
  });
}

function dataOf(people: number): OutsideData {
  const rows = (category: string) =>
    Array.from({ length: people / 2 }, (_, index) => ({
      ФИО: `Примеров ${index} Тестович`,
      Категория: category,
    }));
  return { Наставники: rows("педагог"), Наставляемые: rows("обучающийся") };
}

const TEXTS = [
  "Количество наставников, всего",
  "ИНН организации",
  "Сколько столов в столовой",
  "ФИО куратора",
];

function questionOf(index: number): Question {
  return {
    key: String(index),
    text: `${index + 1}. ${TEXTS[index % TEXTS.length]}`,
    section: ["Раздел"],
    help: "",
    kind: "text",
    options: [],
    constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
    required: false,
    current: { kind: "empty" },
    barrier: null,
  };
}

const RUNS = 5;

/** What is measured, each part by itself, by the name under which it is asked for. */
const parts = {
  deadlines: compareDeadlineReaders,
  word: compareWordReaders,
  books: compareBookCosts,
  pairing: comparePairing,
  sidebar: compareFirstPaints,
  filling: compareFilling,
  calls: printSheetCalls,
  growth: printGrowth,
} as const satisfies Record<string, () => void | Promise<void>>;

/**
 * Measures everything, or only the named parts, and prints tables.
 * @param names as in `npm run bench -- filling`; for one that is none, a sentence and exit code 2
 */
export async function bench(names: readonly string[]): Promise<void> {
  const known = Object.keys(parts);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`Нет измерения «${unknown}». Есть такие: ${known.join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, measure] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    await measure();
    console.log("");
  }
}

/** Median times, and how many times more the cost grew than the size: 1 is linear, more is steeper. */
async function printGrowth(): Promise<void> {
  console.log(
    `${"что".padEnd(34)}${"размер".padStart(24)}${"медиана, мс".padStart(14)}${"рост / размер".padStart(16)}`,
  );
  for (const { name, unit, sizes, make } of jobs) {
    let before: { size: number; time: number } | null = null;
    for (const size of sizes) {
      const run = make(size);
      await run();
      const times: number[] = [];
      for (let each = 0; each < RUNS; each += 1) {
        const start = performance.now();
        await run();
        times.push(performance.now() - start);
      }
      const time = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
      const growth = before === null ? "" : (time / before.time / (size / before.size)).toFixed(2);
      console.log(
        `${name.padEnd(34)}${`${size} ${unit}`.padStart(24)}${time.toFixed(1).padStart(14)}${growth.padStart(16)}`,
      );
      before = { size, time };
    }
  }
}
