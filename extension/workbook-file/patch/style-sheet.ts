import type { CellStyle } from "hucre/xlsx";
import { isDateFormat } from "./date-formats.ts";
import type { Dialect } from "./dialect.ts";
import { borderXml, fillXml, fontXml } from "./style-xml.ts";
import { encodeAttribute, withAttributes } from "./xml-attributes.ts";
import { cutSections, joinSections, sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, childOf, openTag, outerXml, parseXml, spliced, withContent } from "./xml-tree.ts";

/**
 * The workbook's table of looks. Cells name a row of it by its number, so rows are only ever added: whatever stands keeps its
 * number and its look.
 */
export type StyleSheet = {
  /** The number a cell, row or column tells, or 0 where the table has no such look. */
  readonly told: (style: string | null) => number;
  /** A look that is `base` changed by `change`, by a number of this run; the same question has the same answer. */
  readonly derived: (base: number, change: CellStyle) => number;
  /** The number of a look in the file: a derived one enters the table when it is asked for. */
  readonly numberOf: (style: number) => number;
  /** Whether a number in a cell of that look is shown, and read, as a date. */
  readonly showsDate: (style: number) => boolean;
  /** Whether a cell of that look takes everything typed for text. */
  readonly isText: (style: number) => boolean;
  readonly isBold: (style: number) => boolean;
  /** Whether text wraps in a cell of that look, and how large its letters are, in points. */
  readonly textLook: (style: number) => { readonly wraps: boolean; readonly size: number };
  /** Whether cells of that look may not be changed on a protected sheet. */
  readonly isLocked: (style: number) => boolean;
  /** The number of a look for conditional formats. */
  readonly conditional: (look: CellStyle) => number;
  /** The part's text, changed or not. */
  readonly text: () => string;
};

const FIRST_OWN_FORMAT = 164;
const BUILT_IN = { General: 0, "@": 49 } as const;

/** A look before it stands in the table: what it is made of is added only once a cell is written with it. */
type Look = {
  readonly xf: string;
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly format?: string;
};

/** Opens the part «styles.xml». */
export function openStyleSheet(text: string): StyleSheet {
  const whole = cutSections(text, "styleSheet");
  const p = whole.prefix;
  const formats = numberFormats(whole);
  const fonts = listOf(whole, "fonts", "font");
  const fills = listOf(whole, "fills", "fill");
  const borders = listOf(whole, "borders", "border");
  const table = listOf(whole, "cellXfs", "xf");
  const conditionals = listOf(whole, "dxfs", "dxf");
  const looks: Look[] = table.items.map((xf) => ({ xf }));
  const standing = looks.length;
  const known = new Map<string, number>();
  const derivedBy = new WeakMap<CellStyle, Map<number, number>>();
  const look = (style: number): Look => looks[style] ?? { xf: emptyLook(p) };
  const idOf = ({ xf }: Look, name: string) => Number(attribute(xf, parseXml(xf), name) ?? 0);
  const fontOf = (style: Look) => style.font ?? fonts.items[idOf(style, "fontId")] ?? null;
  const formatOf = (style: Look) => style.format ?? formats.codeOf(idOf(style, "numFmtId"));

  function derived(base: number, change: CellStyle): number {
    // The cells of a column are asked for one after another with the very same change.
    const same = derivedBy.get(change) ?? new Map<number, number>();
    derivedBy.set(change, same);
    const number = same.get(base) ?? derivedOnce(base, change);
    same.set(base, number);
    // What is changed so already changes no more: a row that takes the look of the one above needs no look of its own.
    same.set(number, number);
    return number;
  }

  function derivedOnce(base: number, change: CellStyle): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const start = look(base);
    const changesFont = change.font !== undefined && Object.keys(change.font).length > 0;
    const next: Look = {
      ...start,
      xf: change.alignment ? withAlignment(start.xf, change.alignment) : start.xf,
      ...(changesFont && change.font ? { font: fontXml(fontOf(start), change.font, p) } : {}),
      ...(change.fill ? { fill: fillXml(change.fill, p) } : {}),
      ...(change.border ? { border: borderXml(change.border, p) } : {}),
      ...(change.numFmt === undefined ? {} : { format: change.numFmt }),
    };
    const number = looks.push(next) - 1;
    known.set(key, number);
    return number;
  }

  const numberOf = once((style) => {
    if (style < standing) return style;
    const { xf, font, fill, border, format } = look(style);
    const tag = openTag(xf, parseXml(xf));
    return table.add(
      withAttributes(tag, {
        ...(format === undefined ? {} : { numFmtId: formats.idOf(format), applyNumberFormat: 1 }),
        ...(font === undefined ? {} : { fontId: fonts.add(font), applyFont: 1 }),
        ...(fill === undefined ? {} : { fillId: fills.add(fill), applyFill: 1 }),
        ...(border === undefined ? {} : { borderId: borders.add(border), applyBorder: 1 }),
      }) + xf.slice(tag.length),
    );
  });

  return {
    told: (style) => (style !== null && Number(style) < standing ? Number(style) : 0),
    derived,
    numberOf,
    showsDate: once((style) => isDateFormat(formatOf(look(style)))),
    isText: once((style) => formatOf(look(style)) === "@"),
    isBold: once((style) => isSwitchedOn(fontOf(look(style)), "b")),
    textLook: once((style) => {
      const { xf } = look(style);
      const alignment = childOf(parseXml(xf), "alignment");
      const font = fontOf(look(style));
      const size = font === null ? null : childOf(parseXml(font), "sz");
      return {
        wraps: alignment !== null && /^(1|true)$/.test(attribute(xf, alignment, "wrapText") ?? ""),
        size: Number((font && size && attribute(font, size, "val")) ?? 10),
      };
    }),
    isLocked: once((style) => {
      const { xf } = look(style);
      const protection = childOf(parseXml(xf), "protection");
      return !protection || !/^(0|false)$/.test(attribute(xf, protection, "locked") ?? "1");
    }),
    conditional: ({ font, fill }) =>
      conditionals.add(
        `<${p}dxf>${font ? fontXml(null, font, p) : ""}${fill ? fillXml(fill, p, "dxf") : ""}</${p}dxf>`,
      ),
    text: () => {
      for (const list of [formats, fonts, fills, borders, table, conditionals]) list.store();
      return joinSections(whole);
    },
  };
}

