import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../extension/documents/read-html.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";

/** Real documents, and made-up ones of other shapes; beside each the reading written by hand. */
const folders = ["roadmaps", "roadmaps-made"].map(
  (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
);
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => ({
      name,
      file: new URL(name, folder),
      golden: new URL(name.replace(/\.\w+$/, ".golden.json"), folder),
    })),
);

describe("readRoadmap on whole documents", () => {
  test.each(documents)("$name", ({ name, file, golden }) => {
    const text = readFileSync(file, "utf8");
    const reading = readRoadmap(name.endsWith(".txt") ? readTextDocument(text) : readHtml(text));
    expect(reading.roadmap).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});
