import { attributeOf, decodeXml, startTag } from "./xml-attributes.ts";
import { brokenXml, tagCursor } from "./xml-tags.ts";

/** An element by its positions in the text: the tree of a small piece of XML that is going to be changed in places. */
export type XmlElement = {
  /** The name as it stands, e.g. "x:col". */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly start: number;
  /** Position after the start tag. */
  readonly openEnd: number;
  /** Position of the end tag; that of the end for an element without content («<a/>»). */
  closeStart: number;
  end: number;
  readonly children: XmlElement[];
};

/** No spreadsheet nests its elements deeper. */
const DEEPEST = 100;

/**
 * The tree of a piece of XML with one outermost element.
 * @throws WorkbookFileProblem where tags do not match
 */
export function parseXml(text: string): XmlElement {
  const cursor = tagCursor(text);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  while (cursor.next()) {
    if (cursor.kind === "close") {
      const element = open.pop();
      if (element?.name !== cursor.name) throw brokenXml();
      element.closeStart = cursor.start;
      element.end = cursor.end;
      continue;
    }
    const element: XmlElement = {
      name: cursor.name,
      local: cursor.local,
      start: cursor.start,
      openEnd: cursor.end,
      closeStart: cursor.end,
      end: cursor.end,
      children: [],
    };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else if (root) throw brokenXml();
    else root = element;
    if (cursor.kind === "open") open.push(element);
    if (open.length > DEEPEST) throw brokenXml();
  }
  if (!root || open.length > 0) throw brokenXml();
  return root;
}

/** The start tag's text. */
export function openTag(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}

/** An attribute of an element, or null. */
export function attribute(text: string, element: XmlElement, local: string): string | null {
  return attributeOf(openTag(text, element), local);
}

/** The element with its tags, as it stands. */
export function outerXml(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** The words between the tags of an element, inner tags left out. */
export function textContent(text: string, element: XmlElement): string {
  return plainText(text.slice(element.openEnd, element.closeStart));
}

/** The words of a piece of XML without its tags and comments; CDATA is taken as it stands. */
export function plainText(inner: string): string {
  if (!inner.includes("<")) return decodeXml(inner);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece, index) =>
      index % 2 === 1 ? piece.slice(9, -3) : decodeXml(piece.replace(/<!--[\s\S]*?-->|<[^>]*>/g, "")),
    )
    .join("");
}

/** The first child of that name, or null. */
export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** All elements of that name below an element, at any depth. */
export function descendantsOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendantsOf(child, local),
  ]);
}

/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all changes made; they must not overlap. Changes at the same place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let result = "";
  let at = 0;
  for (const splice of ordered) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** An element's text with more content before its end tag. */
export function withContent(text: string, element: XmlElement, more: string): Splice {
  if (element.closeStart !== element.end)
    return { start: element.closeStart, end: element.closeStart, text: more };
  const tag = startTag(openTag(text, element));
  return { start: element.start, end: element.end, text: `${tag}${more}</${element.name}>` };
}
