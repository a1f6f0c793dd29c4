import { expect, test } from "vitest";
import { buildChecklist } from "../../../shared/checklist/build-checklist.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, typeInto, withTab } from "../workbook/example-books.ts";

const TAB = "Контроль сроков";
const book = bookOf({
  [TAB]: [
    { Мероприятие: "Сделанное", Срок: "2024-05-01", Выполнено: true },
    { Мероприятие: "Позднее", Срок: "2024-05-01" },
    { Мероприятие: "Скорое", Срок: "2024-05-20" },
    { Мероприятие: "Далёкое", Срок: "2024-12-01", Начало: "2024-04-01" },
    { Мероприятие: "Без даты" },
  ],
});

/** The column goes with its heading and all its cells. */
function without(heading: string): WorkbookSnapshot {
  return withTab(book, TAB, (tab) => {
    const at = tab.rows[0]?.indexOf(heading) ?? -1;
    for (const row of tab.rows) row.splice(at, 1);
  });
}

const checklist = (snapshot: WorkbookSnapshot) =>
  buildChecklist(readWorkbook(snapshot), "2024-05-15" as never);
const states = (snapshot: WorkbookSnapshot) => checklist(snapshot).items.map(({ state }) => state);

test.each([
  ["nothing", book, ["выполнено", "просрочено", "скоро", "идёт", "без даты"]],
  ["«Срок»", without("Срок"), ["выполнено", ...Array(4).fill("неизвестно")]],
  ["«Выполнено»", without("Выполнено"), Array(5).fill("неизвестно")],
  ["«Начало»", without("Начало"), ["выполнено", "просрочено", "скоро", "неизвестно", "неизвестно"]],
] as const)("without %s no state is made up", (_, snapshot, expected) => {
  expect(states(snapshot)).toEqual(expected);
});

test("the checklist names the lost columns; without ticks there is no share of what is done", () => {
  expect(checklist(book)).toMatchObject({ lost: [], progress: { done: 1, total: 5, share: 20 } });
  expect(checklist(without("Срок"))).toMatchObject({ lost: ["Срок"], progress: { done: 1, share: 20 } });
  expect(checklist(without("Выполнено"))).toMatchObject({ lost: ["Выполнено"], progress: { share: null } });
});

test("a day that was not understood is not an empty one", () => {
  const typed = withTab(book, TAB, (tab) => {
    typeInto(tab.rows, 3, 1 + (tab.rows[0]?.indexOf("Срок") ?? -1), "вторая декада");
  });
  expect(states(typed)[1]).toBe("неизвестно");
  expect(checklist(typed).progress.share).toBe(20);
});
