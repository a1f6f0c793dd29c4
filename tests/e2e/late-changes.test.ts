import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

/** Ways in which a page thinks better of an answer long after it took it. */
const THINKS_BETTER = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<p><label>ИНН <input id="inn"></label></p>
<p><label>Краткое наименование организации <input id="short"></label></p>
<p><label>Должность куратора <input id="post"></label></p>
<p><label>ФИО руководителя <input id="head"></label></p>
<script>
  const box = (id) => document.getElementById(id);
  // A timer set in answer, longer than any fixed patience.
  box("inn").addEventListener("blur", () => setTimeout(() => { box("inn").value = ""; }, 900));
  // The same by a name that was taken before anybody looked.
  const unseen = setTimeout;
  box("short").addEventListener("blur", () => unseen(() => { box("short").value = ""; }, 1500));
  // A clock that ran before.
  let since = null;
  setInterval(() => {
    if (box("post").value === "") return;
    since ??= performance.now();
    if (performance.now() - since > 1500) box("post").value = "Не указано";
  }, 50);
</script></html>`;

/** A model that the page puts back by clocks of its own, wound up before anybody came. */
const PUTS_BACK = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<p><label>ИНН <input id="inn"></label></p>
<p><label>Должность куратора <input id="post"></label></p>
<p><label>ФИО руководителя <input id="head"></label></p>
<script>
  const box = (id) => document.getElementById(id);
  setInterval(() => { box("inn").value = ""; }, 4000);
  let since = null;
  setInterval(() => {
    if (box("post").value !== "") since ??= performance.now();
    if (since !== null && performance.now() - since > 8000) box("post").value = "Не указано";
  }, 50);
</script></html>`;

const { open } = extensionBrowser({ "/thinks-better": THINKS_BETTER, "/puts-back": PUTS_BACK });

test("a page is waited for as long as a timer it set in answer runs; what it changes behind that is told afterwards", async () => {
  const { page, panel, steps } = await open("/thinks-better");
  await steps.openBook();
  await steps.readForm();
  expect(await steps.fill()).toContain("не заполнено");
  expect(await steps.row("ИНН").getAttribute("data-state")).toBe("refused");
  expect(await steps.row("ФИО руководителя").getAttribute("data-state")).toBe("filled");
  await panel.getByRole("status").filter({ hasText: "Заполнено 1 из 4" }).waitFor();
  expect(await steps.states()).toEqual({
    ИНН: "refused",
    "Краткое наименование организации": "refused",
    "Должность куратора": "refused",
    "ФИО руководителя": "filled",
  });
  expect(await steps.undo()).toContain("Отменено");
  expect(await page.locator("#head").inputValue()).toBe("");
  expect(await page.locator("#post").inputValue()).toBe("");
});

test("what a page puts back seconds later by a clock of its own is told while the report is shown", async () => {
  const { page, panel, steps } = await open("/puts-back");
  await steps.openBook();
  await steps.readForm();
  await steps.fill();
  await panel.getByRole("status").filter({ hasText: "Заполнено 2 из 3" }).waitFor({ timeout: 30_000 });
  expect(await steps.row("ИНН").getAttribute("data-state")).toBe("refused");
  expect(await steps.row("Должность куратора").getAttribute("data-state")).toBe("filled");
  await panel.getByRole("status").filter({ hasText: "Заполнено 1 из 3" }).waitFor({ timeout: 30_000 });
  expect(await steps.row("Должность куратора").getAttribute("data-state")).toBe("refused");
  expect(await steps.row("ФИО руководителя").getAttribute("data-state")).toBe("filled");
  expect(await page.locator("#post").inputValue()).toBe("Не указано");
});

test("what a person changes after the report is theirs, not the page's refusal", async () => {
  const { page, steps } = await open("/thinks-better");
  await steps.openBook();
  await steps.readForm();
  await steps.fill();
  await page.locator("#head").click();
  await page.keyboard.type("!");
  await page.waitForTimeout(1500);
  expect(await steps.row("ФИО руководителя").getAttribute("data-state")).toBe("filled");
});
