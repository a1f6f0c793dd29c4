import { ownText } from "../../label/readable-text.ts";
import type { LiveOption } from "../options.ts";

/** A list whose options stand open in the page. */
export function isListBox(control: Element): boolean {
  return control.getAttribute("role") === "listbox" && !control.hasAttribute("aria-expanded");
}

export function takesMany(list: Element): boolean {
  return list.getAttribute("aria-multiselectable") === "true";
}

export function listBoxOptions(list: Element): LiveOption[] {
  return Array.from(list.querySelectorAll<HTMLElement>("[role=option]"), (element) => ({
    element,
    value: "",
    label: element.getAttribute("aria-label") ?? ownText(element),
  }));
}
