import { isInput } from "../control.ts";

/** Leads nowhere: a link that only carries a script. */
const NOWHERE = /^\s*(?:$|#|javascript:)/i;

/**
 * Whether a press on something drawn would send or empty its form, or lead to another page: an option that is a link or stands
 * in a submit button.
 */
export function sendsWhenPressed(element: Element): boolean {
  // A native box takes the press for itself.
  if (isInput(element)) return /^(?:submit|image|reset)$/.test(element.type);
  const link = element.closest("a[href], area[href]");
  if (link !== null && !NOWHERE.test(link.getAttribute("href")!)) return true;
  const button = element.closest("button");
  return button !== null && button.form !== null && button.type !== "button";
}
