import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, contains, parseArea, without } from "./a1.ts";
import type { Relationship } from "./package-parts.ts";
import { startTag, withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, openTag, outerXml, parseXml } from "./xml-tree.ts";

export type Link = { readonly area: Area; readonly href: string; readonly xml: string };

/** The links of a sheet: which address stands behind which cells. */
export type Hyperlinks = {
  /** The address behind a cell as reading the file gives it, or null. */
  readonly at: (row: number, column: number) => string | null;
  /** Puts an address behind a cell, or takes it away; the other cells of an area keep theirs. */
  readonly set: (row: number, column: number, href: string | null) => void;
  /** Writes the links back where any changed. */
  readonly store: () => void;
};

/**
 * The links of a sheet. A place in a document stands apart from its address: «https://школа.рф/#news» in two attributes, and
 * «#'Пары'!A1», a place of the workbook itself, without the sign.
 */
export function linksOf(sheet: XmlSections, relationships: readonly Relationship[]): readonly Link[] {
  const xml = sectionOf(sheet, "hyperlinks");
  if (xml === null) return [];
  return parseXml(xml).children.flatMap((child) => {
    const area = parseArea(attribute(xml, child, "ref") ?? "");
    const id = attribute(xml, child, "id");
    const outside = relationships.find((relationship) => relationship.id === id)?.target ?? "";
    const place = attribute(xml, child, "location")?.replace(/^#/, "") ?? "";
    return area
      ? [{ area, href: place === "" ? outside : `${outside}#${place}`, xml: outerXml(xml, child) }]
      : [];
  });
}

/** @param link how the sheet is linked with an address outside: gives the id */
export function openHyperlinks(
  sheet: XmlSections,
  relationships: readonly Relationship[],
  link: (href: string) => string,
  relationAttribute: (id: string) => string,
): Hyperlinks {
  const xml = sectionOf(sheet, "hyperlinks");
  const root = xml === null ? null : parseXml(xml);
  let links = linksOf(sheet, relationships);
  let changed = false;
  // Links are few beside cells, but each written cell asks: most have none.
  const first = new Map(links.map((each) => [`${each.area.row},${each.area.column}`, each.href]));
  return {
    at: (row, column) => (first.size === 0 ? null : first.get(`${row},${column}`) || null),
    set: (row, column, href) => {
      const key = `${row},${column}`;
      if (links.some(({ area }) => contains(area, row, column))) {
        changed = true;
        const cell = { row, column, lastRow: row, lastColumn: column };
        links = links.flatMap((each) =>
          without(each.area, cell).map((area) => ({
            ...each,
            area,
            xml: withAttributes(each.xml, { ref: areaAddress(area) }),
          })),
        );
        first.clear();
        for (const each of links) first.set(`${each.area.row},${each.area.column}`, each.href);
      }
      const target = href === null ? null : targetOf(href);
      if (target === null || href === null) return;
      changed = true;
      const area = { row, column, lastRow: row, lastColumn: column };
      const where =
        target.kind === "place"
          ? withAttributes(`<${sheet.prefix}hyperlink/>`, { ref: areaAddress(area), location: target.place })
          : `<${sheet.prefix}hyperlink ref="${areaAddress(area)}"${relationAttribute(link(href))}/>`;
      links = [...links, { area, href, xml: where }];
      first.set(key, href);
    },
    store: () => {
      if (!changed) return;
      if (links.length === 0) {
        setSection(sheet, "hyperlinks", null);
        return;
      }
      const open =
        xml !== null && root !== null ? startTag(openTag(xml, root)) : `<${sheet.prefix}hyperlinks>`;
      const name = root?.name ?? `${sheet.prefix}hyperlinks`;
      setSection(sheet, "hyperlinks", `${open}${links.map((each) => each.xml).join("")}</${name}>`);
    },
  };
}

/** Only web addresses and places of the same workbook are written: anything else could start a program. */
export function targetOf(
  href: string,
): { readonly kind: "web" } | { readonly kind: "place"; readonly place: string } | null {
  if (/^https?:\/\//i.test(href)) return { kind: "web" };
  if (href.startsWith("#") && href.length > 1) return { kind: "place", place: href.slice(1) };
  return null;
}
