import { saysNothing } from "../../label/from-aria.ts";
import { labelsOf } from "../../label/labels-of.ts";
import { fold } from "../../label/readable-text.ts";
import { isInput } from "../control.ts";
import { saysNoAnswer } from "../no-answer.ts";
import { oncePerReading } from "../one-reading.ts";
import { dropDownMarks } from "./drop-down-marks.ts";
import { WIDGET_SELECTOR } from "./widget-roles.ts";

/** Narrower than this, in CSS pixels, an input beside the shown answer only searches: nobody types an answer there. */
const ONLY_SEARCHES = 40;

/**
 * Whether the control opens a list and is answered by choosing from it alone. A box with suggestions, in which a person may
 * type what is not suggested, and a date picker are not.
 */
export function isDropDown(control: Element): boolean {
  const role = control.getAttribute("role");
  if (role === null && control.localName !== "button" && !isInput(control)) return false;
  if (role === "listbox") return control.hasAttribute("aria-expanded");
  const opensOther = /^(?:dialog|grid)$/.test(control.getAttribute("aria-haspopup") ?? "");
  // Nobody types there, yet it opens: its list is where the answer comes from.
  if (role === null && isInput(control)) return control.readOnly && !opensOther && saysItOpens(control);
  if (role !== "combobox") return control.matches("button[aria-haspopup=listbox]");
  if (opensOther) return false;
  return !isInput(control) || !isTypedInto(control);
}

function saysItOpens(input: HTMLInputElement): boolean {
  return (
    input.hasAttribute("aria-expanded") ||
    dropDownMarks.opens.some(({ selector }) => input.closest(selector) !== null)
  );
}

const onceReadOnly = new WeakSet<Element>();

function isTypedInto(input: HTMLInputElement): boolean {
  // Some let the person search while the list is open: they stay what they were.
  if (input.readOnly) onceReadOnly.add(input);
  if (onceReadOnly.has(input) || input.type === "search") return false;
  if (input.getAttribute("aria-autocomplete") === "none") return false;
  return input.getBoundingClientRect().width >= ONLY_SEARCHES;
}

const onceMany = new WeakSet<Element>();

/** Whether several options may be chosen, as far as the closed list tells: often only while nothing is chosen. */
export function choosesMany(control: Element): boolean {
  if (onceMany.has(control)) return true;
  if (!tellsMany(control)) return false;
  onceMany.add(control);
  return true;
}

function tellsMany(control: Element): boolean {
  const box = boxOf(control);
  if (dropDownMarks.many.some(({ selector }) => control.closest(selector) !== null)) return true;
  if (listsOf(control).some((list) => list.getAttribute("aria-multiselectable") === "true")) return true;
  const words = `${piecesIn(box, true).join(" ")} ${control.getAttribute("placeholder") ?? ""}`;
  return dropDownMarks.manyWords.some(({ pattern }) => pattern.test(words));
}

/** The lists a control says it opens, as far as they are in the page. */
export function listsOf(control: Element): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = ["aria-controls", "aria-owns"].flatMap((name) =>
    (control.getAttribute(name) ?? "").split(/\s+/),
  );
  return [...new Set(ids)].flatMap((id) => (id === "" ? [] : (root.getElementById?.(id) ?? [])));
}

/**
 * What a person sees as the box: the control itself, or what is drawn around a bare input without reaching its label or
 * another control.
 */
export const boxOf = oncePerReading((control: Element): Element => {
  if (!isInput(control)) return control;
  const names = [...labelsOf(control), ...labelled(control)];
  let box: Element = control;
  for (let climbed = 0; climbed < 5 && box.parentElement !== null; climbed++) {
    const around = box.parentElement;
    if (
      names.some((name) => around.contains(name)) ||
      around.querySelector("label, legend, h1, h2, h3") !== null
    )
      break;
    if (around.querySelectorAll(`input:not([type=hidden]), select, textarea, ${WIDGET_SELECTOR}`).length > 1)
      break;
    box = around;
  }
  return box;
});

function labelled(control: Element): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = (control.getAttribute("aria-labelledby") ?? "").split(/\s+/);
  return ids.flatMap((id) => (id === "" ? [] : (root.getElementById?.(id) ?? [])));
}

/** Labels met in the list when it was open: they tell where one shown answer ends and the next begins. */
const met = new WeakMap<Element, readonly string[]>();

export function rememberLabels(control: Element, labels: readonly string[]): void {
  met.set(control, [...new Set([...(met.get(control) ?? []), ...labels])]);
}

/** The labels of what is chosen, as the closed box shows them; none while it shows its placeholder. */
export function shownChoices(control: Element, many: boolean): string[] {
  const own = Array.from(control.querySelectorAll("[role=option][aria-selected=true]"));
  // Beside tokens what is typed only searches.
  const holds = isInput(control) && !isTypedInto(control) && (!many || control.readOnly);
  const typed = holds ? [fold(control.value)] : [];
  const pieces =
    own.length > 0 ? [piecesIn(own[0]!, false).join(" ")] : [...typed, ...piecesIn(boxOf(control), false)];
  const said = withoutOwnName(pieces.filter((piece) => piece !== "" && /[\p{L}\p{N}]/u.test(piece)));
  const shown = many ? said.flatMap((piece) => apart(piece, met.get(control) ?? [])) : [said.join(" ")];
  return shown.filter((label) => !saysNoAnswer(label) && !saysNothing(label));
}

/** «Уровень образования:» drawn inside the button before the answer. */
export function ownName(control: Element): string {
  const [first] = piecesIn(control, true);
  return first !== undefined && /.:$/.test(first) ? first : "";
}

function withoutOwnName(pieces: readonly string[]): readonly string[] {
  return pieces.length > 0 && /.:$/.test(pieces[0]!) ? pieces.slice(1) : pieces;
}

/** «Учитель – учитель, Студент – ученик» by the labels that were in the list; by the commas where it was never opened. */
function apart(text: string, labels: readonly string[]): string[] {
  const found: string[] = [];
  let rest = text;
  const longestFirst = [...labels].sort((one, other) => other.length - one.length);
  while (rest !== "") {
    const label = longestFirst.find(
      (each) => rest === each || (/^[,;]/.test(rest.slice(each.length)) && rest.startsWith(each)),
    );
    if (label === undefined) break;
    found.push(label);
    rest = rest.slice(label.length).replace(/^[,;]\s*/, "");
  }
  return rest === "" ? found : text.split(/[,;]\s+/);
}

/** The pieces of text in a box, a piece an element, without icons and, unless asked for, without the placeholder. */
function piecesIn(box: Element, placeholders: boolean): string[] {
  const pieces: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = fold(node.nodeValue ?? "");
    const holder = node.parentElement!;
    if (text === "" || !isRead(holder)) continue;
    if (!placeholders && dropDownMarks.placeholders.some(({ selector }) => holder.closest(selector) !== null))
      continue;
    pieces.push(text);
  }
  return pieces;
}

function isRead(element: Element): boolean {
  if (element.closest("[aria-hidden=true], [hidden], style, script") !== null) return false;
  return typeof element.checkVisibility !== "function" || element.checkVisibility();
}
