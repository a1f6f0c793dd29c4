import { type Control, isControl } from "./control.ts";

export type Heading = { readonly element: Element; readonly level: number };

/** What a walk through the page meets, in the order a person reads. */
export type PageItem =
  | { readonly kind: "control"; readonly control: Control }
  | { readonly kind: "heading"; readonly heading: Heading };

/** Built-in elements that may carry a shadow root (HTML standard, attachShadow); custom elements may too. */
const SHADOW_HOSTS = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

/** Every control and heading under a root, shadow roots (open and closed) included, in document order. */
export function walkPage(root: Document | ShadowRoot): PageItem[] {
  const items: PageItem[] = [];
  // A stack of walkers rather than recursion: a hostile page may nest shadow roots thousands deep.
  const walkers = [elementsOf(root)];
  while (walkers.length > 0) {
    const walker = walkers[walkers.length - 1]!;
    const element = walker.nextNode() as Element | null;
    if (element === null) {
      walkers.pop();
      continue;
    }
    if (OF_A_LIST.has(element.localName)) continue;
    if (isControl(element)) items.push({ kind: "control", control: element });
    const level = headingLevel(element) || boldLevel(element);
    if (level > 0) items.push({ kind: "heading", heading: { element, level } });
    const shadow = shadowRootOf(element);
    if (shadow !== null) {
      walkers.push(elementsOf(shadow));
    }
  }
  return items;
}

/** Parts of a native list: neither controls nor headings, and there may be thousands. */
const OF_A_LIST = new Set(["option", "optgroup"]);

function elementsOf(root: Document | ShadowRoot): TreeWalker {
  // 1 = NodeFilter.SHOW_ELEMENT
  return (root.nodeType === 9 ? (root as Document) : root.ownerDocument!).createTreeWalker(root, 1);
}

function headingLevel(element: Element): number {
  const native = HEADINGS.indexOf(element.localName);
  if (native >= 0) return native + 1;
  if (element.getAttribute("role") !== "heading") return 0;
  return Number(element.getAttribute("aria-level") ?? 2) || 2;
}

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Below every heading that says it is one. */
export const BOLD_LEVEL = 7;

const LONGEST_BOLD = 120;

/** A paragraph that is all bold and asks or warns of nothing names the part of the page below it. */
function boldLevel(element: Element): number {
  if (element.localName !== "p" && element.localName !== "div") return 0;
  const only = element.childElementCount === 1 ? element.firstElementChild! : null;
  if (only === null || (only.localName !== "b" && only.localName !== "strong")) return 0;
  const text = (element.textContent ?? "").trim();
  if (text === "" || text.length > LONGEST_BOLD || /[!?:*]$/.test(text)) return 0;
  if (
    text !== (only.textContent ?? "").trim() ||
    element.closest("td, th, label, li, legend, button") !== null
  )
    return 0;
  return BOLD_LEVEL;
}

/** Closed roots are open to extensions only, through `chrome.dom`. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (!SHADOW_HOSTS.has(element.localName) && !element.localName.includes("-")) return null;
  return anyShadowRoot === null ? element.shadowRoot : anyShadowRoot(element as HTMLElement);
}

/** Asked of every element: looked up once, since each look into `chrome` costs more than the question. */
const anyShadowRoot =
  typeof chrome === "undefined" ? null : (chrome.dom?.openOrClosedShadowRoot.bind(chrome.dom) ?? null);
