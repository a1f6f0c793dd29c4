import { readableText } from "./readable-text.ts";

/** The text of the `<label>` elements of a control, by `for` or around it. */
export function labelText(control: Element): string {
  const labels = (control as HTMLInputElement).labels ?? null;
  if (labels === null) return "";
  return Array.from(labels)
    .map((label) => readableText(label))
    .filter((text) => text !== "")
    .join(" ");
}
