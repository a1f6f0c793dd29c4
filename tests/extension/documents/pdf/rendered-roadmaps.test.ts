import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";
import { scoreReading } from "../../../shared/roadmap/reading-score.ts";
import { allWords } from "./grid-words.ts";

/**
 * Printed by Chromium and LibreOffice: see `print-pdfs.mjs` beside them. Those it does not name (merged-…, past-the-paper,
 * spreadsheet, stage-below-headings, lists-inside-lists, two-columns, bare-turned, bare-centred, bare-header-and-footer, bare-past-the-paper) are prints of other hands that once were read wrong.
 */
const printed = new URL("../../../fixtures/roadmaps-rendered/", import.meta.url);
const files = readdirSync(printed).filter((name) => name.endsWith(".pdf"));

const golden = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../fixtures/roadmaps/${name.split(".")[0]}.golden.json`, import.meta.url),
      "utf8",
    ),
  );

const read = new Map<string, ReturnType<typeof readPdf>>();
/** Each file is read once for all that is asked of it. */
function gridOf(name: string): ReturnType<typeof readPdf> {
  const known = read.get(name) ?? readPdf(new Uint8Array(readFileSync(new URL(name, printed))));
  read.set(name, known);
  return known;
}

/** Looks that leave more to guess: no lines, columns that touch, words cut because their columns are narrow. */
const moreToGuess = /^(no-lines|writer|bare(-.+)?)$/;
const leastOf = (name: string) => (moreToGuess.test(name.split(".")[1] ?? "") ? 0.9 : 0.95);

/** A program of the machine that reads the text of the same file on its own. */
const poppler = { text: "pdftotext" } as const;
const hasPoppler = spawnSync(poppler.text, ["-v"]).error === undefined;
const lettersOf = (text: string) => {
  const letters = new Map<string, number>();
  for (const letter of text.toLowerCase().match(/[а-яёa-z0-9]/g) ?? [])
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
};

describe.skipIf(!hasPoppler)("nothing that another program reads is lost", () => {
  // Repeated headers and page numbers are left out on purpose; so are headings repeated beside the halves of a row.
  const whole = files.filter((name) => !/header-and-footer|open-sides/.test(name));
  test.each(whole)("%s", async (name) => {
    const path = fileURLToPath(new URL(name, printed));
    const theirs = lettersOf(execFileSync(poppler.text, ["-layout", path, "-"], { encoding: "utf8" }));
    const ours = lettersOf(allWords(await gridOf(name)));
    const lost = [...theirs].filter(([letter, times]) => (ours.get(letter) ?? 0) < times);
    expect(lost).toEqual([]);
  });
});

describe("of a file that holds all of its words nothing is said", () => {
  test.each(files)("%s", async (name) => {
    expect((await gridOf(name)).notes).toEqual([]);
  });
});

describe("roadmaps printed to PDF", () => {
  test.each(files)("%s", async (name) => {
    const grid = await gridOf(name);
    const score = scoreReading(readRoadmap(grid).roadmap, golden(name));
    expect(score.f1, [...score.missed, ...score.extra].join("\n")).toBeGreaterThanOrEqual(leastOf(name));
  });
});
