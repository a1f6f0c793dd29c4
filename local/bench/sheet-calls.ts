import { actOnRow } from "../../apps-script/server/act-on-row.ts";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readViewedBook } from "../../apps-script/server/checklist-book.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import type { Act, SeenRow } from "../../shared/checklist/acting/act.ts";
import { planAct } from "../../shared/checklist/acting/plan-act.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../spreadsheet-app/in-memory-google.ts";
import type { CallCounts } from "../spreadsheet-app/spreadsheet.ts";
import { withServices } from "../spreadsheet-app/with-services.ts";
import type { Job } from "./job.ts";

const today = "2024-05-15" as ISODate;

/** What a task of the add-on costs in calls that touch the spreadsheet. */
export type SheetCalls = CallCounts & {
  readonly task:
    | "структура пустой таблицы"
    | "нечего делать"
    | "открыть список"
    | "отметка"
    | "перенос срока";
  /** Rows in «Контроль сроков». */
  readonly rows: number;
  /** Tabs the spreadsheet has. */
  readonly tabs: number;
  readonly allowed: number;
};

/** Calls a tab may cost on average where everything is made, and where there is nothing to do; the rest altogether. */
const ALLOWED = { structure: 30, nothing: 2, load: 7, tick: 4, move: 9 } as const;

/** Counts what the add-on's tasks cost over so many rows; the counts are the same on every machine. */
export function countSheetCalls(rows: number): readonly SheetCalls[] {
  const google = newInMemoryGoogle();
  return withServices(google, () => {
    const counted = (act: () => void): CallCounts => {
      const before = google.spreadsheet.calls();
      act();
      const after = google.spreadsheet.calls();
      return { reads: after.reads - before.reads, writes: after.writes - before.writes };
    };
    const data = deadlinesOf(rows);
    const act = (wanted: Act, options: { readonly formulas: boolean }) =>
      actOnRow(google.spreadsheet.app.getActive(), (book) => planAct(book, SEEN, wanted), options);
    const structure = counted(() => structureBook(google, data));
    const nothing = counted(() => {
      if (structureBook(google, data) > 0) throw new Error("A structured workbook needs further edits");
    });
    const load = counted(() => readViewedBook(google.spreadsheet.app.getActive()));
    const tick = counted(() =>
      act({ kind: "tick", day: today, who: "Примерова А. Т." }, { formulas: false }),
    );
    const move = counted(() => act({ kind: "move", due: "2024-04-01" as ISODate }, { formulas: true }));
    const tabs = google.spreadsheet.stores.length;
    return [
      { task: "структура пустой таблицы", rows, tabs, ...structure, allowed: ALLOWED.structure * tabs },
      { task: "нечего делать", rows, tabs, ...nothing, allowed: ALLOWED.nothing * tabs },
      { task: "открыть список", rows, tabs, ...load, allowed: ALLOWED.load },
      { task: "отметка", rows, tabs, ...tick, allowed: ALLOWED.tick },
      { task: "перенос срока", rows, tabs, ...move, allowed: ALLOWED.move },
    ];
  });
}

/** Reads, plans and writes as the add-on does; returns how many edits there were. */
function structureBook(google: InMemoryGoogle, data: OutsideData): number {
  const book = google.spreadsheet.app.getActive();
  const snapshot = readSnapshot(book);
  const schoolYear = "2023-2024" as SchoolYear;
  const { edits } = planWorkbook({ snapshot, reading: null, data, schoolYear, today, who: "измерение" });
  if (edits.length > 0) applyEdits(book, edits, snapshot);
  return edits.length;
}

/** The seventh row of {@link deadlinesOf}, as the list shows it. */
const SEEN: SeenRow = {
  code: "К-007",
  activity: "Мероприятие 7",
  step: "",
  from: null,
  due: "2024-03-01" as ISODate,
  deadline: "",
  remark: "",
  evidence: "",
};

/** So many rows of «Контроль сроков», in one stage, late on {@link today}. */
export function deadlinesOf(rows: number): OutsideData {
  const each = (index: number) => ({
    Код: `К-${String(index + 1).padStart(3, "0")}`,
    Этап: "1. Подготовка",
    Мероприятие: `Мероприятие ${index + 1}`,
    Срок: "2024-03-01",
  });
  return { "Контроль сроков": Array.from({ length: rows }, (_, index) => each(index)) };
}

/** So many people, half mentors and half mentees, with six pairs to ten of them. */
function peopleOf(people: number): OutsideData {
  const list = <T>(length: number, each: (index: number) => T) =>
    Array.from({ length }, (_, index) => each(index));
  const code = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(3, "0")}`;
  const half = Math.floor(people / 2);
  return {
    Наставники: list(half, (index) => ({
      Код: code("М", index),
      ФИО: `Примеров ${index} Тестович`,
      Категория: "педагог",
    })),
    Наставляемые: list(half, (index) => ({
      Код: code("Н", index),
      ФИО: `Образцов ${index} Тестович`,
      Категория: "обучающийся",
    })),
    Пары: list(Math.floor(people * 0.6), (index) => ({
      Наставник: code("М", index % half),
      Наставляемый: code("Н", (index * 7) % half),
      Состояние: "предложена",
    })),
  };
}

/** The in-memory sheet takes a whole organisation; the time must grow as the people do. */
export const sheetJobs: readonly Job[] = [
  {
    name: "книга в таблице: план и запись",
    unit: "человек",
    sizes: [500, 1500, 5000],
    make: (size) => {
      const data = peopleOf(size);
      return () => {
        const google = newInMemoryGoogle();
        withServices(google, () => structureBook(google, data));
      };
    },
  },
  {
    name: "книга в таблице: чтение и план",
    unit: "человек",
    sizes: [500, 1500, 5000],
    make: (size) => {
      const google = newInMemoryGoogle();
      const data = peopleOf(size);
      withServices(google, () => structureBook(google, data));
      return () => withServices(google, () => structureBook(google, {}));
    },
  },
];

/** Prints the counts as a table: how often a task touches the spreadsheet, how often it may, and what a hundred times the rows add. */
export function printSheetCalls(): void {
  const head = [
    "обращения к таблице",
    "строк",
    "чтений",
    "записей",
    "на вкладку",
    "допустимо",
    "прибавилось",
  ];
  const line = ([first = "", ...rest]: readonly string[]) =>
    console.log(first.padEnd(34) + rest.map((cell) => cell.padStart(13)).join(""));
  line(head);
  const few = countSheetCalls(50);
  const all = ({ reads, writes }: CallCounts) => reads + writes;
  for (const calls of [...few, ...countSheetCalls(5000)]) {
    const { task, rows, tabs, reads, writes, allowed } = calls;
    const before = few.find((other) => other.task === task);
    const more = before && before !== calls ? String(all(calls) - all(before)) : "";
    const share = (all(calls) / tabs).toFixed(1);
    line([task, String(rows), String(reads), String(writes), share, String(allowed), more]);
  }
}
