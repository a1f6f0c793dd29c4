import { brokenXml } from "./xml-tags.ts";

type Attribute = {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** The first attribute at or after a position in the text of a start tag; its value as it stands. */
function nextAttribute(tag: string, from: number): Attribute | null {
  ATTRIBUTE.lastIndex = from;
  const match = ATTRIBUTE.exec(tag);
  if (!match) return null;
  const [, name, double, single] = match;
  return {
    name: name as string,
    value: double ?? single ?? "",
    start: match.index,
    end: ATTRIBUTE.lastIndex,
  };
}

// The look behind keeps long words without a value from being tried again from each of their letters.
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The value of an attribute in the text of a start tag, by its name without prefix; null where the tag has none.
 * @example attributeOf('<c r="B2" s="5">', "s") // "5"
 */
export function attributeOf(tag: string, local: string): string | null {
  if (!tag.includes(local)) return null;
  for (let each = nextAttribute(tag, 0); each; each = nextAttribute(tag, each.end)) {
    if (each.name === local || each.name.endsWith(`:${local}`)) return decodeXml(each.value);
  }
  return null;
}

/**
 * A start tag with attributes set, or taken away where the value is null; the others stay as they stand.
 * @example withAttributes('<c r="B2" t="s"/>', { t: null, s: "5" }) // '<c r="B2" s="5"/>'
 */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const left = { ...changes };
  let changed = "";
  let at = 0;
  for (let each = nextAttribute(tag, 0); each; each = nextAttribute(tag, each.end)) {
    const value = left[each.name];
    if (value === undefined) continue;
    delete left[each.name];
    const before = tag.slice(at, each.start);
    changed += value === null ? before.trimEnd() : `${before}${written(each.name, value)}`;
    at = each.end;
  }
  changed += tag.slice(at);
  const added = Object.entries(left).flatMap(([name, value]) =>
    value === null ? [] : [` ${written(name, value)}`],
  );
  if (added.length === 0) return changed;
  const end = changed.endsWith("/>") ? changed.length - 2 : changed.length - 1;
  if (changed[changed.length - 1] !== ">") throw brokenXml();
  return `${changed.slice(0, end).trimEnd()}${added.join("")}${changed.slice(end)}`;
}

/**
 * The tag as one that begins an element with content.
 * @example startTag("<cols />") // "<cols>"
 */
export function startTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

const written = (name: string, value: string | number) => `${name}="${encodeAttribute(String(value))}"`;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an XML file as it was meant: «&lt;» becomes «<». */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it stands between tags. */
export function encodeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text as it stands in an attribute. Line breaks there would be read as spaces. */
export function encodeAttribute(text: string): string {
  return encodeXml(text)
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;")
    .replace(/\t/g, "&#9;");
}

/** What may have to be written in another way; nearly all texts have nothing of it. */
const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i;

/**
 * Text as spreadsheets store it: what XML cannot hold is written the way Excel writes it («_x0001_»), and words that look like
 * such an escape are escaped themselves. Half a character beyond the plane becomes the replacement character.
 */
export function encodeCellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const escaped = text
    .replace(/_x(?=[0-9a-f]{4}_)/gi, "_x005F_x")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeXml(escaped);
}

/** The inverse of {@link encodeCellText}, entities apart. */
export function decodeCellText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
