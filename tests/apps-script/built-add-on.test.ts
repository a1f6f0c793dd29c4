import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildAddOn } from "../../apps-script/build.mjs";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { built } from "../builds/built.ts";

const PAGES = [
  "Sidebar.html",
  "CreatePart.html",
  "PapersPart.html",
  "PeoplePart.html",
  "RemindersPart.html",
  "SurveysPart.html",
  "WebsitePart.html",
] as const;
/** kB on the wire, of thousand bytes. */
const MOST = 30;

let folder: string;
let withReminders: string;
let code: string;
let page: string;
let addOn: RunningAddOn;

beforeAll(async () => {
  folder = await built("add-on");
  code = await readFile(join(folder, "Code.js"), "utf8");
  page = await readFile(join(folder, "Sidebar.html"), "utf8");
  withReminders = await built("add-on-with-reminders");
  addOn = runAddOn(folder);
});

describe("Code.js", () => {
  test.each([
    "onOpen",
    "onInstall",
    "openCreateWorkbook",
    "openDeadlines",
    "openPeople",
    "openReminders",
    "openWebsiteSection",
    "turnToNewYear",
    "showHandOver",
    "sidebarState",
    "sidebarPart",
    "previewRoadmap",
    "createWorkbook",
    "actOnItem",
    "takeBackAct",
    "goTo",
    "previewWebsite",
    "printedPage",
    "peopleState",
    "actOnPeople",
    "openSurveys",
    "openPapers",
    "remindersState",
    "surveysState",
    "papersState",
  ])("Google finds %s by reading the file", (name) => {
    expect(code).toMatch(new RegExp(`^function ${name}\\(\\)`, "m"));
  });

  test.each([
    ["modules", /^\s*(import|export)\b/m],
    // A colour of a printed page, «#eee;», is no member.
    ["private members", /[\s.]#(?![\da-f]{3,6};)[a-z]\w*\s*[(=;]/i],
    ["static blocks and fields", /^\s*static\b/m],
    ["optional chaining, which es2019 lacks", /\w\?\.[a-z[(]/i],
  ])("has no %s", (_, sign) => {
    expect(code).not.toMatch(sign);
  });

  test("the same sources give the same bytes", async () => {
    const again = await mkdtemp(join(tmpdir(), "add-on-"));
    await buildAddOn(again);
    expect(await readFile(join(again, "Code.js"), "utf8")).toBe(code);
    for (const name of PAGES)
      expect(await readFile(join(again, name), "utf8")).toBe(await readFile(join(folder, name), "utf8"));
    await rm(again, { recursive: true });
  });
});

describe("appsscript.json", () => {
  test("asks for the open spreadsheet and the sidebar, nothing else", async () => {
    const manifest = JSON.parse(await readFile(join(folder, "appsscript.json"), "utf8"));
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Europe/Moscow" });
  });
});

describe.each(PAGES)("%s", (name) => {
  let text: string;
  beforeAll(async () => {
    text = await readFile(join(folder, name), "utf8");
  });

  test(`is at most ${MOST} kB on the wire, in each edition`, async () => {
    for (const edition of [folder, withReminders]) {
      const bytes = gzipSync(await readFile(join(edition, name))).length;
      expect(bytes, edition).toBeGreaterThan(1000);
      expect(bytes, edition).toBeLessThanOrEqual(MOST * 1000);
    }
  });

  test("has no backtick literal with «//», which HtmlService would cut off", () => {
    expect(text.match(/`[^`]*\/\/[^`]*`/)).toBeNull();
  });

  test("fetches nothing: no address but the names of SVG and its like", () => {
    const addresses = text.match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
    expect(text).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  });

  test("has one script, which nothing inside it ends", () => {
    expect(text.match(/<\/script/g)).toHaveLength(1);
  });
});

describe("Sidebar.html", () => {
  test("has the place where the server writes the chosen view", () => {
    expect(page).toContain('data-view=""');
  });
});

describe("the menu", () => {
  test("hangs under «Наставничество»", () => {
    addOn.call("onOpen");
    expect([...addOn.google.ui.menus]).toEqual([
      [
        "Наставничество",
        [
          { caption: "Создать книгу", functionName: "openCreateWorkbook" },
          { caption: "Контроль сроков", functionName: "openDeadlines" },
          { caption: "Люди", functionName: "openPeople" },
          { caption: "Анкеты", functionName: "openSurveys" },
          { caption: "Бумаги", functionName: "openPapers" },
          { caption: "Напоминания", functionName: "openReminders" },
          { caption: "Раздел для сайта", functionName: "openWebsiteSection" },
          { caption: "Новый учебный год", functionName: "turnToNewYear" },
          { caption: "Передача дел", functionName: "showHandOver" },
        ],
      ],
    ]);
  });

  test.each([
    ["openCreateWorkbook", "create"],
    ["openDeadlines", "deadlines"],
    ["openPeople", "people"],
    ["openSurveys", "surveys"],
    ["openPapers", "papers"],
    ["openReminders", "reminders"],
    ["openWebsiteSection", "website"],
  ])("%s opens the sidebar on its view", (functionName, view) => {
    addOn.call(functionName);
    expect(addOn.google.ui.sidebar()?.getTitle()).toBe("Наставничество");
    expect(addOn.google.ui.sidebar()?.getContent()).toContain(`data-view="${view}"`);
  });
});
