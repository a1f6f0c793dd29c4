import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Window } from "happy-dom";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildAddOn } from "../../apps-script/build.mjs";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";

let folder: string;
let roadmap: string;
const windows: Window[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-on-"));
  await buildAddOn(folder);
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/kineshma-college.txt"), "utf8");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const window of windows.splice(0)) await window.happyDOM.close();
});

/** A connection that fails, as Google's does without a network. */
class Broken extends Error {}

/** The built sidebar in a page, its calls going to the add-on; `before` may hold up or break a call. */
async function open(
  addOn: RunningAddOn,
  menu: "openDeadlines" | "openCreateWorkbook",
  before = async (_: string) => {},
) {
  addOn.call(menu);
  const page = addOn.google.ui.sidebar()?.getContent() ?? "";
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  windows.push(window);
  window.document.body.innerHTML = `<div id="sidebar" data-view="${/data-view="(\w*)"/.exec(page)?.[1]}"></div>`;
  const calls: string[] = [];
  const runner = (succeed?: (json: string) => void, fail?: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler")
            return (handler: (json: string) => void) => runner(handler, fail);
          if (name === "withFailureHandler")
            return (handler: (error: Error) => void) => runner(succeed, handler);
          return (...args: readonly string[]) => {
            calls.push(name);
            before(name)
              .then(() => addOn.call(name, ...args))
              .then(
                (json) => succeed?.(String(json)),
                (error) => fail?.(error),
              );
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner() } } });
  window.eval(script);
  const { document } = window;
  const settle = async () => {
    // Answers, signals and the renderer each take a turn of their own.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  await settle();
  return {
    calls,
    settle,
    window,
    document,
    text: () => (document.body.textContent ?? "").replace(/\s+/g, " "),
    boxes: () => [...document.querySelectorAll('input[type="checkbox"]')] as unknown as HTMLInputElement[],
    press: async (name: string) => {
      const buttons = [...document.querySelectorAll("main button")] as unknown as HTMLButtonElement[];
      const button = buttons.find((candidate) => candidate.textContent === name);
      if (!button) throw new Error(`no button «${name}»: ${buttons.map((b) => b.textContent).join(", ")}`);
      button.click();
      await settle();
    },
    type: async (selector: string, value: string) => {
      const field = document.querySelector(selector) as unknown as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new window.Event("input", { bubbles: true }) as unknown as Event);
      await settle();
    },
  };
}

function withWorkbook(): RunningAddOn {
  const addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
  addOn.call("createWorkbook", JSON.stringify({ text: roadmap, schoolYear: "2023-2024" }));
  return addOn;
}

describe("«Создать книгу»", () => {
  test("leads from the pasted text over the preview to the checklist", async () => {
    const sidebar = await open(runAddOn(folder, { now: "2023-11-15T09:00:00Z" }), "openCreateWorkbook");
    await sidebar.type("#roadmap", roadmap);
    await sidebar.type("#school-year", "2023-2024");
    await sidebar.press("Показать, что получится");
    expect(sidebar.text()).toContain("Что получится");
    await sidebar.press("Создать");
    expect(sidebar.text()).toContain("Книга готова");
    await sidebar.press("Открыть контроль сроков");
    expect(sidebar.boxes().length).toBeGreaterThan(3);
  });

  test("says what is wrong with the text and keeps it", async () => {
    const sidebar = await open(runAddOn(folder), "openCreateWorkbook");
    await sidebar.type("#roadmap", "Уважаемые коллеги!");
    await sidebar.press("Показать, что получится");
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain(
      "Не нашёл в тексте ни одного",
    );
    expect((sidebar.document.querySelector("#roadmap") as unknown as HTMLTextAreaElement).value).toBe(
      "Уважаемые коллеги!",
    );
  });

  test("says what the law says about names", async () => {
    const sidebar = await open(runAddOn(folder), "openCreateWorkbook");
    expect(sidebar.text()).toContain("152-ФЗ, ст. 18, ч. 5");
  });

  test("a table copied from Word keeps its cells, whatever paragraphs stand in them", async () => {
    const sidebar = await open(runAddOn(folder), "openCreateWorkbook");
    const html =
      "<p>Дорожная карта</p><table><tr><td rowspan=2><p>Этап</p></td><td><p>Первое</p><p>Второе</p></td><td>май</td></tr>" +
      "<tr><td colspan=2><ul><li>шаг</li></ul></td></tr></table>";
    const field = sidebar.document.querySelector("#roadmap") as unknown as HTMLTextAreaElement;
    const paste = new sidebar.window.Event("paste", { bubbles: true, cancelable: true });
    Object.assign(paste, {
      clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
    });
    field.dispatchEvent(paste as unknown as Event);
    expect(field.value.replace(/^\n+|\n+$/g, "").split("\n")).toEqual([
      "Дорожная карта",
      "",
      "Этап\tПервое<br>Второе\tмай",
      "\t- шаг\t",
    ]);
  });
});

