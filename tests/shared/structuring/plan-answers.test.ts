import { expect, test } from "vitest";
import { planAnswers } from "../../../shared/structuring/plan-answers.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, ofNewerProgram, tabOf, typeInto, withTab } from "../workbook/example-books.ts";

const moment = { today: "2025-05-15" as never, who: "проверка" };
const KEY = "book:column:наставники|интересы";

/** A book whose column of interests bears a name that nobody knows. */
function doubtful(): WorkbookSnapshot {
  const book = bookOf({ Наставники: [{ ФИО: "Примерова Анна Тестовна", Интересы: "шахматы" }] });
  const column = (tabOf(book, "Наставники").rows[0] ?? []).indexOf("Интересы") + 1;
  return withTab(book, "Наставники", (tab) => typeInto(tab.rows, 1, column, "Чем занят"));
}
const interests = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Наставники.map((row) => textOf(row, "Интересы"));

test("an answer is remembered, and nothing else is written", () => {
  const before = doubtful();
  expect(interests(before)).toEqual([""]);
  const { edits, after, doubts, changes } = planAnswers(before, { [KEY]: "Чем занят" }, moment);
  expect(edits.map((edit) => [edit.kind, edit.tab])).toEqual([
    ["set-cells", "Справочники"],
    ["set-cells", "Журнал"],
  ]);
  expect(changes).toEqual(["Запомнить ответ: Какой столбец теперь «Интересы»? – «Чем занят»."]);
  expect(interests(after)).toEqual(["шахматы"]);
  expect(doubts).toEqual([expect.objectContaining({ key: KEY, chosen: "Чем занят", decided: true })]);
  expect(planAnswers(after, { [KEY]: "Чем занят" }, moment).edits).toEqual([]);
});

test("thinking again writes over the answer; answers to nothing asked write nothing", () => {
  const { after } = planAnswers(doubtful(), { [KEY]: "Чем занят" }, moment);
  const again = planAnswers(after, { [KEY]: "absent" }, moment);
  expect(interests(again.after)).toEqual([""]);
  expect(tabOf(again.after, "Справочники").rows.length).toBe(tabOf(after, "Справочники").rows.length);
  for (const answers of [{}, { [KEY]: "Чего нет" }, { "book:tab:пары": "absent" }])
    expect(planAnswers(doubtful(), answers, moment)).toMatchObject({ edits: [], changes: [] });
});

test("a book without «Справочники» gets them with the answer", () => {
  const { tabs } = doubtful();
  const lost = { tabs: tabs.filter(({ name }) => name !== "Справочники") };
  const { after } = planAnswers(lost, { [KEY]: "Чем занят" }, moment);
  expect(interests(after)).toEqual(["шахматы"]);
  expect(tabOf(after, "Справочники").hidden).toBe(true);
});

test("a book of a newer program is left as it is", () => {
  const newer = ofNewerProgram(doubtful());
  expect(planAnswers(newer, { [KEY]: "Чем занят" }, moment).edits).toEqual([]);
});
