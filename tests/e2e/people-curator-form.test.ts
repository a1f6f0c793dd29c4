import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, wrongInAnyLook } from "./people-steps.ts";
import { stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openCurator(more: OutsideData = {}): Promise<{ panel: Page; made: Uint8Array }> {
  const { panel } = await openAsTab("/form");
  const made = await peopleBook(more);
  await showPeople(panel, made);
  await part(panel, "Анкеты").click();
  await panel.getByText("Набрать баллы: признаков 9").click();
  return { panel, made };
}

const write = (panel: Page) => panel.getByRole("button", { name: "Записать баллы куратора" });
const plan = (panel: Page) => panel.getByRole("list", { name: "Что выходит по анкете куратора" });
const pointsIn = async (panel: Page) =>
  readWorkbook(await readWorkbookFile(await stored(panel))).passport.numbers.get("Анкета куратора, баллов");

test("nine signs are typed by keyboard alone, shown with sum and level, written into «Паспорт», and taken back", async () => {
  const { panel, made } = await openCurator();
  await panel.locator("[data-mark]").first().focus();
  await panel.keyboard.type("2212");
  await plan(panel).getByText("Введено 4 балла, а признаков 9.").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await panel.keyboard.type("21212");
  await plan(panel).getByText("Сумма: 15 из 18.").waitFor();
  await plan(panel).getByText("Уровень: оптимальный.").waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await write(panel).click();
  await said(panel, "обновлена");
  expect(await pointsIn(panel)).toBe(15);
  await plan(panel).getByText("Эти баллы уже стоят в «Паспорте».").waitFor();
  await panel.locator("[data-mark]").nth(0).fill("0");
  await plan(panel)
    .getByText(/уже стоит «Анкета куратора, баллов»: 15. По анкете выходит 13/)
    .waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
  await plan(panel).getByText("Сумма: 13 из 18.").waitFor();
  await plan(panel).getByText("Уровень: допустимый.").waitFor();
});

test("what is not a point is told by the number of the sign, and nothing is summed", async () => {
  const { panel } = await openCurator();
  const fields = panel.locator("[data-mark]");
  for (let at = 0; at < 9; at += 1) await fields.nth(at).fill("1");
  await plan(panel).getByText("Сумма: 9 из 18.").waitFor();
  await fields.nth(2).fill("3");
  await plan(panel).getByText("Признак 3: «3», а нужно 2, 1 или 0.").waitFor();
  await fields.nth(2).fill("1 1");
  await plan(panel).getByText("Признак 3: «1 1», а нужно 2, 1 или 0.").waitFor();
  expect(await plan(panel).getByText("Сумма").count()).toBe(0);
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  expect(await wrongInAnyLook(panel, "curator")).toEqual([]);
});

test("answers in own words are gathered for the SWOT, without the name of who withdrew and without those too few gave", async () => {
  const answer = (more: Record<string, string>) => ({
    Роль: "наставляемый",
    Опрос: "после",
    Дата: realDay,
    ...more,
  });
  const { panel } = await openCurator({
    Анкеты: [
      answer({ "Чего не хватило в программе": "Мало времени", "Что особенно ценно в программе": "Редкость" }),
      answer({ "Чего не хватило в программе": "мало времени" }),
      answer({ "Чего не хватило в программе": "Встреч: Скрытнова болела" }),
    ],
  });
  await panel.getByText("Ответы своими словами, для SWOT").click();
  const weak = panel.getByRole("list", { name: "Слабые стороны" });
  await weak.getByText("Мало времени (2)").waitFor();
  expect(await weak.getByRole("listitem").count()).toBe(2);
  await panel.getByText(/Не показан 1 ответ:/).waitFor();
  expect(await panel.locator("main").innerText()).not.toMatch(/Скрытнов|Редкость/);
  expect(await wrongInAnyLook(panel, "swot")).toEqual([]);
});
