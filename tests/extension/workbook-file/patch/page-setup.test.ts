import { describe, expect, test } from "vitest";
import { pagesAcross } from "../../../../extension/workbook-file/patch/page-setup.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { headingWidth } from "../../../../shared/workbook/looks.ts";
import { tabs } from "../../../../shared/workbook/schema/tabs.ts";
import { planOf } from "../../../shared/workbook/example-books.ts";
import { partOf, sheetPartOf, today } from "./patched.ts";

describe("a tab is printed over as many pages as it takes to be read", () => {
  test.each([
    ["narrow: one page", [8, 30, 20], 2, 1],
    ["wide: its first columns take room on each page", [8, 30, ...Array(20).fill(20)], 2, 2],
    ["wide, and nothing to repeat: one page", Array(40).fill(20), 0, 1],
  ] as const)("%s", (_, widths, repeated, pages) => {
    expect(pagesAcross(widths, repeated)).toBe(pages);
  });

  test("a bank of people has codes and names on every page", async () => {
    const bytes = await writeWorkbookFile(planOf(null, undefined, {}).edits, today);
    const titles = partOf(bytes, "xl/workbook.xml");
    expect(titles).toContain("'Наставники'!$A:$B,'Наставники'!$1:$1");
    expect(titles).toContain(">'Пары'!$1:$1<");
    expect(Number(/fitToWidth="(\d+)"/.exec(sheetPartOf(bytes, "Наставники"))?.[1])).toBeGreaterThan(1);
  });
});

test("no word of a heading is broken: each column is as wide as its longest", () => {
  const { edits } = planOf(null, undefined, {});
  for (const spec of tabs) {
    spec.columns.forEach(({ heading }, index) => {
      const made = edits.find(
        (edit) => edit.kind === "format-column" && edit.tab === spec.name && edit.column === index + 1,
      );
      if (made?.kind !== "format-column") return;
      expect(made.width, `${spec.name}: ${heading}`).toBeGreaterThanOrEqual(headingWidth(heading));
    });
  }
  expect(headingWidth("Наставников предоставлено")).toBe(17);
});