/** Asked once for each look: there are few of them, and cells in thousands. */
function once<T>(compute: (style: number) => T): (style: number) => T {
  const known = new Map<number, T>();
  return (style) => {
    if (!known.has(style)) known.set(style, compute(style));
    return known.get(style) as T;
  };
}

/**
 * The table of a file that came without one.
 * @param looks how many looks its cells name nevertheless: each is plain, and none of the new ones may take its number
 */
export function emptyStyles({ main }: Dialect, looks: number): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks}">${plain.repeat(looks)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

const emptyLook = (prefix: string) =>
  `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;

function isSwitchedOn(xml: string | null, local: string): boolean {
  if (xml === null) return false;
  const element = childOf(parseXml(xml), local);
  return element !== null && !/^(0|false)$/.test(attribute(xml, element, "val") ?? "1");
}

function withAlignment(xml: string, alignment: NonNullable<CellStyle["alignment"]>): string {
  const sections = cutSections(xml, "xf");
  const { horizontal, vertical, wrapText } = alignment;
  const tag = sectionOf(sections, "alignment") ?? `<${sections.prefix}alignment/>`;
  const changes = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrapText === undefined ? {} : { wrapText: wrapText ? 1 : 0 }),
  };
  setSection(sections, "alignment", withAttributes(tag, changes));
  return joinSections(sections);
}

/** A counted list of the table: what stands, and what is added behind it. An equal one is not added twice. */
function listOf(whole: XmlSections, section: string, item: string) {
  const xml = sectionOf(whole, section);
  const root = xml === null ? null : parseXml(xml);
  const items =
    root && xml
      ? root.children.filter((child) => child.local === item).map((child) => outerXml(xml, child))
      : [];
  const standing = items.length;
  return {
    items,
    add: (added: string): number => {
      const same = items.indexOf(added);
      return same >= 0 ? same : items.push(added) - 1;
    },
    store: () => {
      if (items.length > standing) appendItems(whole, section, items.slice(standing), items.length);
    },
  };
}

function appendItems(whole: XmlSections, section: string, added: readonly string[], count: number): void {
  const xml = sectionOf(whole, section) ?? `<${whole.prefix}${section}></${whole.prefix}${section}>`;
  const more = spliced(xml, [withContent(xml, parseXml(xml), added.join(""))]);
  const root = parseXml(more);
  setSection(whole, section, withAttributes(openTag(more, root), { count }) + more.slice(root.openEnd));
}

/** Number formats by id. The ids of the list are the file's own, those below 164 belong to the program that opens it. */
function numberFormats(whole: XmlSections) {
  const xml = sectionOf(whole, "numFmts");
  const codes = new Map<number, string>();
  for (const element of xml === null ? [] : parseXml(xml).children) {
    codes.set(
      Number(attribute(xml ?? "", element, "numFmtId")),
      attribute(xml ?? "", element, "formatCode") ?? "",
    );
  }
  const added: string[] = [];
  return {
    /** The code of a format, or the number itself of a built-in one other than plain and text. */
    codeOf: (id: number): string => {
      const own = codes.get(id);
      if (own !== undefined) return own;
      return Object.entries(BUILT_IN).find(([, number]) => number === id)?.[0] ?? String(id);
    },
    idOf: (code: string): number => {
      if (code in BUILT_IN) return BUILT_IN[code as keyof typeof BUILT_IN];
      const known = [...codes].find(([, other]) => other === code);
      if (known) return known[0];
      const id = Math.max(FIRST_OWN_FORMAT - 1, ...codes.keys()) + 1;
      codes.set(id, code);
      added.push(`<${whole.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
      return id;
    },
    store: () => {
      if (added.length > 0) appendItems(whole, "numFmts", added, codes.size);
    },
  };
}
