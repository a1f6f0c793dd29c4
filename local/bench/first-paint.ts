import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { findChromium } from "../bootstrap/chromium.mjs";
import { servePages } from "../browser/serve-pages.ts";
import { type RunningAddOn, runAddOn } from "../spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../spreadsheet-app/with-services.ts";
import { deadlinesOf } from "./sheet-calls.ts";

const TODAY = "2024-05-15" as ISODate;
const ROWS = [30, 200] as const;
const RUNS = 15;
const LIMIT = 1.5;

/** Both in milliseconds from the start of the page. */
type Paint = { readonly first: number; readonly filled: number };

/**
 * When the built sidebar first shows something to read, beside an empty page of the same shell in which Preact draws one line; and when
 * its list is there. The sheet is in memory and answers at once, so that the page alone is measured. Needs Chromium.
 */
export async function compareFirstPaints(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) return console.log("\nпервый показ панели: нет Chromium, не измерено");
  const folder = await mkdtemp(join(tmpdir(), "first-paint-"));
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    await buildAddOnInto(folder);
    console.log("");
    for (const rows of ROWS) await compareAt(browser, folder, rows);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareAt(browser: Browser, folder: string, rows: number): Promise<void> {
  const { page, answer } = sidebarOver(folder, rows);
  const pages = await servePages({
    "/sidebar": page,
    "/answer": answer,
    "/empty": await emptyPageLike(page),
  });
  const paints: { readonly sidebar: Paint[]; readonly empty: Paint[] } = { sidebar: [], empty: [] };
  // They take turns, so that a busy moment of the machine hits both; the first round warms up.
  for (let run = 0; run <= RUNS; run += 1) {
    const ours = await paintOf(browser, `${pages.origin}/sidebar`);
    const theirs = await paintOf(browser, `${pages.origin}/empty`);
    if (run > 0) {
      paints.sidebar.push(ours);
      paints.empty.push(theirs);
    }
  }
  await pages.close();
  const [ours, theirs] = [middle(paints.sidebar, "first"), middle(paints.empty, "first")];
  const ratio = `${ours.toFixed(0).padStart(7)} мс /${theirs.toFixed(0).padStart(6)} мс = ${(ours / theirs).toFixed(2)}`;
  console.log(
    `${`панель, ${rows} строк: первый показ / пустая`.padEnd(44)}${ratio} (не больше ${LIMIT}), список на ${middle(paints.sidebar, "filled").toFixed(0)} мс`,
  );
}

/** A page in a context of its own: nothing is kept from the run before. */
async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: "ru-RU" });
  await page.goto(url);
  const paint = await page.waitForFunction(() => {
    const [first, filled] = ["first-contentful-paint", "filled"].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    );
    return first === undefined || filled === undefined ? null : { first, filled };
  });
  const times = (await paint.jsonValue()) as Paint;
  await page.close();
  return times;
}

/** The page as Google would hand it out, and the answer to its only call. */
function sidebarOver(folder: string, rows: number): { readonly page: string; readonly answer: string } {
  const addOn = runAddOn(folder, { now: `${TODAY}T09:00:00Z` });
  fill(addOn, rows);
  addOn.call("openDeadlines");
  const channel = `
    const runner = (succeed) => ({
      withSuccessHandler: (handler) => runner(handler),
      withFailureHandler: () => runner(succeed),
      sidebarState: () => fetch("/answer").then((answer) => answer.text()).then(succeed),
    });
    window.google = { script: { run: runner() } };
    ${noticesWhenFilled(".checklist .row")}`;
  const page = addOn.google.ui.sidebar()?.getContent() ?? "";
  return {
    page: page.replace("<head>", () => `<head><script>${channel}</script>`),
    answer: String(addOn.call("sidebarState")),
  };
}

function noticesWhenFilled(selector: string): string {
  return `
    const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => performance.mark("filled"))
      : requestAnimationFrame(look);
    look();`;
}

/** The shell of the sidebar without what it shows: Preact draws one line. */
async function emptyPageLike(sidebar: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { h, render } from "preact";
        render(h("p", null, "Наставничество"), document.getElementById("sidebar"));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  const script = `<script type="module">${outputFiles[0]?.text ?? ""}</script>`;
  return sidebar
    .replace(/<style[\s\S]*?<\/style>/, "")
    .replace(/<script>[\s\S]*?<\/script>/, () => `<script>${noticesWhenFilled("#sidebar p")}</script>`)
    .replace(/<script type="module"[\s\S]*?<\/script>/, () => script);
}

function fill(addOn: RunningAddOn, rows: number): void {
  const { edits } = planWorkbook({
    snapshot: storedSnapshot(addOn.google.spreadsheet.stores),
    reading: null,
    data: deadlinesOf(rows),
    schoolYear: null,
    today: TODAY,
    who: "измерение",
  });
  withServices(addOn.google, () => applyEdits(addOn.google.spreadsheet.app.getActive(), edits));
}

/** The build is a script of its own and finds its sources beside itself. */
async function buildAddOnInto(folder: string): Promise<void> {
  const script = pathToFileURL(join(process.cwd(), "apps-script", "build.mjs")).href;
  const { buildAddOn } = (await import(script)) as typeof import("../../apps-script/build.mjs");
  await buildAddOn(folder);
}

function middle(paints: readonly Paint[], which: keyof Paint): number {
  return paints.map((paint) => paint[which]).sort((a, b) => a - b)[Math.floor(paints.length / 2)] as number;
}
