import type { Block, CellLine, DocumentGrid } from "./document-grid.ts";
import { findLayoutTables } from "./layout-tables.ts";
import { collectLines, type LineCollector } from "./line-collector.ts";
import { markOfItem, markOfSign, type OpenList, openList } from "./list-marks.ts";
import { levelAttribute, type MarkUpElement, type MarkUpNode, markAttribute, styleOf } from "./mark-up.ts";
import { readTableRows } from "./mark-up-table.ts";
import { isUnseen, textPart } from "./seen-parts.ts";
import { layOutTable } from "./table-layout.ts";

/** Tags that begin and end a line. */
const lineTags = new Set(
  "p div li dt dd h1 h2 h3 h4 h5 h6 section article header footer main figure figcaption blockquote center address body html form fieldset details summary pre hr tr td th table caption ul ol dl".split(
    " ",
  ),
);
/** Of them, those that are an empty line when they say nothing. */
const paragraphTags = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6"]);

type Walk = {
  readonly lines: LineCollector;
  readonly lists: OpenList[];
  /** What a table does here: a table of the document, or, inside a cell, lines of that cell. */
  readonly onTable: ((table: MarkUpElement) => void) | null;
  /** Tables that only arrange a page. */
  readonly layout: ReadonlySet<MarkUpNode>;
  /** The list level that the paragraph around has by Word's style `mso-list:l0 level2 lfo1`, from 0. */
  level: number;
};

/**
 * A document that came as mark-up: a page, a paste from Word or Google Docs, a converted file. Tables inside a cell give their words
 * to that cell; tables that only arrange a page are walked through. `place` is «таблица 1, строка 2».
 */
export function readMarkUpDocument(nodes: readonly MarkUpNode[]): DocumentGrid {
  const blocks: Block[] = [];
  const text = textPart(nodes);
  const layout = findLayoutTables(text);
  const lines = collectLines(true);
  let tables = 0;
  const endText = () => {
    let block: string[] = [];
    for (const line of [...lines.take(), null]) {
      if (line !== null) block.push(line.bullet === null ? line.text : `${line.bullet} ${line.text}`);
      else if (block.length > 0) {
        blocks.push({ kind: "paragraph", text: block.join("\n"), place: "текст документа" });
        block = [];
      }
    }
  };
  const onTable = (table: MarkUpElement) => {
    const { captions, rows } = readTableRows(table, (content) => readCell(content, layout));
    for (const caption of captions) walkAll([caption], walk);
    endText();
    tables += 1;
    const number = tables;
    const laid = layOutTable(rows, (index) => `таблица ${number}, строка ${index + 1}`);
    if (laid.length > 0) blocks.push({ kind: "table", rows: laid });
  };
  const walk: Walk = { lines, lists: [], onTable, layout, level: 0 };
  walkAll(text, walk);
  endText();
  return { blocks };
}

function readCell(content: readonly MarkUpNode[], layout: ReadonlySet<MarkUpNode>): CellLine[] {
  const lines = collectLines(false);
  walkAll(content, { lines, lists: [], onTable: null, layout, level: 0 });
  return lines.take().filter((line) => line !== null);
}

function walkAll(nodes: readonly MarkUpNode[], walk: Walk): void {
  let breaks = 0;
  for (const node of nodes) {
    if (node.kind === "text") {
      walk.lines.write(node.text);
      if (/[^\s\u00A0]/.test(node.text)) breaks = 0;
    } else if (isUnseen(node)) {
    } else if (node.tag === "br") {
      breaks += 1;
      walk.lines.endLine();
      if (breaks > 1) walk.lines.addBlank();
    } else {
      breaks = 0;
      walkElement(node, walk);
    }
  }
}

function walkElement(element: MarkUpElement, walk: Walk): void {
  const { lines } = walk;
  const { tag, children } = element;
  if (tag === "table" && walk.onTable && !walk.layout.has(element)) {
    lines.endLine();
    walk.onTable(element);
    return;
  }
  if (!lineTags.has(tag)) {
    if (isMarkOfWord(element)) lines.setMark(markOfSign(wordsOf(element)), walk.level);
    else walkAll(children, walk);
    return;
  }
  lines.endLine();
  const before = lines.count();
  if (tag === "ul" || tag === "ol") {
    walk.lists.push(openList(element));
    walkAll(children, walk);
    walk.lists.pop();
  } else if (tag === "li") {
    const { lists } = walk;
    lines.setMark(markOfItem(element, lists[lists.length - 1], lists.slice(0, -1)), lists.length - 1);
    walkAll(children, walk);
    lines.endLine();
    lines.setMark(null, 0);
  } else if (tag === "pre") {
    writePre(children, walk);
  } else {
    const mark = element.attributes[markAttribute];
    walk.level = Number(/level(\d)/.exec(styleOf(element, "mso-list"))?.[1] ?? 1) - 1;
    if (mark !== undefined) lines.setMark(markOfSign(mark), Number(element.attributes[levelAttribute] ?? 0));
    walkAll(children, walk);
  }
  lines.endLine();
  if (tag === "hr" || (paragraphTags.has(tag) && lines.count() === before && saysNothing(children)))
    lines.addBlank();
}

/** Word writes the mark of a list paragraph as words that a page should ignore: `<span style="mso-list:Ignore">1)</span>`. */
function isMarkOfWord(element: MarkUpElement): boolean {
  return styleOf(element, "mso-list") === "ignore";
}

/** Only there line ends of the source are line ends. */
function writePre(children: readonly MarkUpNode[], walk: Walk): void {
  for (const child of children) {
    if (child.kind === "element") walkAll([child], walk);
    else
      child.text.split("\n").forEach((line, index) => {
        if (index > 0) walk.lines.endLine();
        walk.lines.write(line);
      });
  }
}

function saysNothing(children: readonly MarkUpNode[]): boolean {
  return children.every((child) =>
    child.kind === "text"
      ? !/[^\s\u00A0]/.test(child.text)
      : !lineTags.has(child.tag) && saysNothing(child.children),
  );
}

function wordsOf(element: MarkUpElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.text : wordsOf(child))).join("");
}
