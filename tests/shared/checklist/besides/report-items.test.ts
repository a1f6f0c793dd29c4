import { expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../../shared/calendar/school-year.ts";
import { calendarFile } from "../../../../shared/calendar-file/calendar-file.ts";
import { calendarOfWorkbook } from "../../../../shared/calendar-file/calendar-of-workbook.ts";
import { planCampaign } from "../../../../shared/campaign/plan-campaign.ts";
import { buildChecklistView } from "../../../../shared/checklist/view/checklist-view.ts";
import { dueThings } from "../../../../shared/reminders/due-things.ts";
import { planWorkbook } from "../../../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";

const today = "2024-05-15" as ISODate;
const moment = { today, who: "проверка" };

type Cells = Readonly<Record<string, string>>;

function bookOf(...campaigns: readonly Cells[]): WorkbookSnapshot {
  return planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: { Отчёты: campaigns, "Контроль сроков": [{ Мероприятие: "Педсовет", Срок: "2024-08-30" }] },
    schoolYear: "2023-2024" as SchoolYear,
    ...moment,
  }).after;
}

const viewOf = (book: WorkbookSnapshot) => buildChecklistView(readWorkbook(book), today);
const itemOf = (campaign: Cells) => viewOf(bookOf({ Название: "Мониторинг", ...campaign })).besides[0]!;

const WINDOW = { "Окно с": "2024-05-10", "Окно по": "2024-05-20" };

test.each([
  ["is open", WINDOW, "скоро", "через 5 дней"],
  ["opens later", { "Окно с": "2024-06-10", "Окно по": "2024-06-20" }, "предстоит", "через 36 дней"],
  ["is over", { "Окно с": "2024-05-01", "Окно по": "2024-05-10" }, "просрочено", "просрочено на 5 дней"],
  ["is open and was filled", { ...WINDOW, Состояние: "заполнено" }, "скоро", "через 5 дней"],
  ["has a slip in its window", { "Окно с": "2025-05-10", "Окно по": "2024-05-20" }, "скоро", "через 5 дней"],
  ["was sent", { ...WINDOW, Состояние: "отправлено" }, "выполнено", "отправлено"],
  ["was sent, in other words", { ...WINDOW, Состояние: "Отправлен" }, "выполнено", "отправлено"],
  ["was not sent, in other words", { ...WINDOW, Состояние: "не отправлено" }, "скоро", "через 5 дней"],
  ["was sent on a day", { ...WINDOW, "Дата отправки": "2024-05-12" }, "выполнено", "отправлено 12.05.2024"],
])("a report that %s", (_, campaign, standing, words) => {
  expect(itemOf(campaign)).toMatchObject({ standing, dueWords: words });
});

test("the window, the order, the form and what is left to do are said", () => {
  const item = itemOf({
    ...WINDOW,
    "Приказ №": "№ 12-о/д",
    "Дата приказа": "2024-05-02",
    "Ссылка на форму": "https://forms.yandex.ru/u/1/?answer_short_text_1=Примерова",
    Состояние: "заполнено",
  });
  expect(item.advice).toBe(
    "Ответы принимают с 10.05.2024 по 20.05.2024. Приказ № 12-о/д от 02.05.2024. Форма заполнена. Проверьте и отправьте её, потом отметьте отправку во вкладке «Отчёты».",
  );
  expect(item.link).toBe("https://forms.yandex.ru/u/1/");
});

test.each([
  [{ "Приказ №": "у Примеровой" }, "Примеров"],
  [{ "Ссылка на форму": "спросить Примерову" }, "Примеров"],
  [{ "Ссылка на форму": "https://a.example/?user=primerova@example.ru" }, "primerova"],
  [{ "Ссылка на форму": "javascript:alert(1)" }, "alert"],
])("no name and no script comes out of a cell: %j", (campaign, word) => {
  expect(JSON.stringify(itemOf(campaign))).not.toContain(word);
});

test("a slip in the window is pointed at", () => {
  expect(itemOf({ "Окно с": "2025-05-10", "Окно по": "2024-05-20" }).advice).toContain("Проверьте окно");
});

test("filled and then sent: the item says so, stops pressing and reminding, and is done in the calendar", () => {
  const link = "https://region.example/form";
  const open = bookOf({ Название: "Мониторинг", ...WINDOW, "Ссылка на форму": link });
  const filled = { Название: "Мониторинг", "Ссылка на форму": link, Состояние: "заполнено" } as const;
  const empty = { "Приказ №": "", "Дата приказа": "", "Окно с": "", "Окно по": "", "Дата отправки": "" };
  const after = simulateEdits(open, planCampaign(open, { ...empty, ...filled }, moment)!.edits);
  const sent = bookOf({
    Название: "Мониторинг",
    ...WINDOW,
    "Ссылка на форму": link,
    Состояние: "отправлено",
  });
  const told = [open, after, sent].map((book) => {
    const view = viewOf(book);
    const { events, ...calendar } = calendarOfWorkbook(readWorkbook(book), view);
    return {
      advice: view.besides[0]?.advice.includes("Форма заполнена"),
      pressing: view.counts.month.besides,
      reminded: dueThings(view, 7, (text) => text).length,
      event: events.find(({ summary }) => summary.includes("Отчёт")),
      file: calendarFile(events, { ...calendar, now: "2024-05-15T09:00:00.000Z" }),
    };
  });
  expect(told.map(({ advice, pressing, reminded }) => [advice, pressing, reminded])).toEqual([
    [false, 1, 1],
    [true, 1, 1],
    [false, 0, 0],
  ]);
  expect(told.map(({ event }) => event?.done)).toEqual([false, false, true]);
  // Imported again it is the same event.
  expect(new Set(told.map(({ event }) => event?.uid)).size).toBe(1);
  expect(told[0]?.event?.description).toContain(link);
  expect(told[2]?.file).toContain("Выполнено: Отчёт: Мониторинг");
});
