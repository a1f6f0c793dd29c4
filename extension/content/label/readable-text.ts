import { oncePerReading } from "../collect/one-reading.ts";

const SKIPPED = new Set(
  "script style noscript template input select textarea button option svg iframe object".split(" "),
);

/** Elements whose text runs on without a space: everything else starts a new piece. */
const INLINE = new Set("a abbr b bdi code em font i label mark s small span strong sub sup u".split(" "));

/**
 * The text of a node as a person reads it: controls, scripts and hidden parts left out, white space folded.
 * @example readableText(<label>ИНН <span hidden>x</span><input></label>) // "ИНН"
 */
export function readableText(node: Node): string {
  return node.nodeType === 1
    ? textOfElement(node as Element)
    : fold(node.nodeType === 3 ? (node.nodeValue ?? "") : "");
}

const textOfElement = oncePerReading((element: Element): string => {
  if (SKIPPED.has(element.localName)) return "";
  // The usual label: words and nothing else.
  if (element.firstElementChild === null && element.localName !== "slot")
    return fold(element.textContent ?? "");
  const pieces: string[] = [];
  collect(element, pieces, true);
  return fold(pieces.join(""));
});

/** The text inside an element that is itself a control: a radio button by role, a button that opens a list. */
export function ownText(element: Element): string {
  return fold(Array.from(element.childNodes, readableText).join(" "));
}

const HINTS =
  "small, [class*=hint i], [class*=help i], [class*=descr i], [class*=tooltip i], [class*=muted i], [class*=form-text i]";

/**
 * The text of an element without the hint set in it, and that hint: `<p>Какие формы? <small>можно несколько</small></p>`. An
 * element that is all hint keeps its text.
 */
export const textAndHint = oncePerReading((element: Element): TextAndHint => {
  const whole = readableText(element);
  if (element.firstElementChild === null) return { text: whole, hint: "" };
  const hints = Array.from(element.querySelectorAll(HINTS)).map(readableText);
  const hint = hints
    .filter((each) => each !== "" && whole.endsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const text = hint === undefined ? whole : whole.slice(0, whole.length - hint.length).trim();
  return /[\p{L}\p{N}]/u.test(text) ? { text, hint: hint ?? "" } : { text: whole, hint: "" };
});

type TextAndHint = { readonly text: string; readonly hint: string };

/** Nobody reads a question longer than this, in characters; a page may write millions. */
const LONGEST = 5000;

/** White space of every kind (no-break, thin, line ends) as single spaces; what is too long to be read is cut. */
export function fold(whole: string): string {
  const text = whole.slice(0, LONGEST);
  if (!UNFOLDED.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, " ")
    .trim();
}

/** What `fold` would change. */
const UNFOLDED = /[\u00AD\u200B\u2060\uFEFF]|[^\S ]|^ | $| {2}/;

function collect(node: Node, pieces: string[], top: boolean): void {
  if (node.nodeType === 3) {
    pieces.push(node.nodeValue ?? "");
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (SKIPPED.has(element.localName)) return;
  if (!top && isHidden(element)) return;
  if (element.localName === "br") {
    pieces.push(" ");
    return;
  }
  const apart = !INLINE.has(element.localName);
  if (apart) pieces.push(" ");
  // A slot shows what the page put into its component; its own content stands in for nothing.
  const slotted = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
  for (const node of slotted) collect(node, pieces, false);
  for (let child = element.firstChild; child !== null && slotted.length === 0; child = child.nextSibling)
    collect(child, pieces, false);
  if (apart) pieces.push(" ");
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  // The star of a required question is hidden from those who listen only.
  if (element.getAttribute("aria-hidden") === "true" && !/^\s*\*+\s*$/.test(element.textContent ?? ""))
    return true;
  if (typeof element.checkVisibility !== "function" || element.checkVisibility()) return false;
  // A slot, or a wrapper that draws no box of its own, hides nothing.
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display !== "contents";
}

const REQUIRED_MARK = /\s*(?:\*+|[(［[]\s*обязательн\S*(?:\s+(?:поле|вопрос|для заполнения))*\s*[)\]])\s*$/i;
const REQUIRED_WORDS = /\s*(?:обязательное поле|обязательный вопрос|обязательно для заполнения)\s*$/i;

/** Whether the text carries the mark of a required question: a star or the words. */
export function marksRequired(text: string): boolean {
  return REQUIRED_MARK.test(text) || REQUIRED_WORDS.test(text) || /^\*/.test(text);
}

/**
 * The question without its required star and closing colon.
 * @example withoutMarks("ИНН организации: *") // "ИНН организации"
 */
export const withoutMarks = oncePerReading((text: string): string => {
  let bare = text.replace(/^\*+\s*/, "");
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(REQUIRED_MARK, "")
      .replace(REQUIRED_WORDS, "")
      .replace(/\s*:\s*$/, "");
  }
  return bare;
});