describe("«Контроль сроков»", () => {
  test("an empty book leads to its creation", async () => {
    const sidebar = await open(runAddOn(folder), "openDeadlines");
    expect(sidebar.text()).toContain("Книги ещё нет");
    await sidebar.press("Создать книгу");
    expect(sidebar.text()).toContain("Текст дорожной карты");
  });

  test("takes one call to show the list", async () => {
    const sidebar = await open(withWorkbook(), "openDeadlines");
    expect(sidebar.calls).toEqual(["sidebarState"]);
    expect(sidebar.text()).toMatch(/Готово 0 из \d+ мероприяти/);
  });

  test("a failure to load says so and can be tried again", async () => {
    let broken = true;
    const sidebar = await open(withWorkbook(), "openDeadlines", async () => {
      if (broken) throw new Broken();
    });
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Нет связи с Google");
    broken = false;
    await sidebar.press("Повторить");
    expect(sidebar.boxes().length).toBeGreaterThan(3);
  });

  test("a tick without a name asks for one and sends nothing", async () => {
    const sidebar = await open(withWorkbook(), "openDeadlines");
    sidebar.boxes()[0]?.click();
    await sidebar.settle();
    expect(sidebar.text()).toContain("Сначала укажите, кто отмечает");
    expect(sidebar.boxes()[0]?.checked).toBe(false);
    expect(sidebar.calls).toEqual(["sidebarState"]);
  });

  test("a tick shows at once and then what the sheet says", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sidebar = await open(withWorkbook(), "openDeadlines", (name) =>
      name === "setDone" ? held : Promise.resolve(),
    );
    await sidebar.type("#who", "Примерова А. Т.");
    sidebar.boxes()[0]?.click();
    await sidebar.settle();
    expect(sidebar.boxes()[0]?.checked).toBe(true);
    expect(sidebar.text()).toContain("записываю…");
    release();
    await sidebar.settle();
    expect(sidebar.text()).toContain("Отмечено: 15.11.2023, Примерова А. Т.");
    expect(sidebar.text()).toContain("Готово 1 из");
  });

  test("a tick that could not be written is taken back and said", async () => {
    const sidebar = await open(withWorkbook(), "openDeadlines", async (name) => {
      if (name === "setDone") throw new Broken();
    });
    await sidebar.type("#who", "Примерова А. Т.");
    sidebar.boxes()[0]?.click();
    await sidebar.settle();
    expect(sidebar.boxes()[0]?.checked).toBe(false);
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Отметка не записана");
  });

  test("ticks reach the sheet one after the other, in order", async () => {
    const addOn = withWorkbook();
    const sidebar = await open(addOn, "openDeadlines");
    await sidebar.type("#who", "Примерова А. Т.");
    sidebar.boxes()[0]?.click();
    sidebar.boxes()[1]?.click();
    sidebar.boxes()[0]?.click();
    await sidebar.settle();
    expect(sidebar.calls.filter((name) => name === "setDone")).toHaveLength(3);
    expect(
      sidebar
        .boxes()
        .slice(0, 2)
        .map((box) => box.checked),
    ).toEqual([false, true]);
  });

  test("filters leave only what they promise", async () => {
    const sidebar = await open(withWorkbook(), "openDeadlines");
    const names = () =>
      [...sidebar.document.querySelectorAll(".activity")].map(
        (row) => row.querySelector("label")?.textContent,
      );
    const choose = async (index: number) => {
      const buttons = [...sidebar.document.querySelectorAll('input[type="radio"]')];
      (buttons[index] as unknown as HTMLInputElement).click();
      await sidebar.settle();
    };
    const [first, ...others] = names();
    await sidebar.type("#who", "Примерова А. Т.");
    const boxesOfFirst = sidebar.document
      .querySelector(".activity")
      ?.querySelectorAll('input[type="checkbox"]');
    for (const box of boxesOfFirst ?? []) (box as unknown as HTMLInputElement).click();
    await sidebar.settle();
    await choose(2);
    expect(names()).toEqual(others);
    await choose(0);
    expect(names()).toEqual([first, ...others]);
  });

  test("every field and box has a name", async () => {
    const sidebar = await open(withWorkbook(), "openDeadlines");
    const fields = [...sidebar.document.querySelectorAll("input, textarea")] as unknown as HTMLInputElement[];
    expect(fields.filter((field) => (field.labels?.[0]?.textContent ?? "").trim() === "")).toEqual([]);
  });
});
