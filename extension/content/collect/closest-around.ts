import { isOneReading, oncePerReading } from "./one-reading.ts";

/** The nearest element around one, itself included, that a selector names; a component around a shadow root counts. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; ) {
    const root: Node = at.getRootNode();
    const found = mayHold(root, selector) ? at.closest(selector) : null;
    if (found !== null) return found;
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return null;
}

/** The nearest element around one, itself included, inside its own root; in a reading cheap where the page has none. */
export function closestWithin(element: Element, selector: string): Element | null {
  return mayHold(element.getRootNode(), selector) ? element.closest(selector) : null;
}

/** Whether a root has such an element at all: in a reading it is asked thousands of times, mostly in vain. */
function mayHold(root: Node, selector: string): boolean {
  if (!isOneReading()) return true;
  const known = heldBy(root);
  let holds = known.get(selector);
  if (holds === undefined) {
    const tree = root as ParentNode & Partial<Element>;
    // One look for any role at all answers for each of them on a page that has none.
    const hasRoles = !ROLES_ALONE.test(selector) || mayHold(root, "[role]");
    holds = hasRoles && (tree.matches?.(selector) === true || tree.querySelector(selector) !== null);
    known.set(selector, holds);
  }
  return holds;
}

const ROLES_ALONE = /^\[role=\w+\](?:, \[role=\w+\])*$/;

const heldBy = oncePerReading((_root: Node) => new Map<string, boolean>());
