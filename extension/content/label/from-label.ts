import { oncePerReading } from "../collect/one-reading.ts";
import { labelsOf } from "./labels-of.ts";
import { textAndHint } from "./readable-text.ts";

/** The text of the `<label>` elements of a control, by `for` or around it. */
export const labelText = oncePerReading((control: Element): string =>
  labelTexts(control)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" "),
);

/** Hints set inside the labels of a control. */
export function labelHints(control: Element): string[] {
  return labelTexts(control).map(({ hint }) => hint);
}

function labelTexts(control: Element) {
  return labelsOf(control).map(textAndHint);
}
