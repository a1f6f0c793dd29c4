import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { besides, everyKind, type ServedBook, type SidebarStand, startStand } from "./sidebar-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const CURATOR = "Назначение куратора";
const CONTEST = "Разбор итогов конкурса";

let stand: SidebarStand;
let book: ServedBook;

beforeAll(async () => {
  stand = await startStand();
  book = await stand.serve(everyKind, besides);
});
afterAll(() => stand?.close());

/** What axe-core finds on the whole page, as «rule: element». */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // What is out of sight is not laid out, and would not be looked at.
  await page.setViewportSize({ width: 300, height: 3000 });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES);
}

/** Wider than the window, or cut at the edge of the box it stands in. */
const isWide = (page: Page) =>
  page.evaluate(() => {
    const isOut = (each: Element) => each.getBoundingClientRect().right > window.innerWidth;
    return [...document.querySelectorAll("main *:not(option, .unseen)")].some(isOut);
  });

const act = (name: string, label: string) => async (page: Page) => {
  await page.getByRole("button", { name: `Действия: ${name}` }).click();
  await page.getByRole("button", { name: label, exact: true }).click();
  await page.locator(".act-form").waitFor();
};

/** Ways to each thing the page shows, from the opened list. */
const scenes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the list": async () => {},
  "a count pressed": (page) => page.getByRole("button", { name: /Просрочено$/ }).click(),
  "the choices open": (page) => page.getByText("Отбор и порядок").click(),
  "a row's menu": (page) => page.getByRole("button", { name: `Действия: ${CURATOR}` }).click(),
  "the form of a tick": act(CURATOR, "Отметить…"),
  "the form of a note": act(CURATOR, "Заметка"),
  "the form of evidence": act(CURATOR, "Подтверждение"),
  "the form of a new day": act(CURATOR, "Перенести срок"),
  "the form of an event": act(CONTEST, "Произошло"),
  "the order by date": async (page) => {
    await page.getByText("Отбор и порядок").click();
    await page.getByLabel("Порядок").selectOption("date");
  },
  "the school year": (page) => page.getByText("Учебный год", { exact: true }).click(),
  "a tick without a name": async (page) => {
    await page.getByRole("checkbox", { name: CURATOR }).click();
    await page.getByText("Сначала укажите, кто отмечает").waitFor();
  },
  "nothing found": (page) => page.getByLabel("Найти мероприятие").fill("жираф"),
  "a lost connection": async (page) => {
    await page.route("**/call/actOnItem", (route) => route.abort());
    await page.getByLabel("Кто отмечает").fill("Кураторова К. П.");
    await page.getByRole("checkbox", { name: CURATOR }).click();
    await page.getByText("Нет связи").waitFor();
  },
  "a refusal": async (page) => {
    book.addOn.google.locks.taken = true;
    await act(CURATOR, "Заметка")(page);
    await page.getByLabel("Заметка", { exact: true }).fill("ждём\nрешения");
    await page.getByRole("button", { name: "Записать" }).click();
    await page.getByText("Вы вписали").waitFor();
    book.addOn.google.locks.taken = false;
  },
  "a failure to load": async (page) => {
    await page.route("**/call/sidebarState", (route) => route.abort());
    await page.reload();
    await page.getByRole("button", { name: "Повторить" }).waitFor();
  },
  loading: async (page) => {
    await page.route("**/call/sidebarState", () => {});
    await page.reload();
    await page.getByText("Загружаю сроки…").waitFor();
  },
};

