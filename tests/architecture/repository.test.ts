import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { projectFiles, sources } from "./sources.ts";

const files = projectFiles();
const textFiles = files.filter((path) => !/\.(png|xlsx|docx|pdf)$/.test(path));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("the repository keeps its own rules", () => {
  test("no folder is named for nothing in particular, no file gathers exports", () => {
    const vague = files.filter((path) =>
      /(^|\/)(utils?|helpers?|common|managers?)(\/|\.|$)|(^|\/)index\.tsx?$/.test(path),
    );
    expect(vague).toEqual([]);
  });

  test("source files are kebab-case", () => {
    const odd = files.filter((path) => /\.(tsx?|mjs)$/.test(path) && !/^[a-z0-9./-]+$/.test(path));
    expect(odd).toEqual([]);
  });

  test("no skipped or focused tests but those that wait for a program, and no promises to do it later", () => {
    const marks =
      /\b(?:it|test|describe)\.(?:only|skip|todo)\(|\bTODO\b|\bFIXME\b|@ts-ignore|@ts-nocheck|\bas any\b/;
    const found = sources().filter(
      ({ path, text }) => path !== "tests/architecture/repository.test.ts" && marks.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("no path of somebody's machine and no registry address", () => {
    const marks = /(?:^|[\s"'(])\/(?:home|Users|work|farm)\/[a-z]|registry\.[a-z]+js\.org|"resolved":/m;
    const found = textFiles.filter(
      (path) => path !== "tests/architecture/repository.test.ts" && marks.test(readFileSync(path, "utf8")),
    );
    expect(found).toEqual([]);
  });

  test("every dependency is pinned", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});

describe("README says what is so", () => {
  const readme = readFileSync("README.md", "utf8");

  test("every npm command it names exists", () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z0-9]+)/g)].map(
      (match) => match[1] as string,
    );
    const builtIn = ["ci", "install", "npm"];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in manifest.scripts) && !builtIn.includes(name))).toEqual([]);
  });

  test("every file and folder it points at is there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] as string);
    expect(links.length).toBeGreaterThan(2);
    expect(
      links.filter(
        (link) => !files.some((path) => path === link || path.startsWith(`${link.replace(/\/$/, "")}/`)),
      ),
    ).toEqual([]);
  });

  test("the two commands come first", () => {
    expect(readme.indexOf("npm start")).toBeGreaterThan(0);
    expect(readme.indexOf("npm test")).toBeLessThan(readme.indexOf("npm run push"));
  });
});
