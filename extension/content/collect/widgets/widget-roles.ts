/** Roles of ARIA widgets that a person answers with; what they do is told by WAI-ARIA Authoring Practices. */
const WIDGETS = ["radio", "checkbox", "switch", "listbox", "combobox", "spinbutton", "slider"] as const;

/** Elements that may be widgets; a button that opens a list counts, whatever its role. */
export const WIDGET_SELECTOR = [
  ...WIDGETS.map((role) => `[role=${role}]`),
  "button[aria-haspopup=listbox]",
].join(", ");

const NATIVE = "input:not([type=hidden]), select, textarea";

/** Whether the element itself is the control: not a wrapper around a native one, not the list that another control opens. */
export function isWidget(element: Element): boolean {
  if (!element.hasAttribute("role") && element.localName !== "button") return false;
  if (!element.matches(WIDGET_SELECTOR)) return false;
  if (element.querySelector(NATIVE) !== null) return false;
  return element.getAttribute("role") !== "listbox" || !isOpenedByAnother(element);
}

function isOpenedByAnother(list: Element): boolean {
  const root = list.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(list.id);
  if (list.id !== "" && root.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`) !== null)
    return true;
  return list.parentElement?.closest(WIDGET_SELECTOR) != null;
}

/** How a choice behaves, native or by its role: one of a set, or on and off by itself. */
export function choiceType(element: Element): "radio" | "checkbox" | null {
  if (element.localName === "input") {
    const { type } = element as HTMLInputElement;
    return type === "radio" || type === "checkbox" ? type : null;
  }
  const role = element.getAttribute("role");
  if (role === "radio") return "radio";
  return role === "checkbox" || role === "switch" ? "checkbox" : null;
}

/** Whether a choice (radio button, check box, switch, option of a list) is on. */
export function isChosen(element: Element): boolean {
  if (element.localName === "input") return (element as HTMLInputElement).checked;
  if (element.localName === "option") return (element as HTMLOptionElement).selected;
  const state = element.getAttribute("aria-checked") ?? element.getAttribute("aria-selected");
  return state === "true";
}
