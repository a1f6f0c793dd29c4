import { describe, expect, test } from "vitest";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { planOf, readingOf, withTab } from "../workbook/example-books.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;
const again = (snapshot: WorkbookSnapshot) => planOf(reading, snapshot);

function listOf(snapshot: WorkbookSnapshot): readonly CellContent[] {
  const located = locateTab(snapshot, "Паспорт");
  const column = located?.columns.get("Вкладки книги") as number;
  return (located?.tab.rows ?? []).slice(1).flatMap((row) => row[column - 1] ?? []);
}
const renamed = (from: string, to: string, snapshot = book): WorkbookSnapshot => ({
  tabs: snapshot.tabs.map((tab) => (tab.name === from ? { ...tab, name: to } : tab)),
});
const link = (name: string) => ({ text: name, href: `#'${name.replace(/'/g, "''")}'!A1` });

describe("the list of tabs in «Паспорт»", () => {
  test("names the tabs in sight in their order, each with a link to it", () => {
    const inSight = book.tabs.filter(({ name, hidden }) => !hidden && name !== "Паспорт");
    expect(listOf(book)).toEqual(inSight.map(({ name }) => link(name)));
    expect(listOf(book)).toContainEqual(link("Контроль сроков"));
    expect(listOf(book)).not.toContainEqual(link("Журнал"));
    expect(again(book).edits).toEqual([]);
  });

  test.each([
    ["once", ["Куратор'24"]],
    ["twice", ["Сроки 2025", "Сроки"]],
  ])("follows a tab renamed %s, on its own line", (_, names) => {
    const end = names.reduce(
      (now, name) => {
        const after = again(renamed(now.name, name, now.book)).after;
        expect(listOf(after)[1]).toEqual(link(name));
        expect(listOf(after)).toHaveLength(listOf(book).length);
        return { book: after, name };
      },
      { book, name: "Контроль сроков" },
    );
    expect(again(end.book).edits).toEqual([]);
  });

  test("follows a name that LibreOffice changed in the link alone", () => {
    const snapshot = withTab(renamed("Пары", "Двойки"), "Паспорт", (copy) => {
      copy.rows = copy.rows.map((row) =>
        row.map((cell) =>
          typeof cell === "object" && cell !== null && "href" in cell && cell.text === "Пары"
            ? { text: "Пары", href: "#Двойки!A1" }
            : cell,
        ),
      );
    });
    expect(listOf(again(snapshot).after)[4]).toEqual(link("Двойки"));
  });

  test("takes words without links for right: a Google Sheet shows no more", () => {
    const words = withTab(book, "Паспорт", (copy) => {
      copy.rows = copy.rows.map((row) =>
        row.map((cell) => (typeof cell === "object" && cell !== null && "href" in cell ? cell.text : cell)),
      );
    });
    expect(again(words).edits).toEqual([]);
    expect(listOf(again(renamed("Пары", "Двойки", words)).after)[4]).toEqual(link("Двойки"));
  });

  test("leaves what a person typed in its column, and writes a tab shown since below", () => {
    const located = locateTab(book, "Паспорт");
    const column = located?.columns.get("Вкладки книги") as number;
    const typed = withTab(book, "Паспорт", (copy) => {
      const row = copy.rows[2] as CellContent[];
      row[column - 1] = "см. приказ № 5";
    });
    const shown = {
      tabs: typed.tabs.map((tab) => (tab.name === "Карта форм" ? { ...tab, hidden: false } : tab)),
    };
    const list = listOf(again(shown).after);
    expect(list[1]).toBe("см. приказ № 5");
    expect(list.slice(listOf(book).length)).toEqual([link("Контроль сроков"), link("Карта форм")]);
    expect(again(again(shown).after).edits).toEqual([]);
  });
});
