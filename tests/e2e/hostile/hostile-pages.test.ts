import type { Page, Request } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { extensionBrowser } from "../extension-browser.ts";

const LEFT = "<!doctype html><h1>Отправлено</h1>";
const { open } = extensionBrowser({ "/left": LEFT }, "tests/e2e/hostile/pages");

/** What the person let the program write on these pages, as the example workbook has it. */
const INN = "7700000007";
const SHORT = "Школа № 7";

type Opened = Awaited<ReturnType<typeof open>> & {
  readonly address: string;
  /** Where the person went from there. */
  readonly left: string;
};
let opened: Opened;
/** Everything that any page of the browser (the panel too) asked any server for since the page was opened. */
let requests: string[];
const note = (request: Request) => requests.push(request.url());

beforeEach(() => {
  requests = [];
});
afterEach(async () => {
  opened.page.context().off("request", note);
  opened.panel.off("request", note);
  const own = [opened.address, opened.left];
  await opened.page.close();
  // The page itself and the panel's own files were asked for before; word of that may come late.
  expect(requests.filter((url) => !own.includes(url) && !url.startsWith("chrome-extension:"))).toEqual([]);
});

/** Opens a page, the book beside it, and reads the form. */
async function read(name: string): Promise<Opened> {
  const fresh = await open(`/${name}.html`);
  opened = { ...fresh, address: fresh.page.url(), left: "" };
  opened.page.context().on("request", note);
  opened.panel.on("request", note);
  await opened.steps.openBook();
  await opened.steps.readForm();
  return opened;
}

/** The page's own word: what a variable of its window holds. */
function told<Value>(page: Page, name: string): Promise<Value> {
  return page.evaluate((key) => (window as unknown as Record<string, Value>)[key]!, name);
}

test("mark-up in labels, titles and options is shown as words and does nothing in the panel", async () => {
  const { page, panel, steps } = await read("script-labels");
  expect(await panel.locator("main").innerText()).toContain("ИНН <script>owned = 1</script>");
  expect(await panel.locator(".preview img, .preview svg, .preview iframe, .preview script").count()).toBe(0);
  await steps.fill();
  expect(await page.locator("#short").inputValue()).toBe(SHORT);
  expect(await panel.evaluate(() => "owned" in window)).toBe(false);
});

test("of ten thousand boxes the first ones are read and filled, and the panel says how many it left out", async () => {
  const { page, panel, steps } = await read("ten-thousand");
  expect(await panel.locator("main").innerText()).toMatch(/Вопросов на странице больше/);
  const pressed = Date.now();
  await panel.getByLabel("Заполнять: ИНН").click();
  await panel.getByLabel("Заполнять: ИНН").click();
  // A frozen panel takes minutes; a busy machine some seconds.
  expect(Date.now() - pressed).toBeLessThan(30_000);
  expect(await steps.fill()).toContain("Заполнено 1 из 1");
  expect(await page.locator("#inn").inputValue()).toBe(INN);
});

test("a page that never stops changing is filled all the same, and what it drew anew and empty is not called filled", async () => {
  const { page, steps } = await read("mutation-storm");
  const started = Date.now();
  await steps.fill();
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(await steps.states()).toEqual({ ИНН: "filled", "Краткое наименование организации": "refused" });
  expect(await page.locator("#inn").inputValue()).toBe(INN);
});

test("a page that has put its own in place of everything the browser offers is filled by the browser's own means", async () => {
  const { page, steps } = await read("tampering");
  expect(await steps.fill()).toContain("Заполнено 3 из 3");
  // Asked past the driver, whose own means the page has spoilt as well.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "truth()" });
  expect(result.value).toBe(`${INN}|${SHORT}|Лесной район`);
});

test("a page that listens to everything hears what the person saw in the preview and nothing else", async () => {
  const { page, panel, steps } = await read("eavesdropper");
  const previewed = await panel.locator('[data-state="planned"] .value').allInnerTexts();
  expect(previewed).toEqual([INN, SHORT]);
  await steps.fill();
  expect(await told(page, "heard")).toEqual([INN, SHORT]);
  await steps.undo();
  expect(await told(page, "heard")).toEqual([INN, SHORT]);
});

test("a page that sends itself or leaves by any of the browser's ways stays, and the person is told of it", async () => {
  const { page, steps } = await read("sends-by-every-way");
  const said = await steps.fill();
  expect(said).toContain("Заполнено 5 из 5");
  expect(said).toContain("страница пыталась отправить форму сама или уйти на другой адрес, это остановлено");
  expect(new URL(page.url()).pathname).toBe("/sends-by-every-way.html");
  expect(await page.locator("#inn").inputValue()).toBe(INN);
});

