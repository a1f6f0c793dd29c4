import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

/** A page whose answers live in its own state, as a component library keeps them; the controls are drawn from it. */
const STATEFUL = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<form onsubmit="window.sent = true; return false">
<p><label>ИНН <input id="inn"></label></p>
<p><label>Краткое наименование организации <input id="short"></label></p>
<p><label>Должность куратора <input id="post"></label></p>
<p><label>ФИО куратора <input id="curator"></label></p>
<p><label>ФИО руководителя <input id="head"></label></p>
<p><label>Количество наставников, всего <input id="mentors" type="number"></label></p>
<button>Отправить</button></form>
<script>
  window.state = {}; window.events = [];
  const box = (id) => document.getElementById(id);
  for (const type of ["focus", "beforeinput", "input", "change", "blur"])
    box("inn").addEventListener(type, () => window.events.push(type));
  box("inn").addEventListener("blur", () => { window.state.inn = box("inn").value; });
  // A mask: keeps the answer, writes it otherwise.
  box("short").addEventListener("input", () => { box("short").value = window.state.short = box("short").value.toUpperCase(); });
  // A check after blur that throws the answer away a moment later.
  box("post").addEventListener("blur", () => setTimeout(() => { box("post").value = ""; }, 250));
  // Another answer altogether.
  box("curator").addEventListener("change", () => { box("curator").value = "Не указано"; });
  // A page that sends itself when told of an answer.
  box("head").addEventListener("change", () => box("head").form.requestSubmit());
  box("mentors").addEventListener("input", () => { window.state.mentors = box("mentors").valueAsNumber; });
</script></html>`;

const LATE = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<p><label>ИНН <input id="inn"></label></p><div id="more"></div>
<script>
  document.getElementById("inn").addEventListener("change", () => {
    document.getElementById("more").innerHTML = '<label>Краткое наименование организации <input id="late"></label>';
  });
</script></html>`;

const SHADOW = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<div id="open"></div><div id="closed"></div>
<iframe srcdoc="<label>Должность куратора <input id=inner></label>"></iframe>
<script>
  const root = document.getElementById("open").attachShadow({ mode: "open" });
  root.innerHTML = '<label for="a">ИНН</label><input id="a">';
  window.sealed = document.getElementById("closed").attachShadow({ mode: "closed" });
  window.sealed.innerHTML = '<label for="a">Краткое наименование организации</label><input id="a">';
</script></html>`;

const WIZARD = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<section id="one"><label>ИНН <input id="inn"></label></section>
<section id="two" hidden><label>Краткое наименование организации <input id="short"></label></section>
<button id="next" onclick="one.hidden = true; two.hidden = false">Далее</button></html>`;

const EMPTY = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Новости</h1><p>Здесь нет формы.</p></html>`;

const SENDS_ITSELF = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<form action="/sent"><label>ИНН <input id="inn" name="inn"></label></form>
<script>
  document.getElementById("inn").addEventListener("change", (event) => event.target.form.submit());
</script></html>`;

const { open } = extensionBrowser({
  "/sends-itself": SENDS_ITSELF,
  "/sent": "<!doctype html><h1>Отправлено</h1>",
  "/stateful": STATEFUL,
  "/late": LATE,
  "/shadow": SHADOW,
  "/wizard": WIZARD,
  "/empty": EMPTY,
});

test("what the page keeps, alters, rejects or replaces is told apart, and it cannot send itself", async () => {
  const { page, steps } = await open("/stateful");
  await steps.openBook();
  await steps.readForm();
  expect(await steps.fill()).toContain("Заполнено 4 из 6");
  expect(await steps.states()).toEqual({
    ИНН: "filled",
    "Краткое наименование организации": "check",
    "Должность куратора": "refused",
    "ФИО куратора": "refused",
    "ФИО руководителя": "filled",
    "Количество наставников, всего": "filled",
  });
  const { state, events, sent } = await page.evaluate(() => {
    const view = window as unknown as { state: unknown; events: string[]; sent?: boolean };
    return { state: view.state, events: view.events, sent: view.sent ?? false };
  });
  expect(state).toEqual({ inn: "7700000007", short: "ШКОЛА № 7", mentors: 2 });
  expect(events).toEqual(["focus", "beforeinput", "input", "change", "blur"]);
  expect(sent).toBe(false);
  expect(await steps.row("Должность куратора").innerText()).toContain("Страница не приняла значение");
});

