import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type FillingBrowser, openFillingBrowser } from "./filling-browser.ts";
import { fillByPlaywright, mixedForm } from "./mixed-form.ts";
import { nativeForm } from "./native-form.ts";

const RUNS = 7;
const MIXED_RUNS = 3;
const FILLED = 300;
const COLLECTED = [300, 1000, 3000] as const;

/** The line of issue «one click fills any form» on speed, as tables: medians of alternating runs in one Chromium. */
export async function compareFilling(): Promise<void> {
  const sizes = [...COLLECTED, FILLED];
  const pages = Object.fromEntries(sizes.map((size) => [`/native-${size}`, nativeForm(size)]));
  const browser = await openFillingBrowser({ ...pages, ...(await mixedForm()) });
  try {
    await printFilling(browser);
    await printMixed(browser);
    await printCollecting(browser);
    printSize(browser.extension);
  } finally {
    await browser.close();
  }
}

async function printFilling(browser: FillingBrowser): Promise<void> {
  const times: Record<"bare" | "written" | "whole", number[]> = { bare: [], written: [], whole: [] };
  let filled = "";
  for (let run = 0; run <= RUNS; run++) {
    await browser.open(`/native-${FILLED}`);
    await browser.drive("collect");
    const bare = await browser.drive("bareFill");
    await browser.open(`/native-${FILLED}`);
    await browser.drive("collect");
    const done = await browser.drive("fill");
    filled = `${done.filled} из ${done.asked}`;
    if (run === 0) continue;
    times.bare.push(bare);
    times.written.push(done.time);
    times.whole.push(done.whole);
  }
  const bare = median(times.bare);
  console.log(`форма из ${FILLED} полей: заполнено и проверено ${filled}`);
  row("голый цикл: значения и те же события", bare, "");
  row("заполнено и проверено", median(times.written), (median(times.written) / bare).toFixed(2));
  row("и форма прочитана заново", median(times.whole), (median(times.whole) / bare).toFixed(2));
}

async function printMixed(browser: FillingBrowser): Promise<void> {
  const times: Record<"playwright" | "whole", number[]> = { playwright: [], whole: [] };
  let filled = "";
  for (let run = 0; run < MIXED_RUNS; run++) {
    await browser.open("/mixed");
    const started = performance.now();
    await fillByPlaywright(browser.page);
    times.playwright.push(performance.now() - started);
    await browser.open("/mixed");
    await browser.drive("collect");
    const done = await browser.drive("fill");
    filled = `${done.filled} из ${done.asked}`;
    times.whole.push(done.whole);
  }
  const playwright = median(times.playwright);
  console.log(`страница из 100 вопросов разной природы: заполнено и проверено ${filled}`);
  row("Playwright: fill, selectOption, check", playwright, "");
  row("от нажатия до итога", median(times.whole), (median(times.whole) / playwright).toFixed(2));
}

async function printCollecting(browser: FillingBrowser): Promise<void> {
  console.log("чтение формы");
  let before: { size: number; time: number } | null = null;
  for (const size of COLLECTED) {
    await browser.open(`/native-${size}`);
    await browser.drive("collect");
    const times: Record<"bare" | "barest" | "collect", number[]> = { bare: [], barest: [], collect: [] };
    for (let run = 0; run < RUNS; run++) {
      times.bare.push(await browser.drive("bareWalk"));
      times.collect.push(await browser.drive("ask"));
      times.barest.push(await browser.drive("barestWalk"));
    }
    const [bare, barest, collect] = [median(times.bare), median(times.barest), median(times.collect)];
    const growth = before === null ? "" : (collect / before.time / (size / before.size)).toFixed(2);
    row(`${size}: обход с textContent`, barest, "");
    row(`${size}: обход с innerText`, bare, "");
    row(
      `${size}: вопросы собраны`,
      collect,
      `${(collect / bare).toFixed(2)} ${(collect / barest).toFixed(2)} рост ${growth}`,
    );
    before = { size, time: collect };
  }
}

function printSize(extension: string): void {
  const script = readFileSync(join(extension, "content", "content-script.js"));
  console.log(
    `скрипт страницы: ${(gzipSync(script, { level: 9 }).length / 1024).toFixed(1)} КБ gzip (предел 35)`,
  );
}

function row(name: string, time: number, ratio: string): void {
  console.log(`${name.padEnd(44)}${time.toFixed(1).padStart(10)} мс${ratio.padStart(16)}`);
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}
