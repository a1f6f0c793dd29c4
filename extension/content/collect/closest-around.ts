/** The nearest element around one, itself included, that a selector names; a component around a shadow root counts. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; ) {
    const found = at.closest(selector);
    if (found !== null) return found;
    const root: Node = at.getRootNode();
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return null;
}
