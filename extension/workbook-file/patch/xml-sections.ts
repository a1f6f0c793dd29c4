import { schemaOrder } from "./schema-order.ts";
import { startTag } from "./xml-attributes.ts";
import { brokenXml, type TagCursor, tagCursor } from "./xml-tags.ts";

/**
 * An element cut into its children, each as text with whatever stands before it, so that one child can be replaced or put
 * in its place while the others stay letter for letter.
 */
export type XmlSections = {
  /** Everything up to and with the element's start tag. */
  head: string;
  readonly sections: XmlSection[];
  /** What stands after the last child. */
  readonly tail: string;
  /** The namespace prefix of the element with its colon, or "". */
  readonly prefix: string;
  readonly order: readonly string[];
};

export type XmlSection = { readonly local: string; readonly before: string; xml: string };

/**
 * Cuts the outermost element of a text into its children.
 * @throws WorkbookFileProblem where the text is not well formed
 */
export function cutSections(text: string, kind: keyof typeof schemaOrder): XmlSections {
  const cursor = tagCursor(text);
  if (!cursor.next()) throw brokenXml();
  const { name, local, start, end } = cursor;
  const prefix = name.slice(0, name.length - local.length);
  const order: readonly string[] = schemaOrder[kind];
  if (isKind(cursor, "close")) throw brokenXml();
  if (isKind(cursor, "empty")) {
    const open = startTag(text.slice(start, end));
    return {
      head: text.slice(0, start) + open,
      sections: [],
      tail: `</${name}>${text.slice(end)}`,
      prefix,
      order,
    };
  }
  const sections: XmlSection[] = [];
  let depth = 0;
  let gap = end;
  let child = { start: end, local: "", inside: "" };
  for (;;) {
    if (!cursor.next()) throw brokenXml();
    if (isKind(cursor, "close") && depth === 0) break;
    if (isKind(cursor, "close")) depth -= 1;
    else {
      if (depth === 0) child = { start: cursor.start, local: cursor.local, inside: "" };
      // Alternatives for other versions stand where what they are alternatives of would stand.
      else if (child.local === "AlternateContent" && child.inside === "" && order.includes(cursor.local)) {
        child.inside = cursor.local;
      }
      if (isKind(cursor, "open")) depth += 1;
      if (depth === 1 && cursor.local === LONGEST && isKind(cursor, "open")) skipLongest(text, cursor);
    }
    if (depth > 0) continue;
    sections.push({
      local: child.inside || child.local,
      before: text.slice(gap, child.start),
      xml: text.slice(child.start, cursor.end),
    });
    gap = cursor.end;
  }
  if (cursor.name !== name) throw brokenXml();
  return { head: text.slice(0, end), sections, tail: text.slice(gap), prefix, order };
}

/** The rows of a sheet are nearly all of it and are looked through elsewhere. */
const LONGEST = "sheetData";

/** Moves a cursor on to the last tag inside the longest child, unless something there could hide the end tag. */
function skipLongest(text: string, cursor: TagCursor): void {
  const end = text.indexOf(`</${cursor.name}`, cursor.end);
  const hidden = text.indexOf("<!", cursor.end);
  if (end > 0 && (hidden < 0 || hidden > end)) cursor.skipTo(end);
}

/** The cursor moves on while it is looked at, which the compiler does not see. */
const isKind = (cursor: TagCursor, kind: TagCursor["kind"]): boolean => cursor.kind === kind;

/** The text again. */
export function joinSections({ head, sections, tail }: XmlSections): string {
  // Not joined: that would copy the rows of a sheet once more.
  return sections.reduce((text, { before, xml }) => text + before + xml, head) + tail;
}

/** The first child of that name as text, or null. */
export function sectionOf(whole: XmlSections, local: string): string | null {
  return whole.sections.find((section) => section.local === local)?.xml ?? null;
}

/** Puts a child in place of the one of that name, or where the schema wants it; null takes it away. */
export function setSection(whole: XmlSections, local: string, xml: string | null): void {
  const at = whole.sections.findIndex((section) => section.local === local);
  if (at < 0) {
    if (xml !== null) addSection(whole, local, xml);
  } else if (xml === null) whole.sections.splice(at, 1);
  else (whole.sections[at] as XmlSection).xml = xml;
}

/** Adds a child behind those that the schema wants before it, and behind others of its name. */
export function addSection(whole: XmlSections, local: string, xml: string): void {
  const rank = whole.order.indexOf(local);
  const later = whole.sections.findIndex((section) => whole.order.indexOf(section.local) > rank);
  whole.sections.splice(later < 0 ? whole.sections.length : later, 0, { local, before: "", xml });
}

/** The start tag of the element itself. */
export function rootTag({ head }: XmlSections): string {
  return head.slice(lastTagStart(head));
}

function lastTagStart(head: string): number {
  const cursor = tagCursor(head);
  let start = 0;
  while (cursor.next()) start = cursor.start;
  return start;
}
