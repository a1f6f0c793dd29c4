import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../../../shared/structuring/formulas/compute-formulas.ts";
import { planWorkbook } from "../../../../shared/structuring/plan-workbook.ts";
import { isFormula, shownValue } from "../../../../shared/workbook/cell.ts";
import { formulaSkeleton, templateSkeleton } from "../../../../shared/workbook/formula-skeleton.ts";
import { cellAt, locateTab, textOf } from "../../../../shared/workbook/locate.ts";
import { fromVersion1 } from "../../../../shared/workbook/migrations/from-1.ts";
import { SCHEMA_VERSION, workbookVersion } from "../../../../shared/workbook/migrations/migrations.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { TabName } from "../../../../shared/workbook/schema/tabs.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { hasLibreOffice, startLibreOffice } from "../../../extension/workbook-file/libre-office.ts";
import { partOf } from "../../../extension/workbook-file/patch/patched.ts";
import { contents, planOf, readingOf, typeInto, withTab } from "../example-books.ts";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks", name)));
/** Made by the program of version 1, from a made-up school: a pair, a group, a finished pair, a child's own signature. */
const bytes = fixture("version-1.xlsx");
const old = await readWorkbookFile(bytes);
const today = "2024-05-15" as ISODate;
const plan = (snapshot: WorkbookSnapshot) =>
  planWorkbook({ snapshot, reading: null, data: null, schoolYear: null, today, who: "проверка" });

/** The cells of a calculated column, row by row from the one under the heading. */
function cellsUnder(snapshot: WorkbookSnapshot, tab: TabName, heading: string) {
  const located = locateTab(snapshot, tab);
  const column = located?.columns.get(heading);
  if (!located || located.headingRow === null || column === undefined) throw new Error(`${tab}: ${heading}`);
  return located.tab.rows
    .slice(located.headingRow)
    .map((_, index) => cellAt(located.tab, (located.headingRow as number) + 1 + index, column));
}

/** Calculated columns whose rows hold another formula than the schema's, with what they hold. */
function otherFormulas(snapshot: WorkbookSnapshot): readonly string[] {
  return (["Контроль сроков", "Наставники", "Наставляемые", "Пары", "Согласия"] as const).flatMap((tab) =>
    (locateTab(snapshot, tab)?.spec.columns ?? []).flatMap(({ heading, formula }) => {
      if (formula === undefined) return [];
      const present = templateSkeleton(formula);
      const cells = cellsUnder(snapshot, tab, heading).filter(isFormula);
      if (cells.length === 0) return [`${tab}, ${heading}: none`];
      const others = cells.filter((cell) => plain(formulaSkeleton(cell.formula)) !== present);
      return others.length === 0 ? [] : [`${tab}, ${heading}: ${others.length}`];
    }),
  );
}
const plain = (skeleton: string) => skeleton.replace(/TRUE\(\)/g, "TRUE").replace(/FALSE\(\)/g, "FALSE");

