import type { LiveQuestion } from "./collect/collect-questions.ts";
import type { Control } from "./collect/control.ts";
import { boxOf, isDropDown } from "./collect/widgets/drop-down.ts";
import { standInOf } from "./collect/widgets/stand-in.ts";
import { labelsOf } from "./label/labels-of.ts";

/** How long a question stays outlined in front of the person, ms. */
const SHOWN_FOR = 6000;

/** Between the outline and what it goes around, CSS pixels. */
const GAP = 6;

/** Longer than this between two frames, ms, and the page was out of sight: that time does not count. */
const UNSEEN = 1000;

/** Dark ring, light ring: seen on any ground. */
const OUTLINE =
  "all:initial;position:fixed;box-sizing:border-box;border-radius:6px;pointer-events:none;border:3px solid #b3261e;box-shadow:0 0 0 2px #fff,inset 0 0 0 1px #fff";

let takeAway = (): void => {};

/**
 * Scrolls a question into sight and outlines it for some seconds. Nothing of the page is focused, covered or styled: the
 * outline lies in the browser's top layer, takes no presses and goes by itself.
 * @returns false where no part of the question can be seen now
 */
export function showQuestion({ group }: LiveQuestion): boolean {
  takeAway();
  const parts = group.controls.flatMap(shownParts);
  const first = parts[0];
  if (first === undefined) return false;
  const document = first.ownerDocument;
  const view = document.defaultView!;
  // In a frame of another site that is out of sight nothing moves smoothly.
  const calm = view !== view.top || view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  first.scrollIntoView({ block: "center", inline: "nearest", behavior: calm ? "instant" : "smooth" });
  const { host, outline } = drawOutline(document);
  takeAway = () => host.remove();
  let seen = 0;
  let last: number | null = null;
  const follow = (now: number): void => {
    if (last !== null && now - last < UNSEEN) seen += now - last;
    last = now;
    const left = parts.every((part) => !part.isConnected);
    if (!host.isConnected || left || seen > SHOWN_FOR) host.remove();
    else {
      place(outline, around(parts), view);
      view.requestAnimationFrame(follow);
    }
  };
  place(outline, around(parts), view);
  view.requestAnimationFrame(follow);
  return true;
}

/** What a person sees of a control: itself, or what is drawn in its place; a choice with its words. */
function shownParts(control: Control): Element[] {
  const own = isDropDown(control) ? boxOf(control) : control;
  const drawn = [standInOf(control), own].filter((each) => each !== null);
  const isChoice = /^(?:radio|checkbox)$/.test((control as HTMLInputElement).type ?? "");
  return [...drawn, ...(isChoice ? labelsOf(control) : [])].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}

function around(parts: readonly Element[]): DOMRect {
  const boxes = parts.filter((part) => part.isConnected).map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - GAP;
  const top = Math.min(...boxes.map((box) => box.top)) - GAP;
  const right = Math.max(...boxes.map((box) => box.right)) + GAP;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + GAP;
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Not over the edge of the window, where it would not be seen. */
function place(outline: HTMLElement, box: DOMRect, view: Window): void {
  const left = Math.max(box.left, 2);
  const right = Math.min(box.right, view.document.documentElement.clientWidth - 2);
  outline.style.left = `${left}px`;
  outline.style.top = `${box.top}px`;
  outline.style.width = `${Math.max(right - left, 0)}px`;
  outline.style.height = `${box.height}px`;
}

/** The page sees one empty element come and go: what moves lies inside its closed root. */
function drawOutline(document: Document): { host: HTMLElement; outline: HTMLElement } {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.popover = "manual";
  // With `!important`: a rule of the page for every `div` must not get at it.
  for (const [name, value] of Object.entries({
    all: "initial",
    position: "fixed",
    inset: "0 auto auto 0",
    width: "0",
    height: "0",
    overflow: "visible",
    "pointer-events": "none",
    "z-index": "2147483647",
  }))
    host.style.setProperty(name, value, "important");
  const outline = document.createElement("div");
  outline.style.cssText = OUTLINE;
  host.attachShadow({ mode: "closed" }).append(outline);
  document.documentElement.append(host);
  host.showPopover();
  return { host, outline };
}
