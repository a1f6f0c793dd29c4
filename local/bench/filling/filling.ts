import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findChromium } from "../../bootstrap/chromium.mjs";
import { type FillingBrowser, openFillingBrowser } from "./filling-browser.ts";
import { fillByPlaywright, mixedForm } from "./mixed-form.ts";
import { nativeForm } from "./native-form.ts";

const RUNS = 15;
const MIXED_RUNS = 3;
const FILLED = 300;
const COLLECTED = [300, 1000, 3000] as const;
/** More than is ever read. */
const TOO_MANY = 10_000;
const SCRIPT_LIMIT = 35;

/**
 * What filling costs beside the least a page allows: the production build in one Chromium, in alternating runs; the medians, and
 * the median of the ratios of runs side by side, which what else the machine does disturbs less. Both sides are asked for by the
 * side panel and bring what they read back to it. Needs Chromium.
 */
export async function compareFilling(): Promise<void> {
  if (findChromium() === null) return console.log("заполнение форм: нет Chromium, не измерено");
  const sizes = [...COLLECTED, FILLED, TOO_MANY];
  const pages = Object.fromEntries(sizes.map((size) => [`/native-${size}`, nativeForm(size)]));
  const browser = await openFillingBrowser({ ...pages, ...(await mixedForm()) });
  try {
    console.log(
      `${"заполнение форм".padEnd(58)}${"медиана, мс".padStart(14)}${"отношение".padStart(12)}  предел`,
    );
    await compareWithBareLoop(browser);
    await compareWithPlaywright(browser);
    await compareWithBareWalk(browser);
    await readTooMany(browser);
    printSize(browser.extension);
  } finally {
    await browser.close();
  }
}

/** Until every field has been read back and has its final state. */
async function compareWithBareLoop(browser: FillingBrowser): Promise<void> {
  const times: Record<"bare" | "filled" | "whole", number[]> = { bare: [], filled: [], whole: [] };
  let said = "";
  for (let run = 0; run <= RUNS; run++) {
    await browser.open(`/native-${FILLED}`);
    await browser.drive("collect");
    const bare = await browser.drive("bareFill");
    await browser.open(`/native-${FILLED}`);
    await browser.drive("collect");
    const done = await browser.drive("fill");
    said = `${done.filled} из ${done.asked}`;
    // The first of each warms up.
    if (run === 0) continue;
    times.bare.push(bare);
    times.filled.push(done.time);
    times.whole.push(done.whole);
  }
  row(`${FILLED} полей: голый цикл, значения и те же события`, times.bare);
  row(`${FILLED} полей: заполнено и проверено ${said}`, times.filled, times.bare, "1.5");
  row(`${FILLED} полей: и форма прочитана заново`, times.whole, times.bare);
}

/** From the press until the panel has read the page anew and says what came of it. */
async function compareWithPlaywright(browser: FillingBrowser): Promise<void> {
  const times: Record<"playwright" | "filled", number[]> = { playwright: [], filled: [] };
  let said = "";
  for (let run = 0; run < MIXED_RUNS; run++) {
    await browser.open("/mixed");
    const started = performance.now();
    await fillByPlaywright(browser.page);
    times.playwright.push(performance.now() - started);
    await browser.open("/mixed");
    await browser.drive("collect");
    const done = await browser.drive("fill");
    said = `${done.filled} из ${done.asked}`;
    times.filled.push(done.whole);
  }
  row("100 разных вопросов: Playwright, fill, selectOption, check", times.playwright);
  row(`100 разных вопросов: от нажатия до итога, ${said}`, times.filled, times.playwright, "1");
}

async function compareWithBareWalk(browser: FillingBrowser): Promise<void> {
  let before: { size: number; time: number } | null = null;
  for (const size of COLLECTED) {
    await browser.open(`/native-${size}`);
    await browser.drive("collect");
    const times: Record<"shown" | "raw" | "asked", number[]> = { shown: [], raw: [], asked: [] };
    for (let run = 0; run < RUNS; run++) {
      times.raw.push(await browser.drive("rawWalk"));
      times.asked.push(await browser.drive("ask"));
      times.shown.push(await browser.drive("bareWalk"));
    }
    row(`${size} полей: голый обход, места и тексты разметки`, times.raw);
    row(`${size} полей: голый обход, места и видимые тексты`, times.shown);
    const time = row(`${size} полей: вопросы собраны (к видимым текстам)`, times.asked, times.shown, "3");
    row(`${size} полей: вопросы собраны (к текстам разметки)`, times.asked, times.raw);
    if (before !== null)
      console.log(
        `  рост ${before.size} → ${size}: ${(time / before.time / (size / before.size)).toFixed(2)} на поле`,
      );
    before = { size, time };
  }
}

async function readTooMany(browser: FillingBrowser): Promise<void> {
  await browser.open(`/native-${TOO_MANY}`);
  const started = performance.now();
  const read = await browser.drive("collect");
  row(`${TOO_MANY} полей: прочитано первых ${read}`, [performance.now() - started]);
}

function printSize(extension: string): void {
  const script = readFileSync(join(extension, "content", "content-script.js"));
  const size = (gzipSync(script, { level: 9 }).length / 1024).toFixed(1);
  console.log(`скрипт страницы: ${size} КБ gzip, предел ${SCRIPT_LIMIT}`);
}

/** Prints a line and gives its median. */
function row(name: string, times: readonly number[], beside: readonly number[] = [], limit = ""): number {
  const time = median(times);
  const ratio =
    beside.length === 0 ? "" : median(times.map((each, run) => each / (beside[run] as number))).toFixed(2);
  console.log(`${name.padEnd(58)}${time.toFixed(1).padStart(14)}${ratio.padStart(12)}  ${limit}`.trimEnd());
  return time;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}