describe("a workbook of version 1", () => {
  const { after, changes, edits } = plan(old);

  test("is known as such, is brought up, and needs nothing more", () => {
    expect(workbookVersion(old)).toBe(1);
    expect(changes).toContain(fromVersion1.change);
    expect(workbookVersion(after)).toBe(SCHEMA_VERSION);
    expect(plan(after).edits).toEqual([]);
  });

  test("its calculated columns hold the formulas of the present schema", () => {
    expect(() => otherFormulas(old)).toThrow("Код для поиска");
    expect(otherFormulas(after)).toEqual([]);
  });

  test("they show what they showed before", () => {
    const computed = computeFormulas(after, today);
    for (const [tab, heading] of [
      ["Наставники", "Код пары"],
      ["Наставники", "Наставляемые"],
      ["Наставники", "Место работы/учёбы наставляемого"],
      ["Наставники", "Согласие на обработку ПД"],
      ["Наставляемые", "Код пары"],
      ["Наставляемые", "Наставник"],
      ["Наставляемые", "Место работы/учёбы наставника"],
      ["Наставляемые", "Согласие на обработку ПД"],
      ["Контроль сроков", "Состояние"],
    ] as const) {
      const shown = (snapshot: WorkbookSnapshot) =>
        cellsUnder(snapshot, tab, heading).map((cell) => textOf(shownValue(cell)));
      expect(shown(old).join(""), heading).not.toBe("");
      expect(shown(computed), `${tab}, ${heading}`).toEqual(shown(old));
    }
  });

  test("nothing that was typed is lost or read otherwise", () => {
    const before = readWorkbook(old);
    const now = readWorkbook(after);
    const typed = (workbook: typeof now, tab: TabName) =>
      workbook.tables[tab].map(({ row, values }) => {
        const kinds = locateTab(old, tab)?.spec.columns ?? [];
        const own = kinds.filter(({ kind }) => kind !== "formula").map(({ heading }) => heading);
        return [row, own.map((heading) => values.get(heading) ?? null)];
      });
    for (const tab of ["Наставники", "Наставляемые", "Пары", "Согласия", "Контроль сроков"] as const) {
      expect(before.tables[tab].length).toBeGreaterThan(1);
      expect(typed(now, tab)).toEqual(typed(before, tab));
    }
    expect(now.passport).toEqual(before.passport);
  });

  test("a formula and words of the person's own stay", () => {
    const own = { formula: '=IF(A2="","",VLOOKUP(A2,\'Пары\'!$B$2:$C$6000,2,FALSE))', value: "Н-001" };
    const places = locateTab(old, "Наставники")?.columns;
    const [codes, consents] = [
      places?.get("Код пары") as number,
      places?.get("Согласие на обработку ПД") as number,
    ];
    const typed = withTab(old, "Наставники", (tab) => {
      typeInto(tab.rows, 2, codes, own);
      typeInto(tab.rows, 3, consents, "есть, в папке 5");
    });
    const kept = plan(typed).after;
    expect(cellsUnder(kept, "Наставники", "Код пары")[0]).toEqual(own);
    expect(cellsUnder(kept, "Наставники", "Согласие на обработку ПД")[1]).toBe("есть, в папке 5");
  });

  test("a run that died anywhere is completed by the next", () => {
    const whole = contents(after);
    const step = Math.max(1, Math.floor(edits.length / 25));
    for (let cut = 0; cut < edits.length; cut += step) {
      const half = simulateEdits(old, edits.slice(0, cut));
      expect(contents(plan(half).after), `cut after ${cut} edits`).toEqual(whole);
    }
  });

  test("the file itself is brought up and needs nothing more", async () => {
    const patched = await readWorkbookFile((await patchWorkbookFile(bytes, edits, today)).bytes);
    expect(otherFormulas(patched)).toEqual([]);
    expect(plan(patched).edits).toEqual([]);
  });

  test("its charts are printed a page each, as in a new file; a print area of the person's own stays", async () => {
    const areas = (file: Uint8Array) =>
      /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)</
        .exec(partOf(file, "xl/workbook.xml"))?.[1]
        ?.split(",");
    const made = await writeWorkbookFile(planOf(readingOf("school-1")).edits, today);
    expect(areas(bytes)).toBeUndefined();
    const mended = (await patchWorkbookFile(bytes, edits, today)).bytes;
    expect(areas(mended)).toHaveLength(4);
    expect(areas(mended)?.[0]).toBe(areas(made)?.[0]);
    const again = edits.filter(({ kind }) => kind === "print-chart");
    expect((await patchWorkbookFile(mended, again, today)).bytes).toEqual(mended);
    const parts = unzipSync(bytes);
    const [xml, index] = [
      partOf(bytes, "xl/workbook.xml"),
      old.tabs.findIndex(({ name }) => name === "Показатели"),
    ];
    const own = `<definedName name="_xlnm.Print_Area" localSheetId="${index}">'Показатели'!$A$1:$C$20</definedName>`;
    parts["xl/workbook.xml"] = strToU8(xml.replace("<definedNames>", `<definedNames>${own}`));
    const chosen = (await patchWorkbookFile(zipSync(parts), edits, today)).bytes;
    expect(areas(chosen)).toEqual(["'Показатели'!$A$1:$C$20"]);
  });

  test("a book whose charts somebody took away, or kept dragged and fastened to two cells", async () => {
    const parts = unzipSync(bytes);
    const drawing = "xl/drawings/drawing1.xml";
    const words = strFromU8(parts[drawing] as Uint8Array);
    const patchedWith = async (xml: string) =>
      partOf(
        (await patchWorkbookFile(zipSync({ ...parts, [drawing]: strToU8(xml) }), edits, today)).bytes,
        "xl/workbook.xml",
      );
    const without = words.replace(/<xdr:oneCellAnchor.*<\/xdr:oneCellAnchor>/s, "");
    expect(await patchedWith(without)).not.toContain("Print_Area");
    const dragged = words
      .replace(/<xdr:ext cx="\d+" cy="\d+"\/>/, "<xdr:to><xdr:col>9</xdr:col><xdr:row>20</xdr:row></xdr:to>")
      .replace(/(<\/?xdr:)oneCellAnchor/g, "$1twoCellAnchor");
    expect(await patchedWith(dragged)).toContain("$G$2:$J$21");
  });
});

test("the first «Состояние» did not know the «да» of a file: it is made anew too", async () => {
  const first = await readWorkbookFile(fixture("version-0.xlsx"));
  const { after } = plan(first);
  expect(otherFormulas(after)).toEqual([]);
});

/** The formulas of «Показатели» that tell of surveys, without what they refer to. */
function surveyFormulas(snapshot: WorkbookSnapshot): readonly string[] {
  const codes = cellsUnder(snapshot, "Показатели", "Код").map(textOf);
  const satisfaction = cellsUnder(snapshot, "Показатели", "Значение").filter((_, index) =>
    codes[index]?.startsWith("satisfaction."),
  );
  const scales = cellsUnder(snapshot, "Показатели", "Диаграмма: шкала").slice(0, 40);
  return [...satisfaction, ...scales].map((cell) =>
    isFormula(cell) ? plain(formulaSkeleton(cell.formula)) : "none",
  );
}

test("what tells of surveys is as in a new workbook", () => {
  const fresh = surveyFormulas(planOf(null).after);
  expect(fresh).toHaveLength(44);
  expect(new Set(fresh).size).toBe(44);
  expect(surveyFormulas(old)).not.toEqual(fresh);
  expect(surveyFormulas(plan(old).after)).toEqual(fresh);
});

describe.skipIf(!hasLibreOffice)(
  "a workbook of version 1 that LibreOffice saved",
  { timeout: 200_000 },
  () => {
    const office = hasLibreOffice ? startLibreOffice() : null;
    afterAll(() => office?.close());

    test("is brought up as well", async () => {
      const saved = await readWorkbookFile(office?.convert(bytes, "version-1", "xlsx") as Uint8Array);
      expect(workbookVersion(saved)).toBe(1);
      const { after } = plan(saved);
      expect(otherFormulas(after)).toEqual([]);
      expect(surveyFormulas(after)).toEqual(surveyFormulas(planOf(null).after));
      expect(plan(after).edits).toEqual([]);
    });
  },
);
