import { WIDGET_SELECTOR } from "../collect/widgets/widget-roles.ts";
import { readableText } from "./readable-text.ts";

/** The text of the elements an attribute points at (`aria-labelledby`, `aria-describedby`); missing ids are skipped. */
export function referencedText(element: Element, attribute: string): string {
  const named = element.getAttribute(attribute);
  if (named === null || named === "") return "";
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = named.split(/\s+/).filter((id) => id !== "");
  return ids
    .map((id) => root.getElementById?.(id))
    .map((target) => (target == null || isItsAnswer(target, element) ? "" : readableText(target)))
    .filter((text) => text !== "")
    .join(" ");
}

/** A list may name itself by its label and by the answer it shows. */
function isItsAnswer(target: Element, control: Element): boolean {
  return control.contains(target) && control.matches(WIDGET_SELECTOR);
}

/** Names that libraries put on every box alike: they say that one answers here, not what is asked. */
const SAYS_NOTHING =
  /^(?:мой ответ|ваш ответ|ответ|введите(?: ваш)? (?:текст|ответ|значение|число|дату)|выберите(?: (?:ответ|значение|вариант|дату|из списка))?|поле(?: ввода)?|текст|значение|your answer|answer|text|value|select|search|поиск|input|segmented control)[.…:]*$/i;

/** Whether a name asks nothing. @example saysNothing("Мой ответ") // true */
export function saysNothing(name: string): boolean {
  return name === "" || SAYS_NOTHING.test(name) || !/[\p{L}\p{N}%№]/u.test(name);
}

export function ariaLabel(element: Element): string {
  const label = element.getAttribute("aria-label");
  return label === null ? "" : label.replace(/\s+/g, " ").trim();
}
