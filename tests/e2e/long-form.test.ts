import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

const QUESTIONS = 300;

/** Every answer keeps the page busy for a while, as a heavy form does. */
const LONG = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1><form id="form"></form><script>
  for (let place = 1; place <= ${QUESTIONS}; place++)
    form.insertAdjacentHTML("beforeend", '<p><label>' + place + '. ИНН <input name="inn' + place + '"></label></p>');
  form.addEventListener("input", () => {
    const until = performance.now() + 25;
    while (performance.now() < until);
  });
</script></html>`;

const { open } = extensionBrowser({ "/long": LONG });

test("a long form tells how far it is, is stopped between two questions, undone and gone on with", async () => {
  const { page, panel, steps } = await open("/long");
  await steps.openBook();
  await steps.readForm();
  const answers = () =>
    page.evaluate(() => [...document.querySelectorAll("input")].map((each) => each.value));
  await panel.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const status = document.querySelector("[role=status]")!;
    new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const fill = panel.getByRole("button", { name: "Заполнить", exact: true });
  await fill.focus();
  await panel.keyboard.press("Enter");
  const bar = panel.getByRole("progressbar", { name: "Ход записи" });
  await bar.waitFor();
  expect(await bar.getAttribute("max")).toBe(String(QUESTIONS));
  await panel
    .getByRole("status")
    .filter({ hasText: /^Записано \d+ из 300$/ })
    .waitFor();
  await panel.getByRole("button", { name: "Остановить" }).click();
  await panel
    .getByRole("status")
    .filter({ hasText: /^Заполнено/ })
    .waitFor();
  const said = await panel.getByRole("status").innerText();
  const filled = Number(
    /^Заполнено (\d+) из 300 · остановлено вами, ещё не тронуто: (\d+)\./.exec(said)?.[1],
  );
  expect(filled).toBeGreaterThan(0);
  expect(filled).toBeLessThan(QUESTIONS);
  expect(said).toContain(`ещё не тронуто: ${QUESTIONS - filled}.`);
  // Whole answers, one after another, and nothing after the last.
  expect(await answers()).toEqual([
    ...Array(filled).fill("7700000007"),
    ...Array(QUESTIONS - filled).fill(""),
  ]);
  // A screen reader hears a few sentences, not three hundred.
  const heard = await panel.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeLessThan(8);
  const states = await panel
    .locator("[data-state]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-state")));
  expect(states.filter((state) => state === "filled").length).toBe(filled);
  expect(states.filter((state) => state === "planned").length).toBe(QUESTIONS - filled);

  await steps.undo();
  expect(new Set(await answers())).toEqual(new Set([""]));
});

test("the focus stays where the person pressed", async () => {
  const { panel, steps } = await open("/long");
  await steps.openBook();
  await steps.readForm();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await panel.getByRole("button", { name: "Заполнить", exact: true }).focus();
  await panel.keyboard.press("Enter");
  const stop = panel.getByRole("button", { name: "Остановить" });
  await stop.focus();
  await panel.keyboard.press("Space");
  await panel
    .getByRole("status")
    .filter({ hasText: /^Заполнено/ })
    .waitFor();
  await expect.poll(async () => (await focused())?.slice(0, 40)).toBe("Заполнить");
  await panel.getByRole("button", { name: "Отменить" }).focus();
  await panel.keyboard.press("Enter");
  await panel
    .getByRole("status")
    .filter({ hasText: /^Отменено/ })
    .waitFor();
  await expect.poll(async () => (await focused())?.slice(0, 40)).toBe("Отменить");
});
