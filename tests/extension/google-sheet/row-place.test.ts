import { describe, expect, test } from "vitest";
import { rowPlace } from "../../../extension/google-sheet/row-place.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { recogniseWorkbook } from "../../../shared/workbook/locate.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { madeBook } from "../../e2e/stored-book.ts";

const ID = "school-7-of-the-forest";
const book = await readWorkbookFile(await madeBook());

/** The same book with its tab of deadlines renamed and links in a tab of its own. */
function withLinks(
  cells: WorkbookSnapshot["tabs"][number]["rows"][number],
  name = "Контроль сроков",
): WorkbookSnapshot {
  const tabs = book.tabs.map((tab) => (tab.name === "Контроль сроков" ? { ...tab, name } : tab));
  return { tabs: [...tabs, { name: "Ссылки", hidden: false, rows: [cells], merges: [] }] };
}

describe("where a row of the deadlines stands in an open Sheet", () => {
  test("by the name of the tab where its number is told nowhere", () => {
    const { hash, words } = rowPlace(book, ID, "Контроль сроков", 7);
    expect(decodeURIComponent(hash)).toMatch(/^range='Контроль сроков'!A7:[A-Z]+7$/);
    expect(hash).toMatch(/^[\x21-\x7e]+$/);
    expect(words).toBe("Вкладка «Контроль сроков», строка 7.");
  });

  test("a renamed tab goes by the name it has now, quotes and all", () => {
    const renamed = withLinks([], "Сроки 'осень'");
    expect(recogniseWorkbook(renamed).located.get("Контроль сроков")?.tab.name).toBe("Сроки 'осень'");
    const { hash, words } = rowPlace(renamed, ID, "Контроль сроков", 3);
    expect(decodeURIComponent(hash)).toMatch(/^range='Сроки ''осень'''!A3:/);
    expect(words).toBe("Вкладка «Сроки 'осень'», строка 3.");
  });

  test.each([
    ["a link of the list of tabs", { text: "Контроль сроков", href: "#gid=77&range=A1" }, "gid=77"],
    [
      "a link with the whole address",
      { text: "Контроль сроков", href: `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=78` },
      "gid=78",
    ],
    ["a formula", { formula: '=HYPERLINK("#gid=79","Контроль сроков")', value: "Контроль сроков" }, "gid=79"],
  ])("by its number where %s tells it", (_, cell, gid) => {
    expect(rowPlace(withLinks([cell]), ID, "Контроль сроков", 7).hash).toMatch(
      new RegExp(`^${gid}&range=A7:[A-Z]+7$`),
    );
  });

  test.each([
    [
      "a link into another Sheet",
      [{ text: "Контроль сроков", href: "https://docs.google.com/spreadsheets/d/other/edit#gid=5" }],
    ],
    ["a link of another tab", [{ text: "Пары", href: "#gid=5" }]],
    [
      "two numbers for one tab",
      [
        { text: "Контроль сроков", href: "#gid=5" },
        { text: "Контроль сроков", href: "#gid=6" },
      ],
    ],
  ])("%s tells nothing", (_, cells) => {
    expect(rowPlace(withLinks(cells), ID, "Контроль сроков", 7).hash).toMatch(/^range=/);
  });
});
