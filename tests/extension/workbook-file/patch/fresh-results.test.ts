import { afterAll, describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { planTick } from "../../../../shared/checklist/tick.ts";
import { computeFormulas } from "../../../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isFormula } from "../../../../shared/workbook/cell.ts";
import { textOf } from "../../../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { dataFor, dayOf, planOf, readingOf, tabOf } from "../../../shared/workbook/example-books.ts";
import { hasLibreOffice, startLibreOffice } from "../libre-office.ts";
import { changedParts, sheetPartOf } from "./patched.ts";

const reading = readingOf("school-1");
const today = dayOf(reading);
const bare = await writeWorkbookFile(planOf(reading, undefined, null).edits, today);

/** A book that people came into later, as they do: the file stood, with its numbers, before there was anybody to count. */
async function filledLater(): Promise<Uint8Array> {
  const snapshot = await readWorkbookFile(bare);
  return (await patchWorkbookFile(bare, planOf(null, snapshot, dataFor(reading)).edits, today)).bytes;
}

/** What formulas show, by place. */
function shown({ tabs }: WorkbookSnapshot): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tabs.flatMap(({ name, rows }) =>
      rows.flatMap((line, down) =>
        line.flatMap((cell, right) =>
          isFormula(cell) ? [[`${name}!${down + 1}:${right + 1}`, textOf(cell)]] : [],
        ),
      ),
    ),
  );
}

function indicator(snapshot: WorkbookSnapshot, code: string): string {
  return textOf(tabOf(snapshot, "Показатели").rows.find(([first]) => first === code)?.[2]);
}

const ticked = async (bytes: Uint8Array) => {
  const plan = planTick(await readWorkbookFile(bytes), {
    code: "К-001",
    done: true,
    day: today,
    who: "Завуч",
  });
  if (!plan.ok) throw new Error(plan.reason);
  return (await patchWorkbookFile(bytes, plan.edits, today)).bytes;
};

describe("formulas that stand show what they give after the change", () => {
  test("people who came later are counted in every tab", async () => {
    const now = await readWorkbookFile(await filledLater());
    expect(indicator(await readWorkbookFile(bare), "pairings.active")).toBe("0");
    expect(Number(indicator(now, "pairings.active"))).toBeGreaterThan(0);
    expect(shown(now)).toEqual(shown(computeFormulas(now, today)));
  });

  test("a tick changes the numbers of «Показатели», and no part besides", async () => {
    const before = await filledLater();
    const after = await ticked(before);
    const now = await readWorkbookFile(after);
    expect(indicator(now, "roadmap.done")).toBe("1");
    expect(shown(now)).toEqual(shown(computeFormulas(now, today)));
    expect(changedParts(before, after).length).toBe(2);
  });
});

describe("formulas of people", () => {
  const own = (tab: string, cells: CellContent[][]): SheetEdit => ({
    kind: "set-cells",
    tab,
    row: 3,
    column: 40,
    cells,
  });
  const formula = (words: string): CellContent => ({ formula: words, value: 7 });

  test("beside the change show nothing rather than a number of before; elsewhere they are left", async () => {
    const column = tabOf(await readWorkbookFile(bare), "Контроль сроков").rows[0]?.indexOf(
      "Выполнено",
    ) as number;
    const letter = String.fromCharCode(65 + column);
    const edits = [
      own("Контроль сроков", [[formula(`=COUNTA(${letter}2:${letter}99)`)], [formula("=LEN(A2)")]]),
      own("Документы", [[formula(`=COUNTA('Контроль сроков'!${letter}2:${letter}99)`)]]),
    ];
    const before = (await patchWorkbookFile(bare, edits, today)).bytes;
    const after = await ticked(before);
    const at = (snapshot: WorkbookSnapshot, tab: string, row: number) =>
      tabOf(snapshot, tab).rows[row - 1]?.[39];
    const now = await readWorkbookFile(after);
    expect(at(now, "Контроль сроков", 3)).toMatchObject({ value: null });
    expect(at(now, "Контроль сроков", 4)).toMatchObject({ formula: "=LEN(A2)", value: 7 });
    expect(sheetPartOf(after, "Документы")).toBe(sheetPartOf(before, "Документы"));
  });

  test("put in place of the program's keep their words and are never given its number", async () => {
    const { rows } = tabOf(await readWorkbookFile(bare), "Показатели");
    const row = rows.findIndex(([code]) => code === "roadmap.done") + 1;
    const cell: CellContent = { formula: "=COUNTIF('Контроль сроков'!J2:J99,\"да\")*100", value: 5 };
    const edit: SheetEdit = { kind: "set-cells", tab: "Показатели", row, column: 3, cells: [[cell]] };
    const before = (await patchWorkbookFile(bare, [edit], today)).bytes;
    const now = tabOf(await readWorkbookFile(await ticked(before)), "Показатели").rows[row - 1]?.[2];
    expect(now).toMatchObject({ formula: "=COUNTIF('Контроль сроков'!J2:J99,\"да\")*100" });
    expect(textOf(now)).not.toBe("1");
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice, which does not calculate such a file anew", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  test("shows the same numbers in the table of indicators", async () => {
    if (!office) return;
    const bytes = await ticked(await filledLater());
    const numbers = (snapshot: WorkbookSnapshot) =>
      tabOf(snapshot, "Показатели").rows.map(([code, , value]) => [textOf(code), textOf(value)]);
    const judged = await readWorkbookFile(office.convert(bytes, "filled-later", "xlsx"));
    const ours = computeFormulas(await readWorkbookFile(bytes), today);
    const still = ([code = ""]: readonly string[]) =>
      /^(pairings|programmes|practices|partners|roadmap\.done)/.test(code);
    expect(numbers(judged).filter(still)).toEqual(numbers(ours).filter(still));
    expect(numbers(ours).filter(still).length).toBeGreaterThan(15);
  });
});
