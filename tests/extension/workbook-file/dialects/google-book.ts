import { saying, withCells } from "./book-cells.ts";
import {
  addPart,
  attribute,
  declaring,
  linksOf,
  putBefore,
  rewrite,
  rewriteTabs,
  tabNamed,
  tabsOf,
  textOf,
  WORKBOOK,
} from "./book-parts.ts";
import { stylesPart } from "./excel-book.ts";
import type { Trait } from "./trait.ts";

const NAMESPACES =
  'xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Empty elements for what a Sheet does not know: no window, no names for printing, nothing said of calculation. */
export const googleWorkbook: Trait = {
  name: "the workbook says next to nothing, and forgets what is printed",
  seen: 'Google: exceljs hidden-test_google-sheets, xlsx-convert errors-gsheets (state="visible", <definedNames/>, <calcPr/>)',
  dress: (parts) =>
    rewrite(parts, WORKBOOK, (text) => {
      const filters = text.match(/<definedName name="_xlnm\._FilterDatabase".*?<\/definedName>/gs) ?? [];
      const names =
        filters.length > 0 ? `<definedNames>${filters.join("")}</definedNames>` : "<definedNames/>";
      return declaring(text, "workbook", NAMESPACES)
        .replace(/<bookViews>.*?<\/bookViews>/s, text.includes("<workbookPr") ? "" : "<workbookPr/>")
        .replace(
          /<sheet name="([^"]*)" sheetId="(\d+)"(?: state="(\w+)")?/g,
          (_, name: string, id: string, state = "visible") =>
            `<sheet state="${state}" name="${name}" sheetId="${id}"`,
        )
        .replace(/<definedNames>.*?<\/definedNames>/s, names)
        .replace(/<calcPr\b[^>]*\/>/, "<calcPr/>");
    }),
};

/** Whole numbers with a point, days among them; what formulas gave without. */
export const pointedNumbers: Trait = {
  name: "whole numbers and days end in «.0»",
  seen: "Google: PhpSpreadsheet ConditionalFormattingConditions (<v>45658.0</v>), issue.1637 (formulas without)",
  dress: (parts) =>
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) =>
        cell.formula === null && !cell.says.has("t") && cell.value !== null && /^-?\d+$/.test(cell.value)
          ? { ...cell, value: `${cell.value}.0` }
          : null,
      ),
    ),
};

