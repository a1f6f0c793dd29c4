import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildAddOn } from "../../apps-script/build.mjs";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { createAfterLooking, requestOf, value } from "./ask-add-on.ts";
import { Broken, openSidebar } from "./open-sidebar.ts";

let folder: string;
let roadmap: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-on-"));
  await buildAddOn(folder);
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/kineshma-college.txt"), "utf8");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function withWorkbook(): RunningAddOn {
  const addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
  value(createAfterLooking(addOn, requestOf(roadmap, { schoolYear: "2023-2024" })));
  return addOn;
}

describe("«Создать книгу»", () => {
  test("leads from the pasted text over the preview to the checklist", async () => {
    const sidebar = await openSidebar(
      runAddOn(folder, { now: "2023-11-15T09:00:00Z" }),
      "openCreateWorkbook",
    );
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
    const sidebar = await openSidebar(runAddOn(folder), "openCreateWorkbook");
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
    const sidebar = await openSidebar(runAddOn(folder), "openCreateWorkbook");
    expect(sidebar.text()).toContain("152-ФЗ, ст. 18, ч. 5");
  });
});

describe("«Контроль сроков»", () => {
  test("an empty book leads to its creation", async () => {
    const sidebar = await openSidebar(runAddOn(folder), "openDeadlines");
    expect(sidebar.text()).toContain("Книги ещё нет");
    await sidebar.press("Создать книгу");
    expect(sidebar.text()).toContain("Текст дорожной карты");
  });

  test("takes one call to show the list", async () => {
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines");
    expect(sidebar.calls).toEqual(["sidebarState"]);
    expect(sidebar.text()).toMatch(/Готово 0 из \d+ мероприяти/);
  });

  test("a failure to load says so and can be tried again", async () => {
    let broken = true;
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines", async () => {
      if (broken) throw new Broken();
    });
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Нет связи с Google");
    broken = false;
    await sidebar.press("Повторить");
    expect(sidebar.boxes().length).toBeGreaterThan(3);
  });

  test("a tick without a name asks for one and sends nothing", async () => {
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines");
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
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines", (name) =>
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
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines", async (name) => {
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
    const sidebar = await openSidebar(addOn, "openDeadlines");
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
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines");
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
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines");
    const fields = [...sidebar.document.querySelectorAll("input, textarea")] as unknown as HTMLInputElement[];
    expect(fields.filter((field) => (field.labels?.[0]?.textContent ?? "").trim() === "")).toEqual([]);
  });
});
