import { cellsOf, lettersOf } from "./book-cells.ts";
import {
  addPart,
  attribute,
  declaring,
  type ListedTab,
  putBefore,
  rewrite,
  rewriteTabs,
  tabNamed,
  tabsOf,
  textOf,
  WORKBOOK,
} from "./book-parts.ts";
import type { Trait } from "./trait.ts";

/** The marks of revisions: made-up numbers, as unlike one another as Excel's. */
export const uid = (one: number, two: number) =>
  `{${one.toString(16).toUpperCase().padStart(8, "0")}-7F49-4E83-A9A5-${two.toString(16).toUpperCase().padStart(12, "0")}}`;

const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"';

/** Rows tell their columns and their descent, the sheet its area and its revision, the view where the person stood. */
export const sheetMarks: Trait = {
  name: "sheets and rows carry marks of the newer versions",
  seen: "Excel 365: PhpSpreadsheet issue.4842, xlsx-convert hyperlinks; spans and x14ac:dyDescent in all since 2010",
  dress: (parts) =>
    rewriteTabs(parts, (xml, { position }) => {
      const rows = rowSpans(xml);
      const columns = [...rows.values()].flat();
      const numbers = [...rows.keys()];
      const area = `A${Math.min(...numbers)}:${lettersOf(Math.max(...columns))}${Math.max(...numbers)}`;
      return declaring(xml, "worksheet", `${NAMESPACES} xr:uid="${uid(position + 1, 0)}"`)
        .replace(/<sheetViews>/, `<dimension ref="${area}"/><sheetViews>`)
        .replace(
          /<sheetView /,
          position === 0 ? '<sheetView tabSelected="1" zoomScaleNormal="100" ' : "<sheetView ",
        )
        .replace(
          /<selection pane="bottomLeft"\/>/,
          '<selection pane="bottomLeft" activeCell="C7" sqref="C7"/>',
        )
        .replace(/<sheetFormatPr\b([^>]*)\/>/, '<sheetFormatPr$1 x14ac:dyDescent="0.25"/>')
        .replace(/<row r="(\d+)"([^>]*?)(\/?)>/g, (_, row: string, says: string, end: string) => {
          const span = rows.get(Number(row));
          const spans = span ? ` spans="${Math.min(...span)}:${Math.max(...span)}"` : "";
          const height = says.includes("ht=") && !says.includes("customHeight") ? ' customHeight="1"' : "";
          return `<row r="${row}"${spans}${says}${height} x14ac:dyDescent="0.25"${end}>`;
        });
    }),
};

function rowSpans(xml: string): ReadonlyMap<number, readonly number[]> {
  const spans = new Map<number, [number, number]>();
  for (const { row, column } of cellsOf(xml)) {
    const [first, last] = spans.get(row) ?? [column, column];
    spans.set(row, [Math.min(first, column), Math.max(last, column)]);
  }
  return spans;
}

/** Columns of one width stand together, widths are measured in parts of a letter, and the rest of the sheet has a look too. */
export const columnRanges: Trait = {
  name: "columns of one width are told together, the empty ones to the right as well",
  seen: "Excel: ClosedXML ValidationWithSheetReference (12.5703125), RowAndColumnStyles",
  dress: (parts) =>
    rewriteTabs(parts, (xml) =>
      xml.replace(/<cols>(.*?)<\/cols>/s, (_, inside: string) => {
        const told: { min: number; max: number; width: number }[] = [];
        for (const [, words = ""] of inside.matchAll(/<col\b([^>]*)\/>/g)) {
          const [min, max, width] = ["min", "max", "width"].map((name) => Number(attribute(words, name))) as [
            number,
            number,
            number,
          ];
          const before = told.at(-1);
          if (before?.width === width && before.max === min - 1) before.max = max;
          else told.push({ min, max, width });
        }
        const last = told.at(-1)?.max ?? 0;
        const cols = told.map(
          ({ min, max, width }) =>
            `<col min="${min}" max="${max}" width="${width + 0.7109375}" customWidth="1"/>`,
        );
        return `<cols>${cols.join("")}<col min="${last + 1}" max="16384" width="9.140625" style="0"/></cols>`;
      }),
    ),
};

const LISTS_ELSEWHERE =
  /<dataValidation\b([^>]*?)\ssqref="([^"]*)"><formula1>([^<]*!\$[^<]*)<\/formula1><\/dataValidation>/g;
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Lists that stand in another tab are a thing of 2010, and stand at the end of the sheet. */
export const newerValidations: Trait = {
  name: "lists from other tabs stand among the extensions",
  seen: "Excel 2010 to 365: npoi 56644, ClosedXML ValidationWithSheetReference, PhpSpreadsheet issue.1432b",
  dress: (parts) =>
    rewriteTabs(parts, (xml, { position }) => {
      const moved = [...xml.matchAll(LISTS_ELSEWHERE)].map(
        ([, says = "", area = "", list = ""], at) =>
          `<x14:dataValidation${says} xr:uid="${uid(at, position)}"><x14:formula1><xm:f>${list}</xm:f></x14:formula1><xm:sqref>${area}</xm:sqref></x14:dataValidation>`,
      );
      if (moved.length === 0) return xml;
      const left = xml
        .replace(LISTS_ELSEWHERE, "")
        .replace(/<dataValidations count="\d+"><\/dataValidations>/, "");
      const count = left.split("<dataValidation ").length - 1;
      return putBefore(
        withRevisions(left.replace(/<dataValidations count="\d+">/, `<dataValidations count="${count}">`)),
        `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="${moved.length}" xmlns:xm="${XM}">${moved.join("")}</x14:dataValidations></ext></extLst>`,
        "/worksheet",
      );
    }),
};