/** Sheets run on to the thousandth row, every one of a height of its own, and carry an empty drawing. */
export const googleSheets: Trait = {
  name: "sheets run on in empty rows of fixed height over an empty drawing",
  seen: 'Google: PhpSpreadsheet BasicConditionalFormatting (rows to 1000, pageSetup), issue.3277 (ySplit="3.0"), empty_drawing',
  dress: (parts) => {
    const empty =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>';
    for (const { part, position } of tabsOf(parts)) {
      const drawn = linksOf(parts, part).some(({ kind }) => kind === "drawing");
      const id = drawn
        ? null
        : addPart(parts, part, {
            name: `xl/drawings/drawing${position + 40}.xml`,
            text: empty,
            kind: "drawing",
            type: "application/vnd.openxmlformats-officedocument.drawing+xml",
          });
      rewrite(parts, part, (xml) => {
        const last = Number([...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1] ?? 0);
        const rows = Array.from(
          { length: Math.max(0, 1000 - last) },
          (_, at) => `<row r="${last + 1 + at}" ht="15.75" customHeight="1"/>`,
        );
        const said = declaring(xml, "worksheet", NAMESPACES)
          .replace(
            /<sheetPr>.*?<\/sheetPr>/s,
            '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
          )
          .replace(/<pane\b([^>]*)\/>/, (pane) => pane.replace(/([xy]Split="\d+)"/g, '$1.0"'))
          .replace(
            /<sheetFormatPr\b[^>]*\/>/,
            '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
          )
          .replace(/<col\b([^>]*)\/>/g, (_, words: string) => {
            const told = ["min", "max", "width"].map((name) => `${name}="${attribute(words, name)}"`);
            return `<col customWidth="1" ${told.join(" ")}/>`;
          })
          .replace("</sheetData>", `${rows.join("")}</sheetData>`)
          .replace(
            /<pageSetup\b[^>]*\/>/,
            '<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"/>',
          );
        return id === null
          ? said
          : putBefore(said, `<drawing r:id="${id}"/>`, "legacyDrawing", "tableParts", "extLst");
      });
    }
  },
};

/** Looks told in another order of attributes; the second fill another pattern; «текст» marked as typed with an apostrophe. */
export const googleStyles: Trait = {
  name: "looks are spelt another way",
  seen: "Google: styles.xml of hidden-test_google-sheets (lightGray, <border/>), errors-gsheets (quotePrefix, readingOrder)",
  dress: (parts) =>
    rewrite(parts, stylesPart(parts), (text) =>
      text
        .replace('patternType="gray125"', 'patternType="lightGray"')
        .replace("<border><left/><right/><top/><bottom/><diagonal/></border>", "<border/>")
        .replace(/<sz val="(\d+)"\/>/g, '<sz val="$1.0"/>')
        .replace(
          /<xf numFmtId="(\d+)" fontId="(\d+)" fillId="(\d+)" borderId="(\d+)" xfId="0"/g,
          (_, format, font, fill, border) => {
            const quote = format === "49" ? 'quotePrefix="1" ' : "";
            return `<xf ${quote}borderId="${border}" fillId="${fill}" fontId="${font}" numFmtId="${format}" xfId="0" applyAlignment="1"`;
          },
        )
        .replace(/<alignment /g, '<alignment readingOrder="0" shrinkToFit="0" '),
    ),
};

/** What a Sheet remembers of the file it was made from: a part of bytes without an ending. */
export const googleMemory: Trait = {
  name: "a part of Google's own for the way back",
  seen: "Google: PhpSpreadsheet BasicConditionalFormatting, TableFormat (sheetsCustomData, xl/metadata)",
  dress: (parts) => {
    const id = addPart(parts, WORKBOOK, {
      name: "xl/metadata",
      text: "\n\u00031.0\u001a\u0014\n\u00011\u0012\n1684955538 ",
      kind: "http://customschemas.google.com/relationships/workbookmetadata",
      type: "application/binary",
    });
    const memory = `<ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" r:id="${id}" roundtripDataChecksum="cGYwmZzPIXAdLn1OnDK+km8HrQ+uxX6sIzrTkM6CLkM="/></ext>`;
    rewrite(parts, WORKBOOK, (text) =>
      text.includes("<extLst>")
        ? text.replace("<extLst>", `<extLst>${memory}`)
        : text.replace("</workbook>", `<extLst>${memory}</extLst></workbook>`),
    );
  },
};

/** A person's own column with functions that Excel lacks: the formula stands in words, the result beside it. */
export const dummyFunctions: Trait = {
  name: "a person's own formulas that only Google knows",
  seen: 'Google: PhpSpreadsheet issue.1637 (__xludf.DUMMYFUNCTION, COMPUTED_VALUE), errors-gsheets (t="str" with #NAME?)',
  dress: (parts) => {
    const tab = tabNamed(parts, "Документы");
    const dummy = (words: string, result: string) =>
      `IFERROR(__xludf.DUMMYFUNCTION(&quot;${words}&quot;),${result})`;
    const cells = [
      `<c r="AA2"><f>${dummy("QUERY(A2:A50, &quot;&quot;select A&quot;&quot;)", "7.0")}</f><v>7</v></c>`,
      `<c r="AA3"><f>${dummy("&quot;&quot;COMPUTED_VALUE&quot;&quot;", "8.0")}</f><v>8</v></c>`,
      '<c r="AA4" t="str"><f>FOO()</f><v>#NAME?</v></c>',
    ];
    rewrite(parts, tab.part, (xml) =>
      cells.reduce((text, cell, at) => {
        const row = new RegExp(`(<row r="${at + 2}"[^>]*?)(?:/>|>(.*?)</row>)`, "s");
        if (!row.test(text)) throw new Error(`«Документы» has no row ${at + 2}`);
        return text.replace(
          row,
          (_, open: string, inside = "") => `${open.replace(/ spans="[^"]*"/, "")}>${inside}${cell}</row>`,
        );
      }, xml),
    );
  },
};

/** The sheets first, the workbook and the list of kinds last; kinds told before names; everything on one line. */
export const googleOrder: Trait = {
  name: "the file begins with drawings and ends with the list of kinds",
  seen: "Google: the parts of all its files since 2015 in their order, [Content_Types].xml last and ContentType first in it",
  dress: (parts) => {
    const rank = (name: string) => {
      const at = [
        "xl/tables",
        "xl/drawings/",
        "xl/charts",
        "xl/comments",
        "xl/worksheets",
        "xl/theme",
        "xl/shared",
        "xl/styles",
        "xl/workbook",
        "xl/_rels",
      ].findIndex((start) => name.startsWith(start));
      if (name === "[Content_Types].xml") return 99;
      return at < 0 ? 50 : at;
    };
    const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b));
    parts.clear();
    for (const [name, text] of ordered)
      parts.set(name, text.replace('standalone="yes"?>\n', 'standalone="yes"?>'));
    rewrite(parts, "[Content_Types].xml", (text) =>
      text.replace(
        /<(Override|Default) (PartName|Extension)="([^"]*)" ContentType="([^"]*)"\/>/g,
        '<$1 ContentType="$4" $2="$3"/>',
      ),
    );
  },
};

/** Colours that change from row to row come as a table without a name, as wide as they are. */
export const colouredRows: Trait = {
  name: "rows coloured by turns are a nameless table",
  seen: 'Google: ClosedXML TableWithNameNull, PhpSpreadsheet issue.3277 (headerRowCount="0", no name)',
  dress: (parts) => {
    const tab = tabNamed(parts, "Контроль сроков");
    const id = addPart(parts, tab.part, {
      name: "xl/tables/table1.xml",
      text: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" headerRowCount="0" ref="A2:B9" displayName="Table_1" id="1"><tableColumns count="2"><tableColumn name="Column1" id="1"/><tableColumn name="Column2" id="2"/></tableColumns><tableStyleInfo name="Контроль-style" showColumnStripes="0" showFirstColumn="1" showLastColumn="1" showRowStripes="1"/></table>',
      kind: "table",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    });
    rewrite(parts, tab.part, (xml) =>
      putBefore(xml, `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`, "extLst"),
    );
    textOf(parts, "xl/tables/table1.xml");
  },
};

/** Quotes in formulas are spelt out. */
export const spelledQuotes: Trait = {
  name: "quotes in formulas and lists are spelt out",
  seen: "Google: PhpSpreadsheet issue.1637, pr2225-datavalidation-onezero (&quot;)",
  dress: (parts) =>
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) =>
        cell.formula === null
          ? null
          : saying(
              { ...cell, formula: { ...cell.formula, words: cell.formula.words.replaceAll('"', "&quot;") } },
              {},
            ),
      ).replace(
        /<formula(1?)>([^<]*)<\/formula\1>/g,
        (_, one: string, words: string) =>
          `<formula${one}>${words.replaceAll('"', "&quot;")}</formula${one}>`,
      ),
    ),
};
