import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

const { open } = extensionBrowser({}, "local/sample-form");

type FormWindow = Window & { __submitted: boolean; __answers: Record<string, unknown> };

test("a regional form is filled from a workbook by one click, verified, and put back", async () => {
  const { page, panel, steps } = await open("/sample-form.html");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  expect(await steps.openBook()).toContain("Книга: Школа 7.xlsx");
  expect(await steps.readForm()).toContain("Прочитано вопросов: 36");

  const before = await page.evaluate(() => document.querySelector("form")!.outerHTML);
  expect(await steps.row("ИНН").getAttribute("data-field")).toBe("organisation.inn");
  expect(await steps.row("ИНН").getAttribute("data-state")).toBe("planned");
  expect(await steps.row("ИНН").innerText()).toContain("7700000007");
  // Nothing is touched before «Заполнить».
  expect(await page.evaluate(() => (window as unknown as FormWindow).__answers)).toEqual({});

  await steps.chooseField("Муниципальное образование", "organisation.municipality");
  const filled = await steps.fill();
  expect(filled).toMatch(/^Заполнено (\d+) из \1\D/);
  expect(filled).toContain("Форма не отправлена");

  // The page's own record of what it was told, not what the panel says of itself.
  const told = await page.evaluate(() => (window as unknown as FormWindow).__answers);
  expect(told).toMatchObject({
    org_full: "МБОУ «Примерская школа № 7»",
    org_short: "Школа № 7",
    inn: "7700000007",
    district: "22",
    org_kind: "2",
    head_name: "Примерова Анна Тестовна",
    curator_mail: "kurator@example.ru",
    mentors: "2",
    mentees: "3",
  });
  expect(told).not.toHaveProperty("agree");
  expect(told).not.toHaveProperty("website2");

  const page_ = await page.evaluate(() => ({
    submitted: (window as unknown as FormWindow).__submitted,
    consent: document.querySelector<HTMLInputElement>("[name=agree]")!.checked,
    decoy: document.querySelector<HTMLInputElement>("[name=website2]")!.value,
    readOnly: document.querySelector<HTMLInputElement>("[name=region]")!.value,
  }));
  expect(page_).toEqual({ submitted: false, consent: false, decoy: "", readOnly: "Примерская область" });
  expect(await steps.row("Скан-копия приказа").getAttribute("data-state")).toBe("refused");
  expect(await panel.locator('[data-question*="Даю согласие"]').getAttribute("data-state")).toBe("refused");

  expect(await steps.undo()).toContain("Отменено");
  const left = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>("input, textarea, select"))
      .filter((control) => (/radio|checkbox/.test(control.type) ? control.checked : control.value !== ""))
      .map((control) => control.name),
  );
  expect(left).toEqual(["region"]);
  expect(await page.evaluate(() => document.querySelector("form")!.outerHTML)).toBe(before);
  expect(requests).toEqual([]);
});
