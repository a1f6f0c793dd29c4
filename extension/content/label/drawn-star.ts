import { labelsOf } from "./labels-of.ts";
import { mayDrawStars } from "./star-rules.ts";

/** Whether a label shows the star of a required question by its style alone: a person sees it, the mark-up has no trace. */
export function drawsStar(control: Element): boolean {
  const labels = labelsOf(control);
  const view = control.ownerDocument.defaultView;
  if (view === null || labels.length === 0 || !mayDrawStars(control.getRootNode() as Document)) return false;
  return labels.some((label) =>
    ["::before", "::after"].some((part) => view.getComputedStyle(label, part).content.includes("*")),
  );
}