test("a page that is left in the middle of it: nothing of the next page is touched, and what happened is said", async () => {
  const { page, panel, steps } = await read("mutation-storm");
  await panel.getByRole("button", { name: "Заполнить", exact: true }).click();
  // Such a page is written to for seconds: it is left once the first answer stands there.
  await page.waitForFunction(() => document.querySelector("input")!.value !== "");
  opened = { ...opened, left: page.url().replace("mutation-storm", "swaps") };
  await page.goto(opened.left);
  await panel.getByRole("alert").filter({ hasText: "перешла на другой адрес" }).waitFor();
  expect(await page.locator("#inn").inputValue()).toBe("");
  expect(Object.values(await steps.states())).not.toContain("filled");
});

test("handlers that throw, ask and take the focus away change nothing of what is written", async () => {
  const { page, steps } = await read("rude");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  expect(await steps.fill()).toContain("Заполнено 3 из 3");
  expect(asked.length).toBeGreaterThan(0);
  expect(await page.locator("#mood").inputValue()).toBe("");
  expect(await page.locator("#short").inputValue()).toBe(SHORT);
});

test("a question that is taken away before or while it is answered is told as gone, the others are filled", async () => {
  const { steps } = await read("removes");
  expect(await steps.fill()).toContain("Заполнено 2 из 4");
  expect(await steps.states()).toEqual({ ИНН: "filled", "ФИО куратора": "filled" });
});

test("where the words of a question or of an answer changed after the preview, nothing is written under the old ones", async () => {
  const { page, steps } = await read("swaps");
  type Turns = { turns: Record<string, () => void> };
  const turn = (name: string) => page.evaluate((key) => (window as unknown as Turns).turns[key]!(), name);
  await turn("labels");
  await turn("radios");
  await turn("values");
  await turn("order");
  await steps.fill();
  expect(await page.locator("#inn").inputValue()).toBe("");
  expect(await page.locator("#kpp").inputValue()).toBe("");
  expect(await page.locator("#short").inputValue()).toBe(SHORT);
  const area = await page
    .locator("#area")
    .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);
  expect(area).toBe("Лесной район");
  // The words are what was seen, whatever now stands behind them.
  expect(await page.locator("label:has(:checked)").innerText()).toContain("Школа");
});

test("words that change while another answer is being written are noticed as well", async () => {
  const { page, steps } = await read("swaps");
  await page.evaluate(() => (window as unknown as { turns: Record<string, () => void> }).turns.late!());
  await steps.fill();
  expect(await page.locator("#inn").inputValue()).toBe(INN);
  expect(await page.locator("#short").inputValue()).toBe("");
  expect(await steps.row("Краткое наименование организации").count()).toBe(1);
});

test("buttons laid over the options, and options that are buttons or links, are never pressed", async () => {
  const { page, steps } = await read("overlaid");
  await steps.fill();
  expect(await told(page, "pressed")).toEqual([]);
  expect(new URL(page.url()).pathname).toBe("/overlaid.html");
  expect(await page.locator("label:has(:checked)").innerText()).toContain("Школа");
  expect(await page.locator("[aria-checked=true]").allInnerTexts()).toEqual(["Лесной район"]);
});

test("a page that stops answering in the middle does not stop the panel, and what was written can be put back", async () => {
  const { page, panel, steps } = await read("hangs");
  opened = { ...opened, left: new URL("/held", opened.address).href };
  let answer = () => {};
  const said = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/held", async (route) => {
    await said;
    await route.fulfill({ body: "" });
  });
  await panel.getByRole("button", { name: "Заполнить", exact: true }).click();
  await panel.getByRole("alert").filter({ hasText: "не отвечает" }).waitFor({ timeout: 40_000 });
  // The page's own task ends at last.
  answer();
  await page.evaluate(() => undefined);
  await steps.readForm();
  expect(await page.locator("#inn").inputValue()).toBe(INN);
  await steps.undo();
  expect(await page.locator("#inn").inputValue()).toBe("");
});

test("a form whose boxes are named like the browser's own properties is read and filled", async () => {
  const { page, steps } = await read("named-like-the-browser");
  expect(await steps.fill()).toContain("Заполнено 5 из 5");
  expect(await page.locator("[name=id]").inputValue()).toBe(INN);
  expect(await page.locator("input[name=name]").inputValue()).toBe(SHORT);
});

test("a form that hides what the browser tells of it is not read, in a sentence, and the panel goes on", async () => {
  await expect(read("clobbered")).rejects.toThrow(
    "Страница помешала прочитать форму. Обновите её и попробуйте ещё раз.",
  );
  await opened.page.goto(opened.address.replace("clobbered", "removes"));
  opened = { ...opened, left: opened.page.url() };
  expect(await opened.steps.readForm()).toContain("Прочитано вопросов: 4");
});
