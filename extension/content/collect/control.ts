import { oncePerReading } from "./one-reading.ts";
import { choiceType, isWidget, WIDGET_SELECTOR } from "./widgets/widget-roles.ts";

/** What a person can answer with in a page: a native control, an editable element or an ARIA widget. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLElement;

/** Input types that are buttons or carry no answer of a person. */
const NOT_QUESTIONS = new Set(["hidden", "submit", "button", "reset", "image"]);

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === "input";
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === "select";
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === "textarea";
}

/** A radio button or a check box: what it answers is in its label, what it asks is elsewhere. */
export function isChoice(element: Element): boolean {
  return choiceType(element) !== null;
}

/** The outermost editable element; its editable descendants belong to it. */
export function isEditable(element: Element): element is HTMLElement {
  const mark = element.getAttribute("contenteditable");
  if (mark === null || mark === "false") return false;
  return element.parentElement?.closest("[contenteditable]:not([contenteditable=false])") == null;
}

/** Whether the element is a control that answers a question. */
export function isControl(element: Element): element is Control {
  if (isInput(element)) return !NOT_QUESTIONS.has(element.type);
  return isSelect(element) || isTextArea(element) || isEditable(element) || isWidget(element);
}

/** The controls inside an element; a widget drawn around a native control is that one control. */
export const controlsIn = oncePerReading((box: Element): readonly Control[] =>
  Array.from(box.querySelectorAll(CONTROL_SELECTOR)).filter(isControl),
);

/** Whether an element is a control (or a button that looks like one), or is drawn around one. */
export const holdsControl = oncePerReading(
  (element: Element): boolean =>
    element.matches(CONTROL_SELECTOR) ||
    (element.firstElementChild !== null && element.querySelector(CONTROL_SELECTOR) !== null),
);

/** Finds any control, or button that looks like one, inside an element: used to tell a label's text from its neighbours. */
export const CONTROL_SELECTOR = `input:not([type=hidden]), select, textarea, [contenteditable]:not([contenteditable=false]), ${WIDGET_SELECTOR}`;
