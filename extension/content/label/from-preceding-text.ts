import { holdsControl } from "../collect/control.ts";
import { oncePerReading } from "../collect/one-reading.ts";
import { readableText, textAndHint } from "./readable-text.ts";

export type PrecedingText = {
  readonly text: string;
  /** A hint that stood between the question and the control. */
  readonly hint: string;
};

const NOTHING: PrecedingText = { text: "", hint: "" };

/** Above these the text before no longer belongs to one question. */
const BORDERS = new Set("body form fieldset table tbody tr main dialog".split(" "));

const INLINE = new Set("a abbr b em font i label mark small span strong sub sup u".split(" "));

const HINT_MARK =
  /(?:^|[-_ ])(?:hint|help|helper|description|desc|note|tip|sub-?title|caption|muted|comment)/i;

/**
 * The text that stands before a control and after the control before it: in the same line, in the block above, or in the
 * blocks around it up to the border of the form.
 */
export const precedingText = oncePerReading((start: Element): PrecedingText => {
  let hint = "";
  let from: Element = start;
  for (let climbed = 0; climbed < 6; climbed++) {
    const found = textBefore(from);
    if (found.hint !== "") hint = hint === "" ? found.hint : hint;
    if (found.text !== "") return { text: found.text, hint };
    const parent = parentAsDrawn(from);
    if (found.blocked || parent === null || BORDERS.has(parent.localName)) break;
    from = parent;
  }
  return hint === "" ? NOTHING : { text: hint, hint: "" };
});

/** The element around another as the page is drawn: a component around its shadow root, a slot around what is put in it. */
function parentAsDrawn(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

function textBefore(element: Element): { text: string; hint: string; blocked: boolean } {
  let line = "";
  let hint = "";
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType !== 1) {
      line = `${node.nodeType === 3 ? (node.nodeValue ?? "") : ""}${line}`;
      continue;
    }
    const before = node as Element;
    if (before.localName === "legend") break;
    // The tools of an editor stand between it and its question.
    if (before.getAttribute("role") === "toolbar") continue;
    if (answers(before)) return { text: tidy(line), hint, blocked: true };
    if (before.localName === "br" || before.localName === "hr") {
      if (tidy(line) !== "") break;
      continue;
    }
    const { text, hint: inner } = textAndHint(before);
    if (INLINE.has(before.localName)) {
      if (isHint(before) && tidy(line) === "") hint = text;
      else line = `${text} ${line}`;
      continue;
    }
    if (tidy(line) !== "") break;
    if (text === "") continue;
    if (isHint(before)) hint = text;
    else return { text, hint: hint === "" ? inner : hint, blocked: false };
  }
  return { text: tidy(line), hint, blocked: false };
}

/** A control, something around one, or a component that shows no words of its own: what stands before it is taken. */
function answers(element: Element): boolean {
  if (holdsControl(element)) return true;
  return element.localName.includes("-") && readableText(element) === "";
}

function isHint(element: Element): boolean {
  if (element.localName === "small") return true;
  return HINT_MARK.test(element.getAttribute("class") ?? "") || /^\(.*\)$/.test(readableText(element));
}

/** Punctuation alone is no text. */
function tidy(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}%№*]/u.test(text) ? text : "";
}