test("a page whose script calls form.submit() sends nothing while the program writes, and can again afterwards", async () => {
  const { page, steps } = await open("/sends-itself");
  await steps.openBook();
  await steps.readForm();
  const said = await steps.fill();
  expect(said).toContain("Заполнено 1 из 1");
  expect(said).toContain("страница пыталась отправить форму сама");
  await steps.undo();
  expect(new URL(page.url()).pathname).toBe("/sends-itself");
  expect(await page.locator("#inn").inputValue()).toBe("");
  await page.locator("#inn").fill("1");
  await page.locator("#inn").blur();
  await page.waitForURL("**/sent?inn=1");
});

test("a page without focus, as while the person works in the panel, is told of focus and blur all the same", async () => {
  const { page, steps } = await open("/stateful");
  await steps.openBook();
  await steps.readForm();
  // The driver pretends that every page has focus; here it must not.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  await steps.fill();
  const told = await page.evaluate(() => {
    const view = window as unknown as { state: { inn?: string }; events: string[] };
    return { inn: view.state.inn, events: view.events };
  });
  expect(told).toEqual({ inn: "7700000007", events: ["focus", "beforeinput", "input", "change", "blur"] });
  await other.close();
});

test("an answer changed by the person is neither overwritten nor undone", async () => {
  const { page, steps } = await open("/stateful");
  await steps.openBook();
  await steps.readForm();
  await page.locator("#inn").fill("1234567890");
  await steps.fill();
  expect(await page.locator("#inn").inputValue()).toBe("1234567890");
  expect(await steps.row("ИНН").getAttribute("data-state")).toBe("refused");
  await page.locator("#mentors").fill("5");
  expect(await steps.undo()).toContain("Возвращено");
  expect(await page.locator("#mentors").inputValue()).toBe("5");
  expect(await page.locator("#head").inputValue()).toBe("");
});

test("a question that appears after an answer is shown and filled by the next click", async () => {
  const { page, steps } = await open("/late");
  await steps.openBook();
  await steps.readForm();
  expect(await steps.fill()).toContain("появились новые вопросы: 1");
  expect(await steps.states()).toEqual({ ИНН: "filled", "Краткое наименование организации": "planned" });
  expect(await steps.fill()).toContain("Заполнено 1 из 1");
  expect(await page.locator("#late").inputValue()).toBe("Школа № 7");
});

test("a wizard is filled step by step, only what is seen, and put back whole", async () => {
  const { page, steps } = await open("/wizard");
  await steps.openBook();
  await steps.readForm();
  expect(await steps.fill()).toContain("Заполнено 1 из 1");
  expect(await page.locator("#short").inputValue()).toBe("");
  await page.locator("#next").click();
  await steps.readForm();
  expect(await steps.fill()).toContain("Заполнено 1 из 1");
  expect(await page.locator("#short").inputValue()).toBe("Школа № 7");
  await steps.undo();
  expect(await page.locator("#inn").inputValue()).toBe("");
  expect(await page.locator("#short").inputValue()).toBe("");
});

test("shadow roots, open and closed, and frames are read and filled", async () => {
  const { page, steps } = await open("/shadow");
  await steps.openBook();
  await steps.readForm();
  expect(await steps.states()).toEqual({
    ИНН: "planned",
    "Краткое наименование организации": "planned",
    "Должность куратора": "planned",
  });
  expect(await steps.fill()).toContain("Заполнено 3 из 3");
  const held = await page.evaluate(() => [
    document.getElementById("open")!.shadowRoot!.querySelector("input")!.value,
    (window as unknown as { sealed: ShadowRoot }).sealed.querySelector("input")!.value,
    document.querySelector("iframe")!.contentDocument!.querySelector("input")!.value,
  ]);
  expect(held).toEqual(["7700000007", "Школа № 7", "заместитель директора"]);
});

test("a page without a form and a file that is no workbook are told plainly", async () => {
  const { panel } = await open("/empty");
  await panel.getByRole("button", { name: "Прочитать форму" }).click();
  await panel.getByRole("alert").filter({ hasText: "не нашлось полей" }).waitFor();
  await panel
    .getByLabel("Рабочая книга")
    .setInputFiles({ name: "приказ.docx", mimeType: "", buffer: Buffer.from("не книга") });
  await panel.getByRole("alert").filter({ hasText: "«приказ.docx»" }).waitFor();
  expect(await panel.getByRole("alert").innerText()).toContain(".xlsx");
});
