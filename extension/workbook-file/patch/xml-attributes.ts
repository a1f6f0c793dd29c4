import { brokenXml } from "./xml-tags.ts";

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The value of an attribute in the text of a start tag, by its name without prefix; null where the tag has none.
 * @example attributeOf('<c r="B2" s="5">', "s") // "5"
 */
export function attributeOf(tag: string, local: string): string | null {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const name = match[1] as string;
    if (name === local || name.endsWith(`:${local}`)) return decodeXml(match[2] ?? match[3] ?? "");
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
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const found = [...changed.matchAll(ATTRIBUTE)].find((match) => match[1] === name);
    const written = value === null ? "" : `${name}="${encodeAttribute(String(value))}"`;
    if (found) {
      const start = found.index;
      const end = start + found[0].length;
      const before = value === null ? changed.slice(0, start).trimEnd() : changed.slice(0, start);
      changed = before + written + changed.slice(end);
    } else if (value !== null) {
      const end = /\s*\/?>$/.exec(changed);
      if (!end) throw brokenXml();
      changed = `${changed.slice(0, end.index)} ${written}${end[0].trimStart()}`;
    }
  }
  return changed;
}

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

/**
 * Text as spreadsheets store it: what XML cannot hold is written the way Excel writes it («_x0001_»), and words that look like
 * such an escape are escaped themselves. Half a character beyond the plane becomes the replacement character.
 */
export function encodeCellText(text: string): string {
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
