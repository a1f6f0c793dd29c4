import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";
import { scoreReading } from "../../../shared/roadmap/reading-score.ts";

/** Printed by Chromium and LibreOffice: see `print-pdfs.mjs` beside them. */
const printed = new URL("../../../fixtures/roadmaps-rendered/", import.meta.url);
const files = readdirSync(printed).filter((name) => name.endsWith(".pdf"));

const golden = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../fixtures/roadmaps/${name.split(".")[0]}.golden.json`, import.meta.url),
      "utf8",
    ),
  );

describe("roadmaps printed to PDF", () => {
  test.each(files)("%s", async (name) => {
    const grid = await readPdf(new Uint8Array(readFileSync(new URL(name, printed))));
    const score = scoreReading(readRoadmap(grid).roadmap, golden(name));
    // Columns so narrow that words are cut in them without a hyphen cannot all be put together again.
    const least = name.includes("narrow") ? 0.7 : 0.95;
    expect(score.f1, [...score.missed, ...score.extra].join("\n")).toBeGreaterThanOrEqual(least);
  });
});
