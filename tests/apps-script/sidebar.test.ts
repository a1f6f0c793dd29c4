import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { built } from "../builds/built.ts";
import { createAfterLooking, requestOf, shownItems, value } from "./ask-add-on.ts";
import { Broken, openSidebar } from "./open-sidebar.ts";

let folder: string;
let roadmap: string;

beforeAll(async () => {
  folder = await built("add-on");
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/kineshma-college.txt"), "utf8");
});

function withWorkbook(): RunningAddOn {
  const addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
  value(createAfterLooking(addOn, requestOf(roadmap, { schoolYear: "2023-2024" })));
  return addOn;
}

/** The boxes of rows that promise no paper: a click on one is a tick at once. */
function paperless(addOn: RunningAddOn, sidebar: Awaited<ReturnType<typeof openSidebar>>) {
  const plain = new Set(
    shownItems(addOn)
      .filter(({ expects }) => expects === null)
      .map(({ code }) => `tick-${code}`),
  );
  return sidebar.boxes().filter(({ id }) => plain.has(id));
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
    const addOn = withWorkbook();
    const sidebar = await openSidebar(addOn, "openDeadlines");
    paperless(addOn, sidebar)[0]?.click();
    await sidebar.settle();
    expect(sidebar.text()).toContain("Сначала укажите, кто отмечает");
    expect(paperless(addOn, sidebar)[0]?.checked).toBe(false);
    expect(sidebar.calls).toEqual(["sidebarState"]);
  });

  test("a tick shows at once and then what the sheet says", async () => {
    const addOn = withWorkbook();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sidebar = await openSidebar(addOn, "openDeadlines", (name) =>
      name === "actOnItem" ? held : Promise.resolve(),
    );
    await sidebar.type("#who", "Примерова А. Т.");
    paperless(addOn, sidebar)[0]?.click();
    await sidebar.settle();
    expect(paperless(addOn, sidebar)[0]?.checked).toBe(true);
    expect(sidebar.text()).toContain("записываю…");
    release();
    await sidebar.settle();
    expect(sidebar.text()).toContain("Отмечено: 15.11.2023, Примерова А. Т.");
    expect(sidebar.text()).toContain("Готово 1 из");
  });

  test("a tick that the sheet refuses is taken back and said", async () => {
    const addOn = withWorkbook();
    const sidebar = await openSidebar(addOn, "openDeadlines");
    await sidebar.type("#who", "Примерова А. Т.");
    addOn.google.locks.taken = true;
    paperless(addOn, sidebar)[0]?.click();
    await sidebar.settle();
    expect(paperless(addOn, sidebar)[0]?.checked).toBe(false);
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain(
      "Не записано. Книгу сейчас меняет кто-то другой",
    );
  });

  test("a tick on a lost connection stays, says so and is sent again until it is written", async () => {
    const addOn = withWorkbook();
    let broken = true;
    const sidebar = await openSidebar(addOn, "openDeadlines", async (name) => {
      if (broken && name === "actOnItem") throw new Broken();
    });
    await sidebar.type("#who", "Примерова А. Т.");
    paperless(addOn, sidebar)[0]?.click();
    await sidebar.settle();
    expect(paperless(addOn, sidebar)[0]?.checked).toBe(true);
    expect(sidebar.text()).toContain("записываю…");
    expect(sidebar.text()).toContain("Нет связи");
    broken = false;
    await sidebar.press("Отправить сейчас");
    expect(sidebar.text()).not.toContain("Нет связи");
    expect(sidebar.text()).toContain("Отмечено: 15.11.2023, Примерова А. Т.");
    expect(sidebar.calls.filter((name) => name === "actOnItem")).toHaveLength(2);
  });

  test("a tick whose answer got lost is written once", async () => {
    let lost = true;
    const addOn = withWorkbook();
    const deaf: RunningAddOn = {
      ...addOn,
      call: (name, ...args) => {
        const answer = addOn.call(name, ...args);
        if (lost && name === "actOnItem") throw new Broken();
        return answer;
      },
    };
    const sidebar = await openSidebar(deaf, "openDeadlines");
    await sidebar.type("#who", "Примерова А. Т.");
    paperless(addOn, sidebar)[0]?.click();
    await sidebar.settle();
    expect(sidebar.text()).toContain("Нет связи");
    const written = addOn.google.spreadsheet.writes();
    lost = false;
    await sidebar.press("Отправить сейчас");
    expect(sidebar.text()).toContain("Отмечено: 15.11.2023, Примерова А. Т.");
    expect(addOn.google.spreadsheet.writes()).toBe(written);
  });

  test("ticks reach the sheet one after the other, in order", async () => {
    const addOn = withWorkbook();
    const sidebar = await openSidebar(addOn, "openDeadlines");
    await sidebar.type("#who", "Примерова А. Т.");
    const [first, second] = paperless(addOn, sidebar);
    first?.click();
    second?.click();
    await Promise.resolve();
    first?.click();
    await sidebar.settle();
    expect(sidebar.calls.filter((name) => name === "actOnItem")).toHaveLength(3);
    expect([first?.checked, second?.checked]).toEqual([false, true]);
  });

  test("an activity that promises a paper asks for the day and where the paper lies", async () => {
    const addOn = withWorkbook();
    const sidebar = await openSidebar(addOn, "openDeadlines");
    await sidebar.type("#who", "Примерова А. Т.");
    const item = shownItems(addOn).find(({ expects }) => expects !== null);
    const box = sidebar.boxes().find(({ id }) => id === `tick-${item?.code}`);
    box?.click();
    await sidebar.settle();
    expect(box?.checked).toBe(false);
    expect(sidebar.text()).toContain(`Подтверждение: ${item?.expects}`);
    expect(sidebar.calls).toEqual(["sidebarState"]);
  });

  test("filters leave only what they promise", async () => {
    const addOn = withWorkbook();
    const sidebar = await openSidebar(addOn, "openDeadlines");
    const names = () =>
      [...sidebar.document.querySelectorAll(".row-words > label")].map((label) => label.textContent);
    const all = names();
    await sidebar.type("#who", "Примерова А. Т.");
    const [ticked] = paperless(addOn, sidebar);
    const tickedName = ticked?.labels?.[0]?.textContent;
    ticked?.click();
    await sidebar.settle();
    await sidebar.choose(".find select", "open");
    expect(names()).toEqual(all.filter((name) => name !== tickedName));
    await sidebar.choose(".find select", "all");
    expect(names()).toEqual(all);
  });

  test("every field and box has a name", async () => {
    const sidebar = await openSidebar(withWorkbook(), "openDeadlines");
    const fields = [
      ...sidebar.document.querySelectorAll("input, textarea, select"),
    ] as unknown as HTMLInputElement[];
    const nameOf = (field: HTMLInputElement) =>
      field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? "";
    expect(fields.filter((field) => nameOf(field).trim() === "")).toEqual([]);
  });
});