/** What is seen at the moment is shown in both schemes: each way there is gone once. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  for (const width of [300, 480, 900]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await isWide(page), `${width} wide`).toBe(false);
  }
}

describe("axe-core finds nothing against WCAG 2.2 AA, light or dark", () => {
  test.each(Object.entries(scenes))("%s", async (_, show) => {
    const page = await book.open();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await show(page);
    await expectAccessible(page);
    await page.close();
  });

  test("a sheet without a book", async () => {
    const page = await (await stand.serve(null)).open();
    await page.getByRole("heading", { name: "Книги ещё нет" }).waitFor();
    await page.setViewportSize({ width: 300, height: 700 });
    const create = (await page.locator(".empty .primary").boundingBox())!;
    const again = (await page.getByRole("button", { name: "Проверить ещё раз" }).boundingBox())!;
    // One below the other, and not so near that a finger takes the wrong one.
    expect(again.y - create.y - create.height).toBeGreaterThanOrEqual(8);
    await expectAccessible(page);
    await page.close();
  });

  test("done, and an offer to take it back", async () => {
    const own = await stand.serve(everyKind, besides);
    const page = await own.open();
    await page.getByLabel("Кто отмечает").fill("Кураторова К. П.");
    await page.getByRole("checkbox", { name: CURATOR }).click();
    await page.getByRole("button", { name: "Вернуть как было" }).waitFor();
    await expectAccessible(page);
    await page.close();
  });
});

describe("by keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return activeElement?.getAttribute("aria-label") ?? label ?? activeElement?.textContent ?? "";
    });
  const open = async () => {
    const own = await stand.serve(everyKind, besides);
    const page = await own.open();
    await page.getByRole("heading", { level: 1 }).waitFor();
    return { own, page };
  };

  test("Tab goes through the page in the order it is read", async () => {
    const { page } = await open();
    const order: string[] = [];
    while (order.at(-1) !== `Действия: ${CURATOR}` && order.length < 30) {
      await page.keyboard.press("Tab");
      order.push((await focused(page)).replace(/\s+/g, " ").trim());
    }
    // The sections of the sidebar come first, however many there are.
    expect(order.slice(order.indexOf("Обновить"))).toEqual([
      "Обновить",
      "2 Просрочено",
      "1 На этой неделе",
      "2 В этом месяце",
      "Список",
      "Кто отмечает",
      "Найти мероприятие",
      "Отбор и порядок показаны все",
      "Кроме дорожной карты1",
      "Открыть «Отчёты»",
      "0%1. Подготовка условийготово 0 из 3просрочено 1скоро 2",
      CURATOR,
      `Действия: ${CURATOR}`,
    ]);
    await page.close();
  });

  test("a row is ticked, noted and taken back, and the focus is never lost", async () => {
    const { own, page } = await open();
    await page.getByLabel("Кто отмечает").focus();
    await page.keyboard.type("Кураторова К. П.");
    await page.getByRole("checkbox", { name: CURATOR }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => own.cell(CURATOR, "Выполнено")).toBe(true);
    await page.getByRole("button", { name: "Вернуть как было" }).waitFor();
    await expect.poll(() => focused(page)).toBe(CURATOR);

    // The menu comes right after its button, a form begins in its first field, Escape leads back.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Снять отметку");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Заметка");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Заметка");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe(`Действия: ${CURATOR}`);
    await expect.poll(() => page.locator(".act-form").count()).toBe(0);

    await page.getByRole("button", { name: "Вернуть как было" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => own.cell(CURATOR, "Выполнено")).not.toBe(true);
    await expect.poll(() => focused(page)).toBe(CURATOR);
    await page.close();
  });

  test("a row that an act takes out of the list hands the focus to the next", async () => {
    const { page } = await open();
    await page.getByLabel("Кто отмечает").fill("Кураторова К. П.");
    await page.getByRole("button", { name: /В этом месяце/ }).click();
    await page.getByRole("checkbox", { name: "Запросы педагогов" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("checkbox", { name: "Запросы педагогов" }).waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("Запросы обучающихся");
    await page.close();
  });

  test("what has the focus is in sight, not under the sections above or the messages below", async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 300, height: 420 });
    await page.getByLabel("Кто отмечает").fill("Кураторова К. П.");
    await page.getByRole("checkbox", { name: CURATOR }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Вернуть как было" }).waitFor();
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const place = document.activeElement?.getBoundingClientRect();
        if (!place) return false;
        const top = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
        return document.activeElement?.contains(top) || top?.contains(document.activeElement) || false;
      });
      expect(seen).toBe(true);
    }
    await page.close();
  });
});
