import {
  levelAttribute,
  type MarkUpElement,
  type MarkUpNode,
  markAttribute,
} from "../../../shared/document/mark-up.ts";
import { attributeOf, childOf, isOn, localName } from "../office-parts.ts";
import type { Numbering } from "./numbering.ts";
import { addRuns, isPlaceholder, type Runs } from "./runs.ts";
import type { Styles } from "./styles.ts";
import { tableOf } from "./tables.ts";

/** What reading the blocks of one document needs and gathers. */
export type Reading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Notes referred to so far, in order. */
  readonly notes: string[];
  /** The blocks of a document put into this one as another file, by the id of its relation. */
  readonly chunk: (id: string) => readonly MarkUpNode[];
  /** Text of paragraphs whose end was deleted in a tracked change: it goes on in the next one. */
  carried: string;
};

/** Paragraphs and tables of a body, a cell or a text box, in plain tags (`p`, `table`, `tr`, `td`) and in their order. */
export function blocksOf(parent: MarkUpElement, reading: Reading): MarkUpNode[] {
  const nodes: MarkUpNode[] = [];
  addBlocks(parent, reading, nodes);
  return nodes;
}

function addBlocks(parent: MarkUpElement, reading: Reading, nodes: MarkUpNode[]): void {
  for (const child of parent.children) {
    if (child.kind === "text") continue;
    switch (localName(child)) {
      case "p":
        addParagraph(child, reading, nodes);
        break;
      case "tbl":
        nodes.push(tableOf(child, (cell) => blocksOf(cell, reading)));
        break;
      case "sdt": {
        const content = childOf(child, "sdtContent");
        if (content !== null && !isPlaceholder(child) && !isContents(child))
          addBlocks(content, reading, nodes);
        break;
      }
      case "customXml":
      case "ins":
      case "moveTo":
        addBlocks(child, reading, nodes);
        break;
      case "AlternateContent": {
        const chosen = childOf(child, "Choice") ?? childOf(child, "Fallback");
        if (chosen !== null) addBlocks(chosen, reading, nodes);
        break;
      }
      case "altChunk":
        nodes.push(...reading.chunk(attributeOf(child, "id") ?? ""));
        break;
    }
  }
}

function addParagraph(paragraph: MarkUpElement, reading: Reading, nodes: MarkUpNode[]): void {
  const properties = childOf(paragraph, "pPr");
  const runs: Runs = { text: "", boxes: [], notes: [] };
  addRuns(paragraph, runs, reading.styles);
  reading.notes.push(...runs.notes);
  const text = reading.carried + runs.text;
  reading.carried = "";
  const ofMark = childOf(properties, "rPr");
  if (childOf(ofMark, "del") !== null || childOf(ofMark, "moveFrom") !== null) {
    reading.carried = text;
  } else if (text !== "" || !isOn(childOf(ofMark, "vanish"))) {
    nodes.push({
      kind: "element",
      tag: "p",
      attributes: markOf(properties, reading),
      children: piecesOf(text),
    });
  }
  for (const box of runs.boxes) nodes.push(...blocksOf(box, reading));
}

/** The mark of a list paragraph: its own list before its style's. List 0 is none. */
function markOf(properties: MarkUpElement | null, { styles, numbering }: Reading): Record<string, string> {
  const own = childOf(properties, "numPr");
  const style = styles(attributeOf(childOf(properties, "pStyle"), "val"));
  const list = attributeOf(childOf(own, "numId"), "val") ?? style.list;
  if (list === null || list === "0") return {};
  const level = attributeOf(childOf(own, "ilvl"), "val");
  const mark = numbering.next(list, level === null ? (style.level ?? 0) : Number(level));
  return mark === null ? {} : { [markAttribute]: mark.mark, [levelAttribute]: String(mark.level) };
}

/** What parts two stamps on one line: tabs, or many spaces. One tab after a number or a dash only sets it off. */
const wideGap = /[ \u00A0]*\t[\t \u00A0]*|[ \u00A0]{5,}/g;

function piecesOf(text: string): MarkUpNode[] {
  if (text === "") return [];
  const nodes: MarkUpNode[] = [];
  text.split("\n").forEach((line, index) => {
    if (index > 0) nodes.push({ kind: "element", tag: "br", attributes: {}, children: [] });
    const shown = line.replace(wideGap, (_, at: number) =>
      /^\s*(\S{1,2}|[\d.()]{1,8})?$/.test(line.slice(Math.max(0, at - 12), at)) ? " " : "\u00A0\u00A0\u00A0",
    );
    nodes.push({ kind: "text", text: shown });
  });
  return nodes;
}

/** A table of contents says what the document says again. */
function isContents(control: MarkUpElement): boolean {
  const gallery = childOf(childOf(childOf(control, "sdtPr"), "docPartObj"), "docPartGallery");
  return attributeOf(gallery, "val") === "Table of Contents";
}
