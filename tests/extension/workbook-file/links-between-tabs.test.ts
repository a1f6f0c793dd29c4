import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { isLink, type LinkCell } from "../../../shared/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { planOf, readingOf } from "../../shared/workbook/example-books.ts";
import { hasLibreOffice, startLibreOffice } from "./libre-office.ts";
import { askOpenpyxl, hasOpenpyxl } from "./openpyxl.ts";
import { handMadeFile } from "./patch/hand-made-file.ts";

const today = "2025-05-15" as ISODate;
const reading = readingOf("school-1");
const { edits } = planOf(reading);
const book = writeWorkbookFile(edits, today);

/** The file as Excel leaves it when a tab is renamed: the links still name the old one. */
function withName(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] as Uint8Array);
  parts["xl/workbook.xml"] = strToU8(workbook.replace(`name="${from}"`, `name="${to}"`));
  return zipSync(parts);
}

const linksOf = (snapshot: WorkbookSnapshot): readonly LinkCell[] =>
  (snapshot.tabs.find(({ name }) => name === "Паспорт")?.rows ?? []).flatMap((row) =>
    row.flatMap((cell) => (isLink(cell) ? [cell] : [])),
  );

describe("links between tabs in a file", () => {
  test("stand in a new file, and the next structuring finds nothing to do", async () => {
    const snapshot = await readWorkbookFile(await book);
    expect(linksOf(snapshot)).toContainEqual({ text: "Контроль сроков", href: "#'Контроль сроков'!A1" });
    expect(planOf(reading, snapshot).edits).toEqual([]);
  });

  test("follow a tab that was renamed when the file is patched", async () => {
    const bytes = await book;
    const snapshot = await readWorkbookFile(bytes);
    const renamed = withName(bytes, "Пары", "Кто с кем");
    const plan = planOf(reading, await readWorkbookFile(renamed));
    const patched = await patchWorkbookFile(renamed, plan.edits, today);
    const after = await readWorkbookFile(patched.bytes);
    expect(linksOf(after)).toContainEqual({ text: "Кто с кем", href: "#'Кто с кем'!A1" });
    expect(linksOf(after)).toHaveLength(linksOf(snapshot).length);
    expect(planOf(reading, after).edits).toEqual([]);
  });

  test("lead to a place of a page too: the address is kept whole", async () => {
    const file = handMadeFile(
      {},
      [
        {
          name: "Лист",
          rows: [["новости", "пары", "сайт"]],
          behind:
            '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="news"/><hyperlink ref="B1" location="Пары!A1"/><hyperlink ref="C1" r:id="rId2"/></hyperlinks>',
        },
      ],
      {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          ["https://школа.рф/a", "https://школа.рф/b"]
            .map(
              (target, index) =>
                `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`,
            )
            .join("") +
          "</Relationships>",
      },
    );
    const row = (await readWorkbookFile(file)).tabs[0]?.rows[0];
    expect(row).toEqual([
      { text: "новости", href: "https://школа.рф/a#news" },
      { text: "пары", href: "#Пары!A1" },
      { text: "сайт", href: "https://школа.рф/b" },
    ]);
    const same = await patchWorkbookFile(
      file,
      [{ kind: "set-cells", tab: "Лист", row: 1, column: 1, cells: [row ?? []] }],
      today,
    );
    expect(same.bytes).toEqual(file);
  });

  test.skipIf(!hasOpenpyxl)("are internal links to openpyxl", async () => {
    const question = `answer = [[c.value, c.hyperlink.location, c.hyperlink.target] for row in book["Паспорт"] for c in row if c.hyperlink]`;
    expect(askOpenpyxl(await book, question)).toContainEqual(["Пары", "'Пары'!A1", null]);
  });

  test.skipIf(!hasLibreOffice)("are kept by LibreOffice", async () => {
    const office = startLibreOffice();
    const before = await readWorkbookFile(await book);
    const after = await readWorkbookFile(office.convert(await book, "links", "xlsx"));
    office.close();
    const plain = ({ text, href }: LinkCell) => `${text} ${href.replace(/'/g, "").replace(/\./, "!")}`;
    expect(linksOf(after).map(plain)).toEqual(linksOf(before).map(plain));
    expect(planOf(reading, after).edits).toEqual([]);
  });
});
