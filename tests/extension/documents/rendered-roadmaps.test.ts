import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../../extension/documents/read-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import { scoreReading } from "../../shared/roadmap/reading-score.ts";

const folder = "tests/fixtures/roadmaps-rendered";
const goldenOf = (file: string) =>
  JSON.parse(readFileSync(`tests/fixtures/roadmaps/${file.split(".")[0]}.golden.json`, "utf8"));

/** By who wrote the files; how they are laid out is in `write-office-files.mjs` beside them. */
const kinds = [
  ["LibreOffice's .docx", /^[^.]+\.docx$/],
  [".docx of the docx package", /\.package\.docx$/],
  ["LibreOffice's .html", /\.html$/],
  ["LibreOffice's .xlsx", /\.xlsx$/],
] as const;

const table: string[] = [];
afterAll(() => console.log(table.join("\n")));

describe.each(kinds)("the five documents as %s", (kind, names) => {
  const files = readdirSync(folder).filter((name) => names.test(name));

  test("are all there", () => {
    expect(files).toHaveLength(5);
  });

  test.each(files)("%s has every activity whole", async (file) => {
    const grid = await readDocument(file, readFileSync(`${folder}/${file}`));
    const { f1, missed, extra } = scoreReading(readRoadmap(grid).roadmap, goldenOf(file));
    table.push(`${kind.padEnd(28)}${file.padEnd(44)}F1 ${f1.toFixed(3)}`);
    expect(f1, `lost:\n${missed.join("\n")}\ninvented:\n${extra.join("\n")}`).toBeGreaterThanOrEqual(0.97);
  });
});
