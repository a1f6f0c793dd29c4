import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";

/** Real documents, and made-up ones of other shapes; beside each the reading written by hand. */
const folders = ["roadmaps", "roadmaps-made"].map(
  (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
);
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      name,
      text: new URL(name, folder),
      golden: new URL(name.replace(".txt", ".golden.json"), folder),
    })),
);

describe("readRoadmap on whole documents", () => {
  test.each(documents)("$name", ({ text, golden }) => {
    const reading = readRoadmap(readTextDocument(readFileSync(text, "utf8")));
    expect(reading.roadmap).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});
