import { cellsOf, type FileCell, placeOf, saying, withCells } from "./book-cells.ts";
import { linksOf, type Parts, rewrite, rewriteTabs, textOf, WORKBOOK } from "./book-parts.ts";
import type { Trait } from "./trait.ts";

/** Numbers of looks under which a number is a day. */
function dayLooks(parts: Parts): ReadonlySet<string> {
  const part = linksOf(parts, WORKBOOK).find(({ kind }) => kind === "styles")?.part ?? "";
  const styles = textOf(parts, part);
  const format = /numFmtId="(\d+)" formatCode="dd\\?\.mm\\?\.yyyy"/.exec(styles)?.[1];
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b[^>]*>/g) ?? [];
  const days = looks.flatMap((xf, at) => (xf.includes(`numFmtId="${format}"`) ? [String(at)] : []));
  if (format === undefined || days.length === 0) throw new Error("The file has no look for days");
  return new Set(days);
}

const isDay = (cell: FileCell, looks: ReadonlySet<string>) =>
  cell.value !== null && !cell.says.has("t") && looks.has(cell.says.get("s") ?? "");

const YEARS_1900_TO_1904 = 1462;

/** Days counted from 1904: the setting of the first Excel for the Macintosh, and a tick in the options of every Excel since. */
export const from1904: Trait = {
  name: "days are counted from 1904",
  seen: "Excel for the Mac: spreadsheet-parsexlsx bug-17a, readxl types and blanks; Excel 365: PhpSpreadsheet 1904_Calendar",
  dress: (parts) => {
    const looks = dayLooks(parts);
    let days = 0;
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        if (!isDay(cell, looks)) return null;
        days += 1;
        return { ...cell, value: String(Number(cell.value) - YEARS_1900_TO_1904) };
      }),
    );
    if (days === 0) throw new Error("The file holds no day");
    rewrite(parts, WORKBOOK, (text) =>
      text.includes("<workbookPr")
        ? text.replace("<workbookPr", '<workbookPr date1904="1"')
        : text.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>'),
    );
  },
};

/** What «Строгая книга Open XML» of Excel writes: other namespaces, and days as words of ISO 8601. */
export const strictBook: Trait = {
  name: "the strict kind of the format, days written out",
  seen: 'Excel: xlsx-convert epoch1900-strict (t="d"), PhpSpreadsheet namespacepurl, calamine strict_iso_paths',
  dress: (parts) => {
    const looks = dayLooks(parts);
    const first = textOf(parts, WORKBOOK).includes('date1904="1"') ? YEARS_1900_TO_1904 : 0;
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        if (!isDay(cell, looks)) return null;
        const day = new Date((Number(cell.value) + first - 25_569) * 86_400_000).toISOString().slice(0, 10);
        return { ...saying(cell, { t: "d" }), value: day };
      }),
    );
    rewrite(parts, WORKBOOK, (text) => text.replace(/<workbook\b/, '<workbook conformance="strict"'));
    for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) parts.set(name, strictNames(text));
  },
};

function strictNames(text: string): string {
  return text
    .replaceAll(
      "officeDocument/2006/relationships/extended-properties",
      "officeDocument/2006/relationships/extendedProperties",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      `${PURL}/officeDocument/extendedProperties`,
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      `${PURL}/officeDocument/docPropsVTypes`,
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(main|chart|spreadsheetDrawing|relationships)/g,
      `${PURL}/$1/$2`,
    );
}
const PURL = "http://purl.oclc.org/ooxml";

/** Ticks as check boxes leave them: so hold the add-on's books, and so does a column that a person turned to check boxes. */
export const checkBoxes: Trait = {
  name: "ticks are TRUE and FALSE",
  seen: 'how check boxes of Google Sheets and of Excel 365 are stored: t="b" (PhpSpreadsheet namespacestd, readxl deaths)',
  dress: (parts) => {
    const strings = (parts.get("xl/sharedStrings.xml") ?? "").match(/<si>.*?<\/si>/gs) ?? [];
    const words = ({ inline, value, says }: FileCell) =>
      inline ?? (says.get("t") === "s" ? strings[Number(value)] : value) ?? "";
    rewriteTabs(parts, (xml) => {
      const ticks = /sqref="([A-Z]+)2:[A-Z]+\d+"><formula1>(?:"|&quot;)да,нет/g;
      const columns = new Set([...xml.matchAll(ticks)].map((match) => placeOf(`${match[1]}1`).column));
      if (columns.size === 0) return xml;
      const filled = new Set(
        cellsOf(xml).flatMap((cell) => (cell.column === 1 && words(cell) !== "" ? [cell.row] : [])),
      );
      return withCells(xml, (cell) => {
        if (!columns.has(cell.column) || cell.row === 1 || !filled.has(cell.row)) return null;
        return { ...saying(cell, { t: "b" }), inline: null, value: words(cell).includes(">да<") ? "1" : "0" };
      });
    });
  },
};
