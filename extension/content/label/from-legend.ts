import { oncePerReading } from "../collect/one-reading.ts";
import { ariaLabel, referencedText, saysNothing } from "./from-aria.ts";
import { textAndHint } from "./readable-text.ts";

export const GROUP_SELECTOR = "fieldset, [role=group], [role=radiogroup]";

/** The name of a fieldset or ARIA group: its legend, then what it is labelled by, then its label; "" for none. */
export const groupName = oncePerReading((group: Element): string => {
  for (let child = group.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== "legend") continue;
    const { text } = textAndHint(child);
    if (!saysNothing(text)) return isMachineName(text) ? "" : text;
  }
  const referenced = referencedText(group, "aria-labelledby");
  if (!saysNothing(referenced)) return referenced;
  const named = ariaLabel(group);
  return saysNothing(named) || isMachineName(named) ? "" : named;
});

/** «agree», «question_12»: a name from the page's program that nobody reads. */
function isMachineName(text: string): boolean {
  return /^[a-z][a-z0-9_.-]*$/.test(text) && !/^e-?mail$/.test(text);
}
