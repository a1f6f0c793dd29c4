import { describe, expect, test } from "vitest";
import { type Import, sources } from "./sources.ts";

const AREAS = [
  "shared",
  "views",
  "apps-script/server",
  "apps-script/sidebar",
  "extension",
  "local",
  "tests",
] as const;
type Area = (typeof AREAS)[number];

/** What an area may import of the project; itself is always allowed. */
const MAY_IMPORT: Readonly<Record<Area, readonly Area[]>> = {
  shared: [],
  views: ["shared"],
  "apps-script/server": ["shared"],
  "apps-script/sidebar": ["shared", "views"],
  extension: ["shared", "views"],
  local: ["shared", "extension", "apps-script/server"],
  tests: AREAS,
};

/** Packages an area may use; tests and local may use any that package.json names. */
const PACKAGES: Readonly<Partial<Record<Area, readonly RegExp[]>>> = {
  // The calendar file, the declension of names and the assignment of pairs alone: see the test below.
  shared: [/^ical-generator$/, /^lvovich$/, /^munkres$/],
  "apps-script/server": [],
  views: [/^preact($|\/)/, /^@preact\/signals$/],
  "apps-script/sidebar": [/^preact($|\/)/, /^@preact\/signals$/],
  extension: [
    /^preact($|\/)/,
    /^@preact\/signals$/,
    /^hucre\/xlsx$/,
    /^fflate$/,
    // Loaded only when a paper is made of a template of ours.
    /^docx$/,
    /^htmlparser2$/,
    /^@crxjs\/vite-plugin$/,
    /^vite$/,
  ],
};

const areaOf = (path: string) => AREAS.find((area) => path.startsWith(`${area}/`));
const all = sources();

test("there are sources to look at", () => {
  for (const area of AREAS) expect(all.filter(({ path }) => areaOf(path) === area).length).toBeGreaterThan(3);
});

describe("imports run one way", () => {
  test.each(AREAS)("%s", (area) => {
    const wrong = all
      .filter(({ path }) => areaOf(path) === area)
      .flatMap(({ path, imports }) =>
        imports.filter((each) => !isAllowed(area, each)).map(({ from }) => `${path}: ${from}`),
      );
    expect(wrong).toEqual([]);
  });
});

function isAllowed(area: Area, { own, target, typeOnly }: Import): boolean {
  if (!own) {
    const packages = PACKAGES[area];
    return (
      packages === undefined ||
      packages.some((pattern) => pattern.test(target)) ||
      isBuildScript(target, area)
    );
  }
  const other = areaOf(target);
  if (other === undefined || other === area || MAY_IMPORT[area].includes(other)) return true;
  // The sidebar knows the server's types and nothing of its code.
  return area === "apps-script/sidebar" && other === "apps-script/server" && typeOnly;
}

/** vite.config.ts of the extension runs in Node at build time. */
function isBuildScript(target: string, area: Area): boolean {
  return area === "extension" && target.startsWith("node:");
}

test("the core uses a package in one file each; the one that Apps Script cannot run is out of its reach", () => {
  const calendar = "shared/calendar-file/calendar-file.ts";
  const using = all.filter(
    ({ path, imports }) => path.startsWith("shared/") && imports.some(({ own }) => !own),
  );
  expect(using.map(({ path }) => path).sort()).toEqual([
    calendar,
    "shared/pairing/solving/assign.ts",
    "shared/people/declined-name.ts",
  ]);
  const importing = all.filter(({ imports }) => imports.some(({ target }) => target === calendar));
  expect(importing.map(({ path }) => areaOf(path))).not.toContain("shared");
  expect(importing.map(({ path }) => areaOf(path))).not.toContain("apps-script/server");
});

test("no two folders of the core import each other, directly or round about", () => {
  const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");
  const core = all.filter(({ path }) => path.startsWith("shared/") && path.split("/").length > 2);
  const arrows = new Map<string, Set<string>>();
  for (const { path, imports } of core) {
    const from = folderOf(path);
    for (const { own, target } of imports) {
      if (own && folderOf(target) !== from)
        arrows.set(from, (arrows.get(from) ?? new Set()).add(folderOf(target)));
    }
  }
  const reach = (from: string, seen: ReadonlySet<string>): boolean =>
    [...(arrows.get(from) ?? [])].some((to) => seen.has(to) || reach(to, new Set([...seen, to])));
  expect(arrows.size).toBeGreaterThan(5);
  expect([...arrows.keys()].filter((folder) => reach(folder, new Set([folder])))).toEqual([]);
});

test("the content script and the side panel know each other only through the messages", () => {
  const wrong = all.flatMap(({ path, imports }) =>
    imports
      .filter(({ own, target }) => {
        const crossing =
          (path.startsWith("extension/content/") && target.startsWith("extension/side-panel/")) ||
          (path.startsWith("extension/side-panel/") && target.startsWith("extension/content/"));
        return own && crossing && !target.startsWith("extension/content/content-script.ts");
      })
      .map(({ from }) => `${path}: ${from}`),
  );
  expect(wrong).toEqual([]);
});

// The page, Node and Apps Script are kept out by the compiler as well: see `shared/platform-canary.ts`.
describe("shared is pure", () => {
  const BANNED = [
    ["the clock", /\bnew Date\(\)|\bDate\.now\b|\bperformance\./],
    ["chance", /\bMath\.random\b|\bcrypto\./],
    ["timers and the network", /\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bXMLHttpRequest\b/],
    ["Node", /\bprocess\.|\brequire\(/],
    ["Apps Script", /\bSpreadsheetApp\b(?!`)|\bUtilities\./],
    ["classes and enums", /^\s*(?:export\s+)?(?:abstract\s+)?(?:class|enum)\s/m],
  ] as const;
  const code = all
    .filter(({ path }) => path.startsWith("shared/") && path !== "shared/platform-canary.ts")
    .map(({ path, text }) => ({
      path,
      code: text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, ""),
    }));
  test.each(BANNED)("without %s", (_, pattern) => {
    expect(code.filter((source) => pattern.test(source.code)).map(({ path }) => path)).toEqual([]);
  });
});
