import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paperKinds } from "../../shared/papers/paper-kinds.ts";

const page = readFileSync("docs/law.md", "utf8");

/** The short names by which the code and the page cite a law alike. */
const SHORT_NAMES = [
  /152-ФЗ/,
  /351\.8/,
  /60\.2/,
  /ГК РФ/,
  /СК РФ/,
  /Р-145/,
  /МР-42\/02/,
  /АЗ-1128\/08/,
  /№ 179/,
  /№ 18(?!\d)/,
] as const;

const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, what = "", source = "", place = "", lawyer = ""]) => {
    const [file = "", name = ""] = [...place.matchAll(/`([^`]+)`/g)].map(([, words]) => words ?? "");
    return { what, source, file, name, lawyer };
  });

describe("docs/law.md", () => {
  test("has rules, and every paper", () => {
    expect(rows.length).toBeGreaterThan(paperKinds.length + 20);
    for (const { key } of paperKinds)
      expect(rows.filter(({ what }) => what === `\`${key}\``)).toHaveLength(1);
  });

  test.each(rows)("$what: the place is there and cites the same law", ({ source, file, name, lawyer }) => {
    expect([file, existsSync(file)]).toEqual([file, true]);
    const code = readFileSync(file, "utf8");
    expect(code).toMatch(new RegExp(`(?:const|function) ${name}\\b|^ {2}${name}:`, "m"));
    const cited = SHORT_NAMES.filter((short) => short.test(source));
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((short) => !short.test(code)).map(String)).toEqual([]);
    expect(lawyer).not.toBe("");
  });

  test("the README leads to it", () => {
    expect(readFileSync("README.md", "utf8")).toContain("](docs/law.md)");
  });
});
