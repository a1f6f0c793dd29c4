import { cellAddress } from "./a1.ts";
import type { Dialect } from "./dialect.ts";
import { relationAttribute } from "./dialect.ts";
import {
  addContentType,
  addRelationship,
  freeName,
  type PackageParts,
  type Relationship,
} from "./package-parts.ts";
import { wordsOf } from "./read-cell-xml.ts";
import { encodeCellText } from "./xml-attributes.ts";
import {
  addSection,
  cutSections,
  joinSections,
  rootTag,
  sectionOf,
  setSection,
  type XmlSections,
} from "./xml-sections.ts";
import { attribute, parseXml, spliced, textContent, withContent } from "./xml-tree.ts";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Where the notes of a sheet stand in the file. */
export type NotePlace = {
  readonly parts: PackageParts;
  readonly dialect: Dialect;
  /** The sheet's part. */
  readonly part: string;
  readonly sheet: XmlSections;
  readonly relationships: () => readonly Relationship[];
};

/** Puts a note on a cell. A note of a person's discussion stays as it is. */
export function setNote(place: NotePlace, row: number, column: number, text: string): void {
  const { parts } = place;
  const linked = place.relationships();
  const threads = linked.find(({ kind }) => kind === "threadedComment");
  const address = cellAddress(row, column);
  if (threads && parts.has(threads.target) && parts.text(threads.target).includes(`ref="${address}"`)) return;
  const name = linked.find(({ kind }) => kind === "comments")?.target ?? newComments(place);
  const comments = cutSections(parts.text(name), "comments");
  const p = comments.prefix;
  const list = sectionOf(comments, "commentList") ?? `<${p}commentList></${p}commentList>`;
  const root = parseXml(list);
  const written = `<${p}text><${p}r><${p}t xml:space="preserve">${encodeCellText(text)}</${p}t></${p}r></${p}text>`;
  const standing = root.children.find((comment) => attribute(list, comment, "ref") === address);
  if (standing) {
    const words = standing.children.find(({ local }) => local === "text");
    if (!words || wordsOf(list, words) === text) return;
    setSection(
      comments,
      "commentList",
      spliced(list, [{ start: words.start, end: words.end, text: written }]),
    );
  } else {
    const author = authorOf(comments);
    const added = `<${p}comment ref="${address}" authorId="${author}">${written}</${p}comment>`;
    setSection(comments, "commentList", spliced(list, [withContent(list, root, added)]));
    addShape(place, row, column);
  }
  parts.write(name, joinSections(comments));
}

/** The number of the nameless author, who is the program. */
function authorOf(comments: XmlSections): number {
  const p = comments.prefix;
  const authors = sectionOf(comments, "authors") ?? `<${p}authors></${p}authors>`;
  const root = parseXml(authors);
  const nameless = root.children.findIndex((author) => textContent(authors, author).trim() === "");
  if (nameless >= 0) return nameless;
  setSection(
    comments,
    "authors",
    spliced(authors, [withContent(authors, root, `<${p}author></${p}author>`)]),
  );
  return root.children.length;
}

function newComments({ parts, dialect, part }: NotePlace): string {
  const name = freeName(parts, "xl/comments", ".xml");
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${dialect.main}"><authors></authors><commentList></commentList></comments>`,
  );
  addContentType(parts, name, COMMENTS_TYPE);
  addRelationship(parts, part, { type: `${dialect.relationships}/comments`, target: name });
  return name;
}

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The yellow box of the note: without it Excel shows none. This drawing is older than XML's rules and is only added to. */
function addShape(
  { parts, dialect, part, sheet, relationships }: NotePlace,
  row: number,
  column: number,
): void {
  const legacy = sectionOf(sheet, "legacyDrawing");
  const id = legacy === null ? null : attribute(legacy, parseXml(legacy), "id");
  let name = relationships().find((relationship) => relationship.id === id)?.target;
  if (name === undefined) {
    name = freeName(parts, "xl/drawings/vmlDrawing", ".vml");
    parts.write(name, EMPTY_DRAWING);
    addContentType(parts, name, DRAWING_TYPE);
    const added = addRelationship(parts, part, { type: `${dialect.relationships}/vmlDrawing`, target: name });
    const link = relationAttribute(rootTag(sheet), added);
    addSection(sheet, "legacyDrawing", `<${sheet.prefix}legacyDrawing${link}/>`);
  }
  const drawing = parts.text(name);
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return;
  const numbers = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const shape = shapeXml(Math.max(1024, ...numbers) + 1, row, column);
  parts.write(name, drawing.slice(0, end) + shape + drawing.slice(end));
}

function shapeXml(number: number, row: number, column: number): string {
  const anchor = [column, 15, row - 1, 2, column + 3, 15, row + 4, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
