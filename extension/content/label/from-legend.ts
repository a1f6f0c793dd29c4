import { ariaLabel, referencedText, saysNothing } from "./from-aria.ts";
import { textAndHint } from "./readable-text.ts";

export const GROUP_SELECTOR = "fieldset, [role=group], [role=radiogroup]";

/** The name of a fieldset or ARIA group: its legend, then what it is labelled by, then its label; "" for none. */
export function groupName(group: Element): string {
  for (let child = group.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === "legend") return textAndHint(child).text;
  }
  const referenced = referencedText(group, "aria-labelledby");
  if (!saysNothing(referenced)) return referenced;
  const named = ariaLabel(group);
  return saysNothing(named) ? "" : named;
}