/** The sheet knowing the prefix of revisions. */
const withRevisions = (xml: string) => declaring(xml, "worksheet", NAMESPACES);

/** A link says once more what the cell shows. */
export const shownLinks: Trait = {
  name: "links repeat the words of their cells",
  seen: "Excel: PhpSpreadsheet issue.4842 and issue.4415 (display, xr:uid), ClosedXML LO_xlsx_hyperlinks",
  dress: (parts) =>
    rewriteTabs(parts, (xml, { position }) => {
      if (!xml.includes("<hyperlink ")) return xml;
      let at = 0;
      return withRevisions(xml).replace(/<hyperlink\b([^>]*)\/>/g, (_, says: string) => {
        at += 1;
        const tab = /location="'?([^"'!]*)/.exec(says)?.[1];
        return `<hyperlink${says}${tab ? ` display="${tab}"` : ""} xr:uid="${uid(at, position + 64)}"/>`;
      });
    }),
};

/** A person turned the filter of two tabs on, and hid what they need not see even from the list of hidden tabs. */
export const filtersAndHiding: Trait = {
  name: "tabs filtered by a person, one hidden for good",
  seen: "Excel: ClosedXML AutoFilterWithThousandsSeparator (hidden name _FilterDatabase), NoActiveSheet (state)",
  dress: (parts) => {
    const filtered = ["Контроль сроков", "Наставляемые"].map((name) => tabNamed(parts, name));
    for (const tab of filtered) rewrite(parts, tab.part, (xml) => withFilter(xml, tab));
    rewrite(parts, WORKBOOK, (text) => {
      const names = filtered.map(
        ({ name, position }) =>
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">'${name}'!$A$1:$F$20</definedName>`,
      );
      return text
        .replace("<definedNames>", `<definedNames>${names.join("")}`)
        .replace(/(<sheet name="Журнал"[^>]*state=)"hidden"/, '$1"veryHidden"');
    });
  },
};

function withFilter(xml: string, { position }: ListedTab): string {
  return withRevisions(xml).replace(
    "</sheetData>",
    `</sheetData><autoFilter ref="A1:F20" xr:uid="${uid(position, 99)}"/>`,
  );
}

/** Excel's green corners that a person told to go, the driver of a printer, and a view of a colleague's own. */
export const personsLeavings: Trait = {
  name: "a printer's settings, corners told to go, a colleague's own view",
  seen: "Excel: double_attr_drawing (ignoredErrors), namespacestd (printerSettings), LoadFileWithCustomSheetViews",
  dress: (parts) => {
    const guid = "{10BB9B0E-98EB-46E2-912E-6DC5CDA1598D}";
    for (const tab of tabsOf(parts).slice(0, 4)) {
      const id = addPart(parts, tab.part, {
        name: `xl/printerSettings/printerSettings${tab.position + 1}.bin`,
        text: "P\u0000r\u0000i\u0000n\u0000t\u0000e\u0000r\u0000",
        kind: "printerSettings",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
      });
      rewrite(parts, tab.part, (xml) => {
        const printed = xml.replace(/<pageSetup\b([^>]*)\/>/, `<pageSetup$1 r:id="${id}"/>`);
        const after = [
          "phoneticPr",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
        ];
        const view = `<customSheetViews><customSheetView guid="${guid}" scale="85"><pane ySplit="1" topLeftCell="A9" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B12" sqref="B12"/><pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/></customSheetView></customSheetViews>`;
        const seen = putBefore(printed, view, "mergeCells", ...after);
        return putBefore(
          seen,
          '<ignoredErrors><ignoredError sqref="A2:A40" numberStoredAsText="1"/></ignoredErrors>',
          "smartTags",
          "drawing",
          "legacyDrawing",
          "tableParts",
          "extLst",
        );
      });
    }
    rewrite(parts, WORKBOOK, (text) =>
      text.replace(
        /(<calcPr[^>]*\/>)/,
        `$1<customWorkbookViews><customWorkbookView name="Завуч - Personal View" guid="${guid}" mergeInterval="0" personalView="1" maximized="1" windowWidth="1916" windowHeight="807" tabRatio="692" activeSheetId="2"/></customWorkbookViews>`,
      ),
    );
    if (!textOf(parts, WORKBOOK).includes("customWorkbookViews"))
      throw new Error("The workbook says nothing of calculation");
  },
};
