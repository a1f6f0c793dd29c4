import type { MarkUpElement } from "../../../shared/document/mark-up.ts";
import { attributeOf, childOf, isElement, isOn, localName } from "../office-parts.ts";
import type { Styles } from "./styles.ts";

/** What a paragraph says: "\n" for its line breaks, "\t" for its tabs; and what is anchored to it without being its text. */
export type Runs = {
  text: string;
  /** Contents of text boxes, each once. */
  readonly boxes: MarkUpElement[];
  /** Ids of footnotes and endnotes, in order: `footnote 2`. */
  readonly notes: string[];
};

/** Elements that only hold others. Of a field, its result is text and its instruction is not. */
const holders = new Set(
  "hyperlink ins moveTo smartTag sdtContent customXml bdo dir fldSimple ruby rubyBase oMath oMathPara r e num den sub sup deg fName".split(
    " ",
  ),
);

/** Signs of the picture fonts that lists and boxes to tick are made of; any other is a bullet. */
const pictureSigns: Readonly<Record<string, string>> = {
  "2D": "-",
  "6F": "☐",
  A8: "☐",
  FC: "✓",
  FE: "☒",
};

/** Adds what an element of a paragraph says. Deleted and moved-away text, hidden text and notes in the margin are not of the document. */
export function addRuns(element: MarkUpElement, runs: Runs, styles: Styles): void {
  for (const child of element.children) if (child.kind === "element") addRun(child, runs, styles);
}

function addRun(element: MarkUpElement, runs: Runs, styles: Styles): void {
  const name = localName(element);
  switch (name) {
    case "t":
      for (const child of element.children) if (child.kind === "text") runs.text += child.text;
      return;
    case "tab":
    case "ptab":
      runs.text += "\t";
      return;
    case "br":
    case "cr":
      runs.text += "\n";
      return;
    case "noBreakHyphen":
      runs.text += "-";
      return;
    case "sym":
      runs.text += signOf(element);
      return;
    case "footnoteReference":
    case "endnoteReference":
      runs.notes.push(
        `${name === "footnoteReference" ? "footnote" : "endnote"} ${attributeOf(element, "id") ?? ""}`,
      );
      return;
    case "drawing":
    case "pict":
    case "object":
      addBoxes(element, runs);
      return;
    case "AlternateContent":
      addAlternative(element, runs, styles);
      return;
    case "sdt":
      if (!isPlaceholder(element)) addHolder(childOf(element, "sdtContent"), runs, styles);
      return;
    case "r":
      if (!isHiddenRun(element, styles)) addRuns(element, runs, styles);
      return;
    default:
      if (holders.has(name)) addRuns(element, runs, styles);
  }
}

function addHolder(element: MarkUpElement | null, runs: Runs, styles: Styles): void {
  if (element !== null) addRuns(element, runs, styles);
}

/** The same thing told for newer and for older programs: what the newer see, or the older's where that says nothing. */
function addAlternative(element: MarkUpElement, runs: Runs, styles: Styles): void {
  const said = () => runs.text.length + runs.boxes.length;
  for (const name of ["Choice", "Fallback"]) {
    const before = said();
    addHolder(childOf(element, name), runs, styles);
    if (said() > before) return;
  }
}

function addBoxes(element: MarkUpElement, runs: Runs): void {
  for (const child of element.children.filter(isElement)) {
    const name = localName(child);
    if (name === "txbxContent") runs.boxes.push(child);
    else if (name === "AlternateContent") {
      const before = runs.boxes.length;
      for (const version of ["Choice", "Fallback"]) {
        const chosen = childOf(child, version);
        if (chosen && runs.boxes.length === before) addBoxes(chosen, runs);
      }
    } else addBoxes(child, runs);
  }
}

function isHiddenRun(run: MarkUpElement, styles: Styles): boolean {
  const properties = childOf(run, "rPr");
  if (properties === null) return false;
  const vanish = childOf(properties, "vanish");
  if (vanish !== null) return isOn(vanish);
  const style = attributeOf(childOf(properties, "rStyle"), "val");
  return style !== null && styles(style).hidden === true;
}

/** «Место для ввода текста» is Word's own prompt. */
export function isPlaceholder(control: MarkUpElement): boolean {
  return isOn(childOf(childOf(control, "sdtPr"), "showingPlcHdr"));
}

function signOf(element: MarkUpElement): string {
  const code = (attributeOf(element, "char") ?? "").toUpperCase();
  if (/wingdings|symbol|webdings/i.test(attributeOf(element, "font") ?? "") || /^F0/.test(code))
    return pictureSigns[code.replace(/^F0/, "")] ?? "•";
  const value = Number.parseInt(code, 16);
  return value > 0x1f && value < 0xffff ? String.fromCharCode(value) : "";
}
