import { linksOf } from "../patch/hyperlinks.ts";
import { openPackage, relationshipsOf } from "../patch/package-parts.ts";
import { openWorkbookPart } from "../patch/workbook-part.ts";
import { cutSections } from "../patch/xml-sections.ts";

/**
 * Where the links of a tab lead, by «row,column» from one. Asked of the file itself for tabs with links to places: the reader
 * forgets the page where a link names a place in it («https://школа.рф/#news»).
 */
export function fileLinks(bytes: Uint8Array, tab: string): ReadonlyMap<string, string> {
  const parts = openPackage(bytes);
  const listed = openWorkbookPart(parts)
    .sheets()
    .find(({ name }) => name === tab);
  if (!listed) return new Map();
  const sheet = cutSections(parts.text(listed.part), "worksheet");
  return new Map(
    linksOf(sheet, relationshipsOf(parts, listed.part)).map(({ area, href }) => [
      `${area.row},${area.column}`,
      href,
    ]),
  );
}
