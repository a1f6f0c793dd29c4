import { applyEdits } from "../../../apps-script/server/apply-edits.ts";
import type {
  PeopleAct,
  PeopleActed,
  PeoplePreview,
  PeopleUndo,
} from "../../../apps-script/server/people/people-api.ts";
import { type RunningAddOn, runAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../../local/spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../../../local/spreadsheet-app/with-services.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { TabName } from "../../../shared/workbook/schema/tabs.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { ask, value } from "../ask-add-on.ts";

export const TODAY = "2026-05-15" as ISODate;

const consent = (code: string, more: OutsideData[string] = {}) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});

/**
 * A made-up school: М-001 is free and suits Н-001; М-002 works with Н-002 and may begin with Н-003; Н-004 took the consent back; the other
 * code of М-003 stands nowhere.
 */
export const peopleSchool: OutsideData = {
  Наставники: [
    {
      ФИО: "Опытова Вера Тестовна",
      Категория: "педагог",
      "Год рождения": 1980,
      "Основные компетенции": "подготовка к ЕГЭ",
      "Контактные данные": "vera@example.ru",
    },
    { ФИО: "Занятов Иван Тестович", Категория: "педагог", "Сколько наставляемых готов вести": 2 },
    { ФИО: "Новый Пётр Тестович", Категория: "работодатель" },
  ],
  Наставляемые: [
    { ФИО: "Новикова Яна Тестовна", Категория: "педагог", "Основной запрос": "подготовка к ЕГЭ" },
    { ФИО: "Парнов Олег Тестович", Категория: "педагог" },
    { ФИО: "Ждущая Анна Тестовна", Категория: "педагог" },
    { ФИО: "Скрытнова Зоя Примеровна", Категория: "педагог", "Основной запрос": "тайный запрос" },
  ],
  Пары: [
    {
      Наставник: "М-002",
      Наставляемый: "Н-002",
      "Форма наставничества": "педагог – педагог",
      "Приказ №": "5",
      "Дата приказа": "2025-09-30",
      Начало: "2025-10-01",
      Завершение: "2026-05-30",
      Состояние: "действует",
    },
    { Наставник: "М-002", Наставляемый: "Н-003", Состояние: "предложена" },
  ],
  Согласия: [
    ...["М-001", "М-002", "Н-001", "Н-002", "Н-003"].map((code) => consent(code)),
    consent("М-001", { Вид: "дополнительные обязанности наставника" }),
    consent("Н-004", { Отозвано: "2026-05-10" }),
  ] as never,
};

/** Planned once: a script that has just been started plans slowly, and always the same. */
const planned = new Map<OutsideData, readonly SheetEdit[]>();

function planOf(addOn: RunningAddOn, data: OutsideData): readonly SheetEdit[] {
  const snapshot = storedSnapshot(addOn.google.spreadsheet.stores);
  return planWorkbook({ snapshot, reading: null, data, schoolYear: null, today: TODAY, who: "проверка" })
    .edits;
}

/** The add-on of a folder over a sheet with those people. */
export function peopleSheet(folder: string, data: OutsideData = peopleSchool): RunningAddOn {
  const addOn = runAddOn(folder, { now: `${TODAY}T09:00:00Z` });
  const edits = planned.get(data) ?? planOf(addOn, data);
  planned.set(data, edits);
  withServices(addOn.google, () => applyEdits(addOn.google.spreadsheet.app.getActive(), edits));
  return addOn;
}

/** The cells under some headings of the rows of a tab, as they stand now. */
export function rowsOf(
  addOn: RunningAddOn,
  tab: TabName,
  ...headings: readonly string[]
): readonly (readonly string[])[] {
  const rows = readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores)).tables[tab];
  return rows.map((row) => headings.map((heading) => textOf(row as never, heading as never)));
}

/** Everything that stands in the sheet, told apart cell by cell. */
export function standing(addOn: RunningAddOn, ...without: readonly string[]): string {
  const { tabs } = storedSnapshot(addOn.google.spreadsheet.stores);
  return JSON.stringify(tabs.filter(({ name }) => !without.includes(name)));
}

/** Looks first, as a person must, and then has it written. */
export function act(addOn: RunningAddOn, wanted: PeopleAct): Extract<PeopleActed, { kind: "done" }> {
  const { fingerprint } = value(ask<PeoplePreview>(addOn, "previewPeopleAct", wanted));
  const acted = value(ask<PeopleActed>(addOn, "actOnPeople", { act: wanted, shown: fingerprint }));
  if (acted.kind !== "done") throw new Error(acted.message);
  return acted;
}

export function takeBack(addOn: RunningAddOn, undo: PeopleUndo | null): PeopleActed {
  return value(ask<PeopleActed>(addOn, "takeBackPeopleAct", undo));
}
