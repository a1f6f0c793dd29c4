import { saying, withCells } from "./book-cells.ts";
import {
  addPart,
  attribute,
  declaring,
  linksName,
  linksOf,
  type Parts,
  resolved,
  rewrite,
  rewriteTabs,
  tabsOf,
  textOf,
  WORKBOOK,
} from "./book-parts.ts";
import { uid } from "./excel-sheets.ts";
import { themeXml } from "./theme.ts";
import type { Trait } from "./trait.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr xr6 xr10 xr2" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6" xmlns:xr10="http://schemas.microsoft.com/office/spreadsheetml/2016/revision10" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"';
const MARKS =
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="24332"/><workbookPr codeName="ЭтаКнига" defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Завуч\\Documents\\Наставничество\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{E513E91F-DE11-45A9-9E74-5CCEBF9FEFBE}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/>';

/** Who saved it last, from which folder, in which window; formulas are not asked to be counted anew. */
export const workbookMarks: Trait = {
  name: "the workbook tells its version, folder and window, and asks for no calculation",
  seen: "Excel 365: xlsx-convert hyperlinks, ClosedXML ValidationWithSheetReference (absPath, revisionPtr, calcId, xcalcf)",
  dress: (parts) =>
    rewrite(parts, WORKBOOK, (text) =>
      declaring(text, "workbook", NAMESPACES)
        .replace(/<workbook\b[^>]*>/, `$&${MARKS}`)
        .replace(
          /<workbookView\/>/,
          `<workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720" tabRatio="845" firstSheet="1" activeTab="2" xr2:uid="${uid(0, 1)}"/>`,
        )
        .replace(/<calcPr\b[^>]*\/>/, '<calcPr calcId="191029"/>')
        .replace(
          "</workbook>",
          '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/><xcalcf:feature name="microsoft.com:LET_WF"/></xcalcf:calcFeatures></ext></extLst></workbook>',
        ),
    ),
};

