import type { CellContent, CellValue } from "../../../shared/workbook/cell.ts";
import { serialOfWritten } from "../reading/written-days.ts";
import { type DateSystem, dayOfSerial } from "./day-numbers.ts";
import type { CellXml } from "./sheet-rows.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { attributeOf, decodeCellText } from "./xml-attributes.ts";
import { descendantsOf, parseXml, plainText, textContent, type XmlElement } from "./xml-tree.ts";

/** What is needed to tell what a cell holds. */
export type CellReading = {
  readonly system: DateSystem;
  readonly styles: StyleSheet;
  /** Text of the table of strings by number. */
  readonly sharedString: (index: number) => string | null;
};

/**
 * What a cell holds, links apart: the same as reading the whole file gives.
 * @param sharedFormula the words of a formula told in another cell, by its number, as they read in this one
 */
export function readCellXml(
  text: string,
  cell: CellXml,
  reading: CellReading,
  sharedFormula: (number: string) => string | null,
): CellContent {
  const xml = text.slice(cell.start, cell.end);
  const tag = text.slice(cell.start, cell.openEnd);
  if (cell.closeStart === cell.end) return null;
  const root = parseXml(xml);
  const child = (local: string) => root.children.find((element) => element.local === local) ?? null;
  const formula = child("f");
  const value = storedValue(xml, tag, child, reading);
  if (!formula) return value;
  const tagged = xml.slice(formula.start, formula.openEnd);
  const told = textContent(xml, formula);
  const isMember = told === "" && attributeOf(tagged, "t") === "shared";
  const words = isMember ? (sharedFormula(attributeOf(tagged, "si") ?? "") ?? "") : told;
  // Without words nobody can say what would be computed: the result is all there is.
  if (words === "") return value;
  if (/^(TRUE|FALSE)\(\)$/i.test(words)) return /^TRUE/i.test(words);
  return { formula: `=${words}`, value: isError(value) ? null : value };
}

function storedValue(
  xml: string,
  tag: string,
  child: (local: string) => XmlElement | null,
  { system, styles, sharedString }: CellReading,
): CellValue {
  const type = attributeOf(tag, "t") ?? "n";
  if (type === "inlineStr") {
    const inline = child("is");
    return inline ? orNull(decodeCellText(wordsOf(xml, inline))) : null;
  }
  const stored = child("v");
  const words = stored ? textContent(xml, stored) : "";
  if (words === "") return null;
  if (type === "s") return orNull(sharedString(Number(words)) ?? "");
  if (type === "str") return orNull(decodeCellText(words));
  if (type === "b") return words === "1" || words.toLowerCase() === "true";
  if (type === "e") return words;
  const number = type === "d" ? (serialOfWritten(words, system) ?? Number.NaN) : Number(words);
  if (Number.isNaN(number)) return words;
  return styles.showsDate(styles.told(attributeOf(tag, "s")))
    ? { date: dayOfSerial(number, system) }
    : number;
}

const orNull = (text: string) => (text === "" ? null : text);

/** «#REF!» and «#N/A» are no values. */
function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
}

/** The words of a string with formatted pieces; readings above Japanese signs («rPh») do not count. */
export function wordsOf(xml: string, element: XmlElement): string {
  return descendantsOf(element, "t")
    .filter(
      (part) =>
        !descendantsOf(element, "rPh").some((aside) => part.start > aside.start && part.end < aside.end),
    )
    .map((part) => plainText(xml.slice(part.openEnd, part.closeStart)))
    .join("");
}
