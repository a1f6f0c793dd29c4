import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import type {
  ReadyReminders,
  Reminded,
  RemindersState,
} from "../../apps-script/server/reminders/reminder-api.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { cellOf, type SheetStore, usedSize } from "../../local/spreadsheet-app/sheet-store.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../../local/spreadsheet-app/with-services.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { ask, value } from "./ask-add-on.ts";

/** A Monday, 09:00 in Moscow. */
export const MONDAY = "2024-10-21T06:00:00Z";

const roadmap = [
  "№\tМероприятие\tСрок\tОтветственный",
  "1\tИздать приказ о наставничестве\tдо 25.10.2024\tДиректор",
  "2\tСобрать согласия\tдо 10.10.2024\tЗавуч",
  "3\tВстретиться с Образцовым Петром и его родителями\tдо 24.10.2024\tМетодист",
  "4\tПровести опрос наставников\tдо 26.10.2024\tПсихолог",
  "5\tОбновить раздел сайта\tдо 27.10.2024\tСистемный администратор",
  "6\tПодвести итоги года\tдо 25.05.2025\tДиректор",
].join("\n");

export const addresses = {
  Директор: "head@example.org",
  Завуч: "uvr@example.org",
  Методист: "method@example.org",
  Психолог: "psy@example.org",
  "Системный администратор": "site@example.org",
} as const;

let planned: readonly SheetEdit[] | null = null;

/** Writes the book into a new sheet. It is planned once: a script that has just been started plans slowly, and always the same. */
function writeBook({ google }: RunningAddOn): void {
  planned ??= planWorkbook({
    snapshot: storedSnapshot(google.spreadsheet.stores),
    reading: readRoadmap(readTextDocument(roadmap)),
    data: null,
    schoolYear: "2024-2025" as SchoolYear,
    today: MONDAY.slice(0, 10) as ISODate,
    who: "проверка",
  }).edits;
  const edits = planned;
  withServices(google, () => applyEdits(google.spreadsheet.app.getActive(), edits));
}

/** The built edition with reminders over a book with five assignees, four of whom are to be written to about what is ahead. */
export function startReminders(
  folder: string,
  {
    people = addresses,
    curator = "kurator@example.org",
  }: { people?: Readonly<Record<string, string>>; curator?: string } = {},
) {
  const addOn = runAddOn(folder, { now: MONDAY });
  writeBook(addOn);
  const store = (name: string) =>
    addOn.google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;
  const type = (tab: string, row: number, column: number, typed: string) =>
    Object.assign(cellOf(store(tab), row, column), { value: typed });
  const typePassport = (label: string, typed: string) => {
    const rows = storedSnapshot([store("Паспорт")]).tabs[0]?.rows ?? [];
    const row = rows.findIndex((cells) => cells[0] === label);
    type("Паспорт", row + 1, 2, typed);
  };
  typePassport("Электронная почта куратора", curator);
  typePassport("Краткое наименование организации", "Школа № 0");
  const mentees = storedSnapshot([store("Наставляемые")]).tabs[0]?.rows ?? [];
  const headings = mentees.findIndex((cells) => cells.includes("ФИО"));
  const at = (heading: string) => (mentees[headings] ?? []).indexOf(heading) + 1;
  type("Наставляемые", headings + 2, at("Код"), "Н-001");
  type("Наставляемые", headings + 2, at("ФИО"), "Образцов Пётр Примерович");
  const lists = store("Справочники");
  const column = usedSize(lists).columns + 1;
  // A person who writes beside the last column makes the sheet wider first.
  lists.maxColumns = Math.max(lists.maxColumns, column + 1);
  [["Ответственный", "Электронная почта"], ...Object.entries(people)].forEach((line, down) => {
    line.forEach((words, right) => {
      type("Справочники", down + 1, column + right, words);
    });
  });
  return { addOn, store, type, typePassport, ...driven(addOn) };
}

export type StartedReminders = ReturnType<typeof startReminders>;

function driven(addOn: RunningAddOn) {
  const { mail, triggers } = addOn.google;
  const look = (daysAhead: number | null = null) =>
    value(ask<RemindersState>(addOn, "remindersState", { daysAhead })) as ReadyReminders & { kind: string };
  const switchOn = (more: object = {}) => {
    const { daysAhead, preview } = look();
    const request = { daysAhead, weekday: 1, hour: 8, shown: preview.fingerprint, ...more };
    return value(ask<Reminded>(addOn, "switchOnReminders", request));
  };
  return {
    look,
    switchOn,
    switchOff: () => value(ask<Reminded>(addOn, "switchOffReminders")),
    sendNow: () => {
      const { daysAhead, preview } = look();
      return value(ask<Reminded>(addOn, "sendReminders", { daysAhead, shown: preview.fingerprint }));
    },
    /** What Google does once a day at the hour, for every trigger that hangs. */
    dayOf: (now: string) => {
      addOn.setNow(now);
      for (const { id, handler, account } of [...triggers.hung]) {
        const atTheSheet = triggers.account;
        triggers.account = account;
        addOn.call(handler, { triggerUid: id });
        triggers.account = atTheSheet;
      }
    },
    receivers: () => mail.sent.map(({ to }) => to).sort(),
    journal: () => {
      const tabs = storedSnapshot(addOn.google.spreadsheet.stores).tabs;
      const rows = tabs.find(({ name }) => name === "Журнал")?.rows ?? [];
      return rows.map((cells) => String(cells[2])).filter((words) => words.startsWith("Напоминания"));
    },
  };
}

export const day = (date: string) => `${date}T05:30:00Z`;
