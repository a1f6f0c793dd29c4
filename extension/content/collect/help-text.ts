import { referencedText } from "../label/from-aria.ts";
import { labelHints } from "../label/from-label.ts";
import { readableText } from "../label/readable-text.ts";
import { type Control, holdsControl, isChoice } from "./control.ts";
import { standInOf } from "./widgets/stand-in.ts";

const LONGEST = 300;

/** Description, placeholder, tooltip, the hint after the control, without repeats and without the question itself. */
export function helpText(control: Control, text: string, hints: readonly string[]): string {
  const said = [
    referencedText(control, "aria-describedby"),
    ...hints,
    ...(isChoice(control) ? [] : labelHints(control)),
    control.getAttribute("placeholder") ?? "",
    control.getAttribute("title") ?? "",
    isChoice(control) || standInOf(control) !== null ? "" : hintAfter(control),
  ].filter((part) => part !== "");
  if (said.length === 0) return "";
  const parts = said
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "" && part !== text && part.length <= LONGEST);
  return parts.filter((part, place) => parts.indexOf(part) === place).join(" · ");
}

/** What follows the control in its own box: «%», «чел.», `<small>в формате ДД.ММ.ГГГГ</small>`. */
function hintAfter(control: Element): string {
  let hint = "";
  for (let node = control.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = node as Element;
      const asks =
        element.matches("label, legend, h1, h2, h3, h4, h5, h6") ||
        /^(?:table|fieldset|form)$/.test(element.localName);
      if (asks || holdsControl(element))
        return node.previousSibling === control || hint.length > 40 ? "" : unitOnly(hint);
    }
    hint += ` ${readableText(node)}`;
  }
  return hint.trim();
}

/** Text between two controls may be the label of the second: only a unit is safe to take. */
function unitOnly(hint: string): string {
  const text = hint.trim();
  return /^(?:%|чел\.?|человек|ед\.?|шт\.?|лет|баллов)$/i.test(text) ? text : "";
}
