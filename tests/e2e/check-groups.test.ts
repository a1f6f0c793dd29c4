import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

const boxes = (name: string, labels: readonly string[]) =>
  labels
    .map(
      (label, place) => `<label><input type="checkbox" name="${name}" value="${place}"> ${label}</label><br>`,
    )
    .join("");
const yesNo = (name: string, label: string) =>
  `<tr><th scope="row">${label}</th><td><input type="radio" name="${name}" value="y"></td><td><input type="radio" name="${name}" value="n"></td></tr>`;

const GROUPS = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Мониторинг наставничества</h1>
<form onsubmit="window.sent = true; return false">
<fieldset><legend>Отметьте имеющиеся документы</legend>${boxes("papers", [
  "Положение о наставничестве",
  "Дорожная карта",
  "Приказ о внедрении целевой модели наставничества",
  "Иное",
])}</fieldset>
<fieldset><legend>Какие формы наставничества реализуются в организации?</legend>${boxes("forms", ["ученик – ученик", "педагог – педагог"])}</fieldset>
<fieldset><legend>Категории наставляемых</legend>${boxes("people", ["педагоги", "обучающиеся", "обучающиеся с ОВЗ"])}</fieldset>
<fieldset><legend>Какие документы планируется разработать?</legend>${boxes("plans", ["Положение о наставничестве", "Дорожная карта"])}</fieldset>
<table><thead><tr><th>Наличие документа</th><th>Да</th><th>Нет</th></tr></thead><tbody>
${yesNo("has1", "Положение о наставничестве")}${yesNo("has2", "Дорожная карта")}${yesNo("has3", "Паспорт безопасности")}
</tbody></table><button>Отправить</button></form></html>`;

const { open } = extensionBrowser({ "/groups": GROUPS });

const BOOK = {
  Документы: [
    { Вид: "положение", "№": "3", Дата: "2025-09-01", Название: "Положение" },
    { Вид: "приказ о внедрении", "№": "12", Дата: "2025-09-01", Название: "О внедрении" },
  ],
  Пары: [
    {
      Наставник: "М-001",
      Наставляемый: "Н-001",
      "Форма наставничества": "педагог – педагог",
      Состояние: "действует",
    },
  ],
};

test("groups of several fields are ticked box by box, rows of «Да | Нет» answered, and all of it put back", async () => {
  const { page, steps } = await open("/groups");
  const ticked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("input:checked")].map(
        ({ name, value }) => `${name} ${value}`,
      ),
    );
  await steps.openBook(BOOK as never);
  await steps.readForm();
  const papers = steps.row("Отметьте имеющиеся документы");
  await expect.poll(() => papers.getAttribute("data-state")).toBe("planned");
  expect(
    await papers
      .locator("[data-option]")
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.option)),
  ).toEqual(["ticked", "left", "ticked", "unknown"]);
  await expect.poll(() => papers.innerText()).toContain("Не знаю: «Иное»");
  await expect.poll(() => ticked()).toEqual([]);

  await steps.fill();
  await expect
    .poll(() => ticked())
    .toEqual(["papers 0", "papers 2", "forms 1", "people 0", "has1 y", "has2 n"]);
  await expect.poll(() => papers.getAttribute("data-state")).toBe("check");
  expect(
    await steps.row("Какие формы наставничества реализуются в организации?").getAttribute("data-state"),
  ).toBe("filled");
  await expect
    .poll(() => steps.row("Какие документы планируется разработать?").getAttribute("data-state"))
    .toBe("unknown");
  expect(await page.evaluate(() => (window as unknown as { sent?: boolean }).sent)).toBeUndefined();

  await steps.undo();
  await expect.poll(() => ticked()).toEqual([]);
});
