import { labelsOf } from "./labels-of.ts";

/** Whether a label shows the star of a required question by its style alone: a person sees it, the mark-up has no trace. */
export function drawsStar(control: Element): boolean {
  const labels = labelsOf(control);
  const view = control.ownerDocument.defaultView;
  if (view === null) return false;
  return labels.some((label) =>
    ["::before", "::after"].some((part) => view.getComputedStyle(label, part).content.includes("*")),
  );
}
