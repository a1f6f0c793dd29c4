import { decodeXml } from "../workbook-file/patch/xml-attributes.ts";
import type { XmlElement } from "../workbook-file/patch/xml-tree.ts";

/** A piece of a paragraph's text: an element of letters, or one that stands for a single sign (a tab, a line break). */
export type TextPiece = {
  readonly element: XmlElement;
  /** Where it begins in the paragraph's text. */
  readonly from: number;
  readonly text: string;
  readonly letters: boolean;
};

const SIGNS: Readonly<Record<string, string>> = {
  tab: " ",
  br: " ",
  cr: " ",
  noBreakHyphen: "-",
  softHyphen: "",
};

/**
 * The words of a paragraph with the places they stand in: Word cuts what was typed into runs wherever it checked or coloured something. Text
 * boxes inside it are paragraphs of their own; field codes and deleted words are no words.
 */
export function paragraphText(
  xml: string,
  paragraph: XmlElement,
): { readonly text: string; readonly pieces: readonly TextPiece[] } {
  const pieces: TextPiece[] = [];
  let text = "";
  const walk = (element: XmlElement): void => {
    if (element.local === "t") {
      const words = decodeXml(xml.slice(element.openEnd, element.closeStart));
      pieces.push({ element, from: text.length, text: words, letters: true });
      text += words;
      return;
    }
    const sign = SIGNS[element.local];
    if (sign !== undefined && element.children.length === 0) {
      pieces.push({ element, from: text.length, text: sign, letters: false });
      text += sign;
      return;
    }
    // Tab stops of the paragraph's looks bear the same name as a tab in the text.
    if (element.local === "pPr" || element.local === "rPr") return;
    for (const child of element.children) if (child.local !== "p") walk(child);
  };
  for (const child of paragraph.children) walk(child);
  return { text, pieces };
}
