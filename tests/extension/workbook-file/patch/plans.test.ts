import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { dataFor, planOf, readingOf } from "../../../shared/workbook/example-books.ts";
import { changedParts, patchAndRead, today } from "./patched.ts";

const school = readingOf("school-1");
const empty = planOf(null);

describe("a plan for a workbook that stands", () => {
  test("the roadmap and the people of a school go into an empty workbook", async () => {
    const bytes = await writeWorkbookFile(empty.edits, today);
    const plan = planOf(school, await readWorkbookFile(bytes), dataFor(school));
    const { found, promised, remarks, bytes: patched } = await patchAndRead(bytes, plan.edits, "words");
    expect(found).toEqual(promised);
    expect(remarks).toEqual([]);
    expect(planOf(school, await readWorkbookFile(patched), dataFor(school)).edits).toEqual([]);
  });

  test("a workbook is made inside a file of the school's own", async () => {
    const own = await writeWorkbookFile(
      [
        { kind: "create-tab", tab: "Расписание", hidden: false, position: 1 },
        { kind: "set-cells", tab: "Расписание", row: 1, column: 1, cells: [["Урок", "Кабинет"]] },
      ],
      today,
    );
    const plan = planOf(school, await readWorkbookFile(own), dataFor(school));
    const { found, promised, bytes } = await patchAndRead(own, plan.edits, "words");
    expect(found).toEqual(promised);
    expect(planOf(school, await readWorkbookFile(bytes), dataFor(school)).edits).toEqual([]);
  });

  test("carried out twice, it changes nothing the second time", async () => {
    const bytes = await writeWorkbookFile(empty.edits, today);
    const plan = planOf(school, await readWorkbookFile(bytes), dataFor(school));
    const once = await patchAndRead(bytes, plan.edits, "words");
    const twice = await patchAndRead(once.bytes, plan.edits, "words");
    expect(changedParts(once.bytes, twice.bytes)).toEqual([]);
  });
});
