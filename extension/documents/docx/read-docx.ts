import type { DocumentGrid } from "../../../shared/document/document-grid.ts";
import type { MarkUpElement, MarkUpNode } from "../../../shared/document/mark-up.ts";
import { readMarkUpDocument } from "../../../shared/document/mark-up-document.ts";
import { decodeHtml } from "../decode-text.ts";
import { DocumentProblem } from "../document-problem.ts";
import {
  attributeOf,
  childOf,
  isElement,
  localName,
  partRoot,
  type Relation,
  relationsOf,
} from "../office-parts.ts";
import type { Archive } from "../open-archive.ts";
import { parseMarkUp } from "../parse-mark-up.ts";
import { blocksOf, type Reading } from "./blocks.ts";
import { readNumbering } from "./numbering.ts";
import { readStyles } from "./styles.ts";

/**
 * A Word document as a grid: what a person sees with tracked changes accepted, with the numbers Word shows. Headers stand before the
 * text, footers and notes after it.
 * @throws DocumentProblem where the file is broken
 */
export function readDocx(archive: Archive): DocumentGrid {
  const part =
    relationsOf(archive, "").find(({ kind }) => kind === "officeDocument")?.target ?? "word/document.xml";
  const body = childOf(partRoot(archive, part), "body");
  if (body === null) {
    throw new DocumentProblem(
      "Файл повреждён: в нём нет текста документа Word. Откройте его в Word и сохраните заново как .docx.",
    );
  }
  const relations = relationsOf(archive, part);
  const rootOf = (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : partRoot(archive, target);
  };
  const styles = readStyles(rootOf("styles"));
  const reading: Reading = {
    styles,
    numbering: readNumbering(rootOf("numbering"), (style) => styles(style).list),
    notes: [],
    chunk: (id) => chunkOf(archive, relations, id),
    carried: "",
  };
  const headers = marginsOf(archive, relations, body, "headerReference", reading);
  const text = blocksOf(body, reading);
  const footers = marginsOf(archive, relations, body, "footerReference", reading);
  const notes = notesOf(reading, (kind) => rootOf(`${kind}s`));
  return readMarkUpDocument([...headers, ...text, emptyLine, ...footers, ...notes]);
}

const emptyLine: MarkUpNode = { kind: "element", tag: "p", attributes: {}, children: [] };
const pageNumber = /^[-–—\s]*(стр(аница|\.)?\s*)?\d{1,3}(\s*(из|\/)\s*\d{1,3})?[-–—\s]*$/i;

/** Headers or footers, each said once however many sections bear it, without page numbers. */
function marginsOf(
  archive: Archive,
  relations: readonly Relation[],
  body: MarkUpElement,
  kind: string,
  reading: Reading,
): MarkUpNode[] {
  const targets = new Set<string>();
  for (const reference of findAll(body, kind)) {
    const id = attributeOf(reference, "id");
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target !== undefined) targets.add(target);
  }
  const said = new Set<string>();
  const nodes: MarkUpNode[] = [];
  for (const target of targets) {
    const root = partRoot(archive, target);
    const blocks = root === null ? [] : blocksOf(root, reading);
    const words = blocks.map(wordsOf).join("\n").trim();
    if (words === "" || said.has(words) || pageNumber.test(words)) continue;
    said.add(words);
    nodes.push(...blocks.filter((block) => !pageNumber.test(wordsOf(block))), emptyLine);
  }
  return nodes;
}

/** Section properties stand in the body and in the last paragraph of a section. */
function findAll(body: MarkUpElement, name: string): MarkUpElement[] {
  const sections = body.children.filter(isElement).flatMap((child) => {
    const own = localName(child) === "sectPr" ? child : childOf(childOf(child, "pPr"), "sectPr");
    return own === null ? [] : [own];
  });
  return sections.flatMap((section) =>
    section.children.filter(isElement).filter((child) => localName(child) === name),
  );
}

/** Footnotes and endnotes after the text, in the order in which it refers to them: «Сноска 1. …». */
function notesOf(reading: Reading, rootOf: (kind: string) => MarkUpElement | null): MarkUpNode[] {
  const roots = new Map<string, MarkUpElement | null>();
  return [...reading.notes].flatMap((reference, index) => {
    const [kind = "", id = ""] = reference.split(" ");
    if (!roots.has(kind)) roots.set(kind, rootOf(kind));
    const note = (roots.get(kind)?.children ?? [])
      .filter(isElement)
      .find((child) => attributeOf(child, "id") === id);
    if (!note) return [];
    const label: MarkUpNode = { kind: "text", text: `Сноска ${index + 1}. ` };
    return [
      { kind: "element", tag: "div", attributes: {}, children: [label, ...inline(blocksOf(note, reading))] },
    ];
  });
}

/** The paragraphs of a note on one line, after its label. */
function inline(nodes: readonly MarkUpNode[]): MarkUpNode[] {
  return [{ kind: "text", text: nodes.map(wordsOf).join(" ") }];
}

/** A page of HTML that another program put into the document as it was. */
function chunkOf(archive: Archive, relations: readonly Relation[], id: string): readonly MarkUpNode[] {
  const target = relations.find((relation) => relation.id === id)?.target ?? "";
  const bytes = /\.x?html?$/i.test(target) ? archive.bytesOf(target) : null;
  return bytes === null ? [] : parseMarkUp(decodeHtml(bytes), "html");
}

function wordsOf(node: MarkUpNode): string {
  return node.kind === "text" ? node.text : node.children.map(wordsOf).join(" ");
}
