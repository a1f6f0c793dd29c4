import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { findChromium } from "../../local/bootstrap/chromium.mjs";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../local/spreadsheet-app/serve-sidebar.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../../local/spreadsheet-app/with-services.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { made } from "../shared/structuring/made-roadmap.ts";

/** A Tuesday: its week ends on the 20th. */
export const TODAY = "2024-10-15" as ISODate;

/** A plan with a row of every kind: late, of this week, with steps, that recurs, waits for an event, has no day, promises a paper. */
export const everyKind = made({
  "Подготовка условий": [
    { text: "Назначение куратора", deadline: "до 20.09.2024", assignees: ["Директор"] },
    {
      text: "Издание локального акта о наставничестве",
      deadline: "до 18.10.2024",
      outcome: "Приказ о наставничестве",
    },
    {
      text: "Сбор запросов",
      deadline: "до 25.10.2024",
      steps: ["Запросы педагогов", "Запросы обучающихся"],
    },
  ],
  "Работа пар": [
    { text: "Встречи пар", deadline: "ежемесячно" },
    { text: "Разбор итогов конкурса", deadline: "в течение 10 дней после конкурса" },
    { text: "Открытое занятие", deadline: "по плану школы" },
    { text: "Итоговая конференция", deadline: "май 2025 г." },
    { text: "Обмен опытом", deadline: "" },
  ],
});

export const besides: OutsideData = {
  Отчёты: [
    { Название: "Мониторинг наставничества", "Окно с": "2024-10-01", "Окно по": "2024-10-10" },
  ] as never,
};

/** So many activities in ten stages. */
export function manyActivities(count: number): RoadmapReading {
  const stages = Array.from({ length: 10 }, (_, stage) => [
    `Этап ${stage + 1}`,
    Array.from(
      { length: count / 10 },
      (_each, index) => `Мероприятие ${stage + 1}.${index + 1} с наставниками`,
    ),
  ]);
  return made(Object.fromEntries(stages));
}

export type SidebarStand = {
  readonly browser: Browser;
  /** An add-on of its own over a sheet with the plan. */
  readonly serve: (reading: RoadmapReading | null, data?: OutsideData | null) => Promise<ServedBook>;
  readonly close: () => Promise<void>;
};

export type ServedBook = {
  readonly addOn: RunningAddOn;
  readonly served: ServedSidebar;
  readonly open: (size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  /** What stands in the row of an activity (or of its step) now, by heading. */
  readonly cell: (name: string, heading: string) => unknown;
};

/** The built add-on and a real browser. */
export async function startStand(): Promise<SidebarStand> {
  const folder = inject("builtAddOn");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [...asRoot, "--disable-background-networking", "--disable-component-update"];
  const browser = await chromium.launch({ executablePath: findChromium() as string, headless: true, args });
  const open: ServedSidebar[] = [];
  return {
    browser,
    serve: async (reading, data = null) => {
      const addOn = runAddOn(folder, { now: `${TODAY}T09:00:00Z` });
      if (reading !== null) fill(addOn, reading, data);
      const served = await serveSidebar(addOn);
      open.push(served);
      return {
        addOn,
        served,
        open: async (size = { width: 300, height: 700 }) => {
          const page = await browser.newPage({ viewport: size, locale: "ru-RU" });
          await page.goto(served.sidebarUrl);
          return page;
        },
        cell: (name, heading) => cellOf(addOn, name, heading),
      };
    },
    close: async () => {
      await browser.close();
      for (const each of open) await each.close();
    },
  };
}

function fill(addOn: RunningAddOn, reading: RoadmapReading, data: OutsideData | null): void {
  const { edits } = planWorkbook({
    snapshot: storedSnapshot(addOn.google.spreadsheet.stores),
    reading,
    data,
    schoolYear: null,
    today: TODAY,
    who: "проверка",
  });
  withServices(addOn.google, () => applyEdits(addOn.google.spreadsheet.app.getActive(), edits));
}

function cellOf(addOn: RunningAddOn, name: string, heading: string): unknown {
  const { tables } = readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores));
  const row = tables["Контроль сроков"].find(
    (each) => (textOf(each, "Шаг") || textOf(each, "Мероприятие")) === name,
  );
  if (row === undefined) throw new Error(`No row «${name}» in the sheet`);
  const value = row.values.get(heading as never);
  return typeof value === "object" && value !== null && "date" in value ? value.date : (value ?? null);
}
