import type { Frame, Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Box, drawnOutline } from "./drawn-outline.ts";
import { extensionBrowser } from "./extension-browser.ts";

const SPACE = '<div style="height:3000px"></div>';

/** Whoever focuses the box of this page would open a calendar or send the form. */
const FORM = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<style>div { display: block; color: red; outline: 1px solid red !important } html { transform: none }</style>
<form onsubmit="window.sent = true; return false">
<p><label>ИНН <input id="inn" onfocus="window.focused = true; this.form.requestSubmit()"></label></p>${SPACE}
<fieldset id="kinds"><legend>Вид организации</legend>
<label><input type="radio" name="kind" value="1">ДОУ</label><br><label><input type="radio" name="kind" value="2">ОО</label></fieldset>
<div id="open"></div><div id="closed"></div></form>
<script>
  const put = (id, mode, words) => {
    const root = document.getElementById(id).attachShadow({ mode });
    root.innerHTML = '<div style="height:900px"></div><label>' + words + ' <input></label>';
    return root.querySelector("input");
  };
  window.inOpen = put("open", "open", "Должность куратора");
  window.inClosed = put("closed", "closed", "ФИО куратора");
</script></html>`;

const FRAMED = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>${SPACE}
<div id="here"></div>${SPACE}<script>
  const frame = document.createElement("iframe");
  frame.src = location.origin.replace("127.0.0.1", "localhost") + "/inner";
  frame.style = "width:500px;height:300px";
  document.getElementById("here").append(frame);
</script></html>`;

const INNER = `<!doctype html><html lang="ru"><meta charset="utf-8">${SPACE}<label>ИНН <input id="inn"></label></html>`;

const { open, openGrantedAsTab } = extensionBrowser(
  { "/form": FORM, "/framed": FRAMED, "/inner": INNER },
  "",
  ["http://localhost/*"],
);

/** How far an element stands from the top and the left of the window, once nothing moves. */
async function standingBox(frame: Page | Frame, element: string): Promise<Box> {
  return frame.evaluate(async (what) => {
    const found = what.startsWith("in") ? (window as never)[what] : document.querySelector(what);
    const read = () => (found as Element).getBoundingClientRect();
    for (let last = Number.NaN; last !== read().top; ) {
      last = read().top;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { left, top, right, bottom } = read();
    return { left, top, right, bottom };
  }, element);
}

function expectAround(outline: Box | null, inner: Box): void {
  expect(outline).not.toBeNull();
  expect(outline!.left).toBeLessThanOrEqual(inner.left);
  expect(outline!.top).toBeLessThanOrEqual(inner.top);
  expect(outline!.right).toBeGreaterThanOrEqual(inner.right);
  expect(outline!.bottom).toBeGreaterThanOrEqual(inner.bottom);
}

const show = (panel: Page, question: string) =>
  panel.getByRole("button", { name: `Показать на странице: ${question}` }).click();

test("a question is scrolled to and outlined; the page is neither covered nor changed nor focused", async () => {
  const { page, panel, steps } = await open("/form");
  await steps.readForm();
  const look = () =>
    page.evaluate(() => {
      const styles = [...document.body.querySelectorAll("*")].map((each) => {
        const { width, height, x } = each.getBoundingClientRect();
        const { outline, display, pointerEvents } = getComputedStyle(each);
        return [width, height, x, outline, display, pointerEvents].join(" ");
      });
      return { styles, body: document.body.outerHTML, height: document.documentElement.scrollHeight };
    });
  const before = await look();
  await show(panel, "Вид организации");
  const fieldset = await standingBox(page, "#kinds label");
  expect(fieldset.top).toBeGreaterThan(0);
  expect(fieldset.bottom).toBeLessThan(await page.evaluate(() => innerHeight));
  const outline = await drawnOutline(page);
  expectAround(outline, fieldset);
  expectAround(outline, await standingBox(page, "#kinds label:last-of-type"));
  await expect.poll(() => look()).toEqual(before);
  // Every point under the outline still belongs to the page, its very border included.
  const covered = await page.evaluate(({ left, top, right, bottom }) => {
    const over: string[] = [];
    for (let x = left; x <= right; x += 2)
      for (let y = top; y <= bottom; y += 2) {
        const hit = document.elementFromPoint(x, y);
        if (hit !== null && !document.body.contains(hit) && hit !== document.documentElement)
          over.push(hit.outerHTML);
      }
    return over;
  }, outline!);
  expect(covered).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await panel.getByText("Вопрос обведён на странице.").waitFor({ state: "attached" });
  // It goes along when the person scrolls, and by itself after some seconds.
  await page.evaluate(() => scrollBy({ top: -40, behavior: "instant" }));
  const moved = await standingBox(page, "#kinds label");
  expect(moved.top).toBeCloseTo(fieldset.top + 40);
  expectAround(await drawnOutline(page), moved);
  await expect.poll(() => drawnOutline(page), { timeout: 15_000, interval: 500 }).toBeNull();
});

test("nothing of the page hears of it: a box that sends itself when focused stays as it is", async () => {
  const { page, panel, steps } = await open("/form");
  await steps.readForm();
  await show(panel, "ИНН");
  expectAround(await drawnOutline(page), await standingBox(page, "#inn"));
  const heard = await page.evaluate(() => {
    const { sent = false, focused = false } = window as unknown as { sent?: boolean; focused?: boolean };
    return { sent, focused };
  });
  expect(heard).toEqual({ sent: false, focused: false });
});

test.each([
  ["Должность куратора", "inOpen"],
  ["ФИО куратора", "inClosed"],
])("in a shadow root: %s", async (question, element) => {
  const { page, panel, steps } = await open("/form");
  await steps.readForm();
  await show(panel, question);
  const box = await standingBox(page, element);
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(await page.evaluate(() => innerHeight));
  expectAround(await drawnOutline(page), box);
});

test("in a frame of another site the frame is scrolled into sight too", async () => {
  const { page, panel, steps } = await open("/framed");
  await steps.readForm();
  await show(panel, "ИНН");
  const inner = page.frames().find((frame) => frame.url().endsWith("/inner"))!;
  const box = await standingBox(inner, "#inn");
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(300);
  expectAround(await drawnOutline(page, inner), box);
  const frame = await standingBox(page, "iframe");
  expect(frame.top).toBeLessThan(await page.evaluate(() => innerHeight));
  expect(frame.bottom).toBeGreaterThan(0);
});

test("who asked for less motion is taken there at once; a page behind another tab comes to the front", async () => {
  const { page, panel, steps } = await openGrantedAsTab("/form");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await steps.readForm();
  await show(panel, "Вид организации");
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe("visible");
  const top = await page.evaluate(() => document.querySelector("#kinds")!.getBoundingClientRect().top);
  expect(top).toBeLessThan(await page.evaluate(() => innerHeight));
  expect(top).toBeGreaterThan(0);
});

test("a question that is gone or out of sight is told plainly", async () => {
  const { page, panel, steps } = await open("/form");
  await steps.readForm();
  await page.evaluate(() =>
    document.querySelector<HTMLElement>("#kinds")!.style.setProperty("display", "none"),
  );
  await show(panel, "Вид организации");
  await panel.getByRole("alert").filter({ hasText: "не видно" }).waitFor();
  await page.evaluate(() => document.querySelector("#kinds")!.remove());
  await show(panel, "Вид организации");
  await panel.getByRole("alert").filter({ hasText: "Вопрос исчез" }).waitFor();
});
