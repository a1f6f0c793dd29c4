import { marksIn } from "../../shared/papers/marks.ts";
import type { TemplateUnit } from "../../shared/papers/plan-papers.ts";
import { openPackage, type PackageParts } from "../workbook-file/patch/package-parts.ts";
import { parseXml, type XmlElement } from "../workbook-file/patch/xml-tree.ts";
import { WorkbookFileProblem } from "../workbook-file/workbook-file-problem.ts";
import { paragraphText } from "./paragraph-text.ts";

/** Something a .docx file is not fit for, as one Russian sentence. */
export class PaperTemplateProblem extends Error {
  override readonly name = "PaperTemplateProblem";
}

/** A piece of a part with placeholders, by its place in the text of the part. */
export type PlacedUnit = TemplateUnit & {
  readonly part: string;
  readonly start: number;
  readonly end: number;
};

export type PaperTemplate = {
  readonly bytes: Uint8Array;
  readonly units: readonly PlacedUnit[];
  /** Paragraphs where braces are opened and not closed: a placeholder typed by halves. */
  readonly unfinished: readonly string[];
};

/** The text of the document, of its headers, footers and notes. */
const PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * The placeholders of a .docx file in the order they stand, each with the row or paragraph around it.
 * @throws PaperTemplateProblem where the bytes are no .docx file
 */
export function readPaperTemplate(bytes: Uint8Array): PaperTemplate {
  return reading(() => {
    const parts = openPackage(bytes);
    const names = parts.names().filter((name) => PARTS.test(name));
    if (!names.some((name) => name.endsWith("document.xml"))) throw new PaperTemplateProblem(NOT_DOCX);
    const unfinished: string[] = [];
    const units = names.flatMap((part) => unitsOf(parts, part, unfinished));
    return { bytes, units, unfinished };
  });
}

const NOT_DOCX =
  "Это не документ Word (.docx). Откройте его в Word или LibreOffice, сохраните как .docx и выберите снова.";

/** Turns what the package says of a broken workbook into a sentence about the document. */
export function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof WorkbookFileProblem) throw new PaperTemplateProblem(NOT_DOCX);
    throw problem;
  }
}

function unitsOf(parts: PackageParts, part: string, unfinished: string[]): readonly PlacedUnit[] {
  const xml = parts.text(part);
  const units: PlacedUnit[] = [];
  collect(parseXml(xml), false);
  return units;

  function collect(element: XmlElement, inRow: boolean): void {
    if (element.local === "tr" && !element.children.some((child) => holds(child, "tr"))) {
      add(element, true, true);
      return;
    }
    if (element.local === "p") {
      // A row around another table is no row to repeat: its own paragraphs are filled where they stand.
      add(element, !inRow, false);
      return;
    }
    for (const child of element.children) collect(child, inRow || element.local === "tr");
  }

  function add(element: XmlElement, repeats: boolean, row: boolean): void {
    const texts = paragraphsIn(element).map((paragraph) => paragraphText(xml, paragraph).text);
    for (const text of texts) {
      const rest = text.replace(/\{\{[^{}]+\}\}/g, "");
      if (/\{\{|\}\}/.test(rest)) unfinished.push(text.trim().slice(0, 120));
    }
    const marks = [...new Set(texts.flatMap(marksIn))];
    if (marks.length > 0) units.push({ part, start: element.start, end: element.end, repeats, row, marks });
  }
}

/** All paragraphs at and under an element, those of text boxes inside a paragraph too. */
export function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  const own = element.local === "p" ? [element] : [];
  return [...own, ...element.children.flatMap(paragraphsIn)];
}

function holds(element: XmlElement, local: string): boolean {
  return element.local === local || element.children.some((child) => holds(child, local));
}
