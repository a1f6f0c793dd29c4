const ASKED = "nastavnichestvo.under-way";
const TOLD = "nastavnichestvo.under-way-told";

/**
 * For how long yet, ms, the page may be busy with what it began while it was written to (a timer, a request): 0 when it has
 * nothing under way, null when nobody watches it. The watch stands in the page's own world, put there by the panel.
 */
export function underWay(document: Document): number | null {
  let left: number | null = null;
  const note = (event: Event): void => {
    const told: unknown = (event as CustomEvent).detail;
    if (typeof told === "number") left = told;
  };
  document.addEventListener(TOLD, note);
  document.dispatchEvent(new CustomEvent(ASKED));
  document.removeEventListener(TOLD, note);
  return left;
}

/** The writing is done: the page gets its own timers back. */
export function endWatch(document: Document): void {
  document.dispatchEvent(new CustomEvent(ASKED, { detail: "end" }));
}
