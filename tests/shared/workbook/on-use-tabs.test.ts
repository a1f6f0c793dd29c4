import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";

const today = "2024-05-15" as ISODate;
const plan = (data: OutsideData | null, snapshot = emptyWorkbook) =>
  planWorkbook({ snapshot, reading: null, data, schoolYear: null, today, who: "проверка" });
const hiddenTabs = ({ after }: ReturnType<typeof plan>) =>
  after.tabs.filter((tab) => tab.hidden).map((tab) => tab.name);

test("«on use» tabs are hidden until their first rows come; lists and the journal stay hidden", () => {
  const empty = plan(null);
  expect(hiddenTabs(empty)).toEqual([
    "Программы",
    "Встречи",
    "Анкеты",
    "Практики",
    "Партнёры",
    "Публикации",
    "Карта форм",
    "Справочники",
    "Журнал",
  ]);
  const filled = plan({ Встречи: [{ Пара: "П-001", Дата: "2024-05-13" }] }, empty.after);
  expect(hiddenTabs(filled)).not.toContain("Встречи");
  expect(hiddenTabs(filled)).toContain("Анкеты");
});
