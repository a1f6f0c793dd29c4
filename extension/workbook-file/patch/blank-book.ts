import { USUAL } from "./dialect.ts";
import { newPackage, type PackageParts } from "./package-parts.ts";
import { emptyStyles } from "./style-sheet.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats";
const { main, relationships } = USUAL;

/** The parts of a book without a single tab: the start of a new one. */
export function blankBook(): PackageParts {
  const parts = newPackage();
  parts.write(
    "[Content_Types].xml",
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${CONTENT}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}-officedocument.spreadsheetml.styles+xml"/></Types>`,
  );
  parts.write("_rels/.rels", linkTo("officeDocument", "xl/workbook.xml"));
  parts.write(
    "xl/workbook.xml",
    `${XML}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  parts.write("xl/_rels/workbook.xml.rels", linkTo("styles", "styles.xml"));
  parts.write("xl/styles.xml", emptyStyles(USUAL, 1));
  return parts;
}

const linkTo = (kind: string, target: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/${kind}" Target="${target}"/></Relationships>`;
