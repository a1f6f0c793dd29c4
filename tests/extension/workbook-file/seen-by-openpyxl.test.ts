import { describe, expect, test } from "vitest";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { areaLooks, roleBackgrounds, toneColours } from "../../../shared/workbook/looks.ts";
import { lists } from "../../../shared/workbook/schema/lists.ts";
import type { ColumnSpec } from "../../../shared/workbook/schema/tab-spec.ts";
import { tabs } from "../../../shared/workbook/schema/tabs.ts";
import { dayOf, planOf, readingOf } from "../../shared/workbook/example-books.ts";
import { askOpenpyxl, hasOpenpyxl } from "./openpyxl.ts";

const QUESTION = `
def colour(cell):
    return "#" + cell.fill.fgColor.rgb[2:].lower() if cell.fill.fill_type == "solid" else None
def offered(rule):
    words = rule.formula1
    if words.startswith('"'):
        return words.strip('"').split(",")
    tab, area = words.replace("'", "").split("!")
    return [row[0].value for row in book[tab][area.replace("$", "")] if row[0].value is not None]
def column(sheet, top, heading):
    below = sheet.cell(top + 1, heading.column)
    rules = [rule for rule in sheet.data_validations.dataValidation if below.coordinate in rule.cells]
    painted = [rule for area in sheet.conditional_formatting if below.coordinate in area.sqref for rule in area.rules]
    width = next((d.width for d in sheet.column_dimensions.values() if d.min <= heading.column <= d.max), None)
    hidden = next((d.hidden for d in sheet.column_dimensions.values() if d.min <= heading.column <= d.max), False)
    return {
        "heading": heading.value, "look": colour(heading), "bold": heading.font.b, "hidden": hidden, "width": width,
        "note": heading.comment.text if heading.comment else None,
        "below": colour(below), "format": below.number_format, "formula": str(below.value or "").startswith("="),
        "lists": [offered(rule) for rule in rules if rule.type == "list"],
        "tones": sorted([f.replace('"', ""), "#" + r.dxf.fill.bgColor.rgb[2:].lower()] for r in painted for f in r.formula),
    }
def tab(sheet):
    top = 5 if sheet.title == "Дорожная карта" else 1
    return {
        "name": sheet.title, "state": sheet.sheet_state, "protected": sheet.protection.sheet, "frozen": sheet.freeze_panes,
        "page": [sheet.page_setup.orientation, sheet.page_setup.paperSize], "repeated": sheet.print_title_rows,
        "filled": any(cell.value is not None for cell in sheet[top + 1]), "merged": [str(area) for area in sheet.merged_cells.ranges],
        "columns": [column(sheet, top, cell) for cell in sheet[top] if cell.value is not None],
    }
answer = [tab(sheet) for sheet in book]`;

type SeenColumn = {
  heading: string;
  look: string | null;
  bold: boolean;
  hidden: boolean;
  width: number;
  note: string | null;
  below: string | null;
  format: string;
  formula: boolean;
  lists: string[][];
  tones: [string, string][];
};
type SeenTab = {
  name: string;
  state: string;
  protected: boolean;
  frozen: string | null;
  page: [string, number];
  repeated: string | null;
  filled: boolean;
  merged: string[];
  columns: SeenColumn[];
};

const reading = readingOf("school-1");

describe.skipIf(!hasOpenpyxl)("openpyxl sees in a new book", async () => {
  const file = hasOpenpyxl
    ? await writeWorkbookFile(planOf(reading).edits, dayOf(reading))
    : new Uint8Array();
  const seen = hasOpenpyxl ? (askOpenpyxl(file, QUESTION) as SeenTab[]) : [];
  const tables = tabs.filter(({ layout }) => layout !== "lists");

  test("every tab, in its order, shown or hidden", () => {
    expect(seen.map(({ name }) => name)).toEqual(tabs.map(({ name }) => name));
    for (const { name, shown } of tabs) {
      const { state, filled } = seenTab(name);
      const inSight = shown === "always" || (shown === "on-use" && filled);
      expect([name, state]).toEqual([name, inSight ? "visible" : "hidden"]);
    }
  });

  test("no sheet protection: a school sorts and adds columns of its own", () => {
    expect(seen.filter((tab) => tab.protected)).toEqual([]);
  });

  test.each(tables.map(({ name }) => name))(
    "«%s»: headings, notes, lists, formats, shades, colours",
    (name) => {
      const spec = tables.find((tab) => tab.name === name);
      const { columns, frozen, filled } = seenTab(name);
      expect(frozen).toMatch(/^[A-Z]\d+$/);
      for (const expected of (spec?.columns ?? []) as readonly ColumnSpec[]) {
        const column = columns.find(({ heading }) => heading === expected.heading) as SeenColumn;
        expect(column, expected.heading).toMatchObject({
          look: areaLooks.heading.background,
          bold: true,
          note: expected.note,
          hidden: expected.hidden === true,
        });
        // What charts are drawn from is printed above each chart, unshaded.
        if (expected.heading.startsWith("Диаграмма: ")) continue;
        // «Дорожная карта» begins with a stage, and «Паспорт» has in each row what its label asks for.
        if (spec?.layout === "table" && name !== "Паспорт") checkBelow(column, expected, filled);
      }
    },
  );

  test("the official form: A4 across, the heading on every page, stages merged from edge to edge", () => {
    const form = seenTab("Дорожная карта");
    expect(form.page).toEqual(["landscape", 9]);
    expect(form.repeated).toBe("$5:$5");
    const stages = form.merged.filter((area) => Number(area.match(/\d+/)?.[0]) > 5);
    expect(stages.length).toBeGreaterThanOrEqual(reading.roadmap.stages.length);
  });

  function seenTab(name: string): SeenTab {
    return seen.find((tab) => tab.name === name) as SeenTab;
  }
});

function checkBelow(column: SeenColumn, spec: ColumnSpec, filled: boolean): void {
  const filledByProgram = spec.kind === "code" || spec.kind === "formula";
  expect([spec.heading, column.below]).toEqual([
    spec.heading,
    filledByProgram ? roleBackgrounds.code : roleBackgrounds.typed,
  ]);
  expect(column.width, spec.heading).toBeGreaterThanOrEqual(spec.width);
  if (spec.formula !== undefined && filled)
    expect([spec.heading, column.formula]).toEqual([spec.heading, true]);
  if (spec.kind === "date") expect(column.format).toBe("dd.mm.yyyy");
  if (spec.kind === "text" || spec.kind === "code")
    expect([spec.heading, column.format]).toEqual([spec.heading, "@"]);
  expect([spec.heading, column.lists]).toEqual([spec.heading, offered(spec)]);
  expect(column.tones).toEqual(
    (spec.tones ?? []).map(({ text, tone }) => [text, toneColours[tone].background]).sort(),
  );
}

function offered({ kind, list }: ColumnSpec): string[][] {
  if (kind === "yes") return [["да", "нет"]];
  return list === undefined ? [] : [[...lists[list]]];
}
