import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { planOf, readingOf, tabOf, typeInto, withTab } from "./example-books.ts";
import { headingAt } from "./rearranging.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;

describe("«Паспорт»", () => {
  const values = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot).passport;
  const label = (words: string) => headingAt(book, "Паспорт", words).row;

  test("rows in another order answer the same", () => {
    const sorted = withTab(book, "Паспорт", (copy) => {
      const [heading, ...rest] = copy.rows;
      copy.rows = [heading as never, ...rest.reverse()];
    });
    expect(planOf(reading, sorted).edits).toEqual([]);
    expect([...values(sorted).texts].sort()).toEqual([...values(book).texts].sort());
  });

  test("a renamed label is kept as an own one, and the schema's comes anew", () => {
    const renamed = withTab(book, "Паспорт", (copy) => typeInto(copy.rows, label("ИНН"), 1, "Наш ИНН"));
    const { after } = planOf(reading, renamed, null);
    expect(values(after).own.get("Наш ИНН")).toBe("7700000000");
    expect(values(after).texts.has("ИНН")).toBe(false);
    expect(tabOf(after, "Паспорт").rows.filter((row) => row[0] === "ИНН")).toHaveLength(1);
  });

  test.each([
    ["other quotation marks and dashes", "Есть раздел “наставничество” на сайте", "answers"],
    ["Latin letters among the Cyrillic", "Cсылка на раздел «Наставничество»", "texts"],
    ["spaces folded", "  Ссылка  на раздел «Наставничество» ", "texts"],
  ] as const)("a label with %s is still known", (_, words, kind) => {
    const original =
      kind === "answers" ? "Есть раздел «Наставничество» на сайте" : "Ссылка на раздел «Наставничество»";
    const renamed = withTab(book, "Паспорт", (copy) => typeInto(copy.rows, label(original), 1, words));
    expect(values(renamed)[kind].get(original)).toEqual(values(book)[kind].get(original));
    expect(planOf(reading, renamed).edits).toEqual([]);
  });

  test("of two rows with one label the one with a value answers", () => {
    const doubled = withTab(book, "Паспорт", (copy) => {
      const row = copy.rows[label("ИНН") - 1] as (string | null)[];
      copy.rows.push([...row]);
      row[1] = null;
    });
    expect(values(doubled).texts.get("ИНН")).toBe("7700000000");
    expect(readWorkbook(doubled).notes).toEqual([]);
  });

  test("two rows with one label and different values are told of", () => {
    const doubled = withTab(book, "Паспорт", (copy) => copy.rows.push(["ИНН", "7711111111"]));
    expect(values(doubled).texts.get("ИНН")).toBe("7700000000");
    expect(readWorkbook(doubled).notes.map((note) => [note.code, note.words])).toEqual([
      ["workbook.repeated-label", "ИНН"],
    ]);
  });

  test("own labels are read and kept", () => {
    const own = withTab(book, "Паспорт", (copy) => copy.rows.push(["Число групп", 12]));
    expect(values(own).own.get("Число групп")).toBe("12");
    expect(planOf(reading, own).edits).toEqual([]);
  });

  test("a value typed by a person is not replaced by data or by the roadmap", () => {
    const typed = withTab(planOf(null).after, "Паспорт", (copy) => {
      typeInto(copy.rows, label("Полное наименование организации"), 2, "Школа, как мы её зовём");
      typeInto(copy.rows, label("Учебный год"), 2, "2030-2031");
    });
    const passport = values(planOf(reading, typed).after);
    expect(passport.texts.get("Полное наименование организации")).toBe("Школа, как мы её зовём");
    expect(passport.texts.get("Учебный год")).toBe("2030-2031");
  });
});