/** The names of tabs once more, the author, and the colours and letters of a theme. */
export const propertiesAndTheme: Trait = {
  name: "the file tells its program, author and theme",
  seen: "Excel: docProps/app.xml (HeadingPairs, TitlesOfParts), core.xml and theme1.xml of PhpSpreadsheet issue.4842",
  dress: (parts) => {
    const names = tabsOf(parts).map(({ name }) => `<vt:lpstr>${name}</vt:lpstr>`);
    addPart(parts, "", {
      name: "docProps/app.xml",
      text: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Листы</vt:lpstr></vt:variant><vt:variant><vt:i4>${names.length}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${names.join("")}</vt:vector></TitlesOfParts><Company></Company><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0300</AppVersion></Properties>`,
      kind: "extended-properties",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    });
    addPart(parts, "", {
      name: "docProps/core.xml",
      text: `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Завуч</dc:creator><cp:lastModifiedBy>Завуч</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-13T08:29:53Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-02-03T09:40:44Z</dcterms:modified></cp:coreProperties>`,
      kind: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    });
    addPart(parts, WORKBOOK, {
      name: "xl/theme/theme1.xml",
      text: themeXml,
      kind: "theme",
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
    });
  },
};

/** The table of looks in another order and with other numbers; days by a code with its dots marked as letters. */
export const renumberedStyles: Trait = {
  name: "looks have other numbers, days another code",
  seen: "Excel: styles.xml of ClosedXML ValidationWithSheetReference (knownFonts, tableStyles, extLst), dd\\.mm\\.yyyy in Russian files",
  dress: (parts) => {
    const styles = linksOf(parts, WORKBOOK).find(({ kind }) => kind === "styles")?.part as string;
    const text = textOf(parts, styles);
    const table = listIn(text, "cellXfs", "xf");
    // The first look stays first: it is that of every cell that names none.
    const order = [
      0,
      ...table.items
        .map((_, at) => at)
        .slice(1)
        .reverse(),
    ];
    const numberOf = new Map(order.map((old, now) => [String(old), String(now)]));
    const conditional = listIn(text, "dxfs", "dxf");
    const lastDxf = conditional.items.length - 1;
    const extension =
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>';
    parts.set(
      styles,
      text
        .replace(
          /<styleSheet\b([^>]*)>/,
          '<styleSheet$1 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x16r2 xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">',
        )
        .replace(table.inside, order.map((old) => table.items[old]).join(""))
        .replace(conditional.inside, [...conditional.items].reverse().join(""))
        .replace(/<fonts\b([^>]*)>/, '<fonts$1 x14ac:knownFonts="1">')
        .replace(/(<cellStyle name=)"Normal"/, '$1"Обычный"')
        .replace('formatCode="dd.mm.yyyy"', 'formatCode="dd\\.mm\\.yyyy"')
        .replace("</styleSheet>", `${extension}</styleSheet>`),
    );
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        const now = numberOf.get(cell.says.get("s") ?? "");
        return now === undefined ? null : saying(cell, { s: now });
      }).replace(/dxfId="(\d+)"/g, (_, id: string) => `dxfId="${lastDxf - Number(id)}"`),
    );
  },
};

function listIn(text: string, list: string, item: string) {
  const inside = new RegExp(`<${list}\\b[^>]*>(.*?)</${list}>`, "s").exec(text)?.[1] ?? "";
  return { inside, items: inside.match(new RegExp(`<${item}\\b(?:[^>]*/>|.*?</${item}>)`, "gs")) ?? [] };
}

/** Parts numbered by the order of the tabs and led to from where they stand; the workbook first in the file. */
export const renamedParts: Trait = {
  name: "parts have other names, another order, links from where they stand",
  seen: 'Excel: the parts of namespacestd and xlsx-convert comments in their order; Target="../comments1.xml"',
  dress: (parts) => {
    const names = new Map<string, string>();
    tabsOf(parts).forEach(({ part }, position) => {
      names.set(part, `xl/worksheets/sheet${position + 1}.xml`);
      for (const { part: other, kind } of linksOf(parts, part))
        if (kind === "comments") names.set(other, `xl/comments${position + 1}.xml`);
        else if (kind === "vmlDrawing") names.set(other, `xl/drawings/vmlDrawing${position + 1}.vml`);
    });
    const named = (part: string) => names.get(part) ?? part;
    const owner = (name: string) => name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const moved = [...parts].map(([name, text]): [string, string] => {
      if (name === "[Content_Types].xml")
        return [
          name,
          text.replace(/PartName="\/([^"]*)"/g, (_, part: string) => `PartName="/${named(part)}"`),
        ];
      if (!name.endsWith(".rels")) return [named(name), text];
      const from = owner(name);
      const links = text.replace(/<Relationship\b([^>]*)\/>/g, (whole, words: string) => {
        if (words.includes("External")) return whole;
        const target = named(resolved(from, attribute(words, "Target") ?? ""));
        return whole.replace(/Target="[^"]*"/, `Target="${fromThere(named(from), target)}"`);
      });
      return [linksName(named(from)), links];
    });
    const place = (name: string) => {
      const first = ["[Content_Types].xml", "_rels/.rels", WORKBOOK, linksName(WORKBOOK)].indexOf(name);
      return first >= 0 ? first : 4 + ORDER.findIndex((start) => name.startsWith(start));
    };
    parts.clear();
    for (const [name, text] of moved.sort(([a], [b]) => place(a) - place(b) || numberIn(a) - numberIn(b)))
      parts.set(name, text);
  },
};

const ORDER = [
  "xl/worksheets/sheet",
  "xl/theme",
  "xl/styles",
  "xl/shared",
  "xl/worksheets/_rels",
  "xl/printer",
  "xl/comments",
  "xl/threaded",
  "xl/",
  "docProps",
];
const numberIn = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);

/** Where a part stands, told from the folder of another. */
function fromThere(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const path = target.split("/");
  let same = 0;
  while (same < folder.length && folder[same] === path[same]) same += 1;
  return "../".repeat(folder.length - same) + path.slice(same).join("/");
}

export function stylesPart(parts: Parts): string {
  return linksOf(parts, WORKBOOK).find(({ kind }) => kind === "styles")?.part as string;
}
