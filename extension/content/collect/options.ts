import type { QuestionOption } from "../../../shared/form-filling/question.ts";
import { ariaLabel } from "../label/from-aria.ts";
import { labelText } from "../label/from-label.ts";
import { readableText, withoutMarks } from "../label/readable-text.ts";
import { CONTROL_SELECTOR, isSelect } from "./control.ts";
import type { ControlGroup } from "./group-controls.ts";

/** An option with what carries it in the page: an `<option>`, a radio button or a check box. */
export type LiveOption = QuestionOption & { readonly element: HTMLOptionElement | HTMLInputElement };

/** «— выберите —», «Не выбрано», «...»: an answer not given yet. */
const PLACEHOLDER =
  /^[-–—.…\s]*(?:(?:не\s+)?(?:выберите|выбрать|выбрано|укажите|указано|select|choose)(?:[^а-яёa-z].*)?)?[-–—.…\s]*$/i;

/** The options a person may choose, in page order; placeholders of a list are left out. */
export function liveOptions(group: ControlGroup, tableLabels: readonly string[]): LiveOption[] {
  const first = group.controls[0]!;
  if (group.kind === "single") {
    if (!isSelect(first)) return [];
    return named(
      Array.from(first.options)
        .filter((option) => !isPlaceholder(option))
        .map((option) => ({ element: option, value: option.value, label: readLabel(option) })),
    );
  }
  return named(
    group.controls.map((control, place) => ({
      element: control,
      value: control.hasAttribute("value") ? control.value : "",
      label: optionLabel(control, tableLabels[place] ?? ""),
    })),
  );
}

/** An option that stands for no answer. A value of its own («0») with a placeholder's words counts as one too. */
export function isPlaceholder(option: HTMLOptionElement): boolean {
  const label = readLabel(option);
  if (option.hidden) return true;
  if (option.getAttribute("value") === "") return true;
  return PLACEHOLDER.test(label);
}

function readLabel(option: HTMLOptionElement): string {
  return (option.label || option.text).replace(/[\s\u00A0]+/g, " ").trim();
}

function optionLabel(control: HTMLInputElement, tableLabel: string): string {
  const candidates = [labelText(control), ariaLabel(control), followingText(control), tableLabel];
  return withoutMarks(candidates.find((text) => text !== "") ?? control.value);
}

/** Text after a bare radio button or check box, up to the next control: `<input> да <input> нет`. */
function followingText(control: Element): string {
  let text = "";
  for (let node = control.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (element.matches(CONTROL_SELECTOR) || element.querySelector(CONTROL_SELECTOR) !== null) break;
      if (element.localName === "br" && text.trim() !== "") break;
    }
    text += ` ${readableText(node)}`;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** Gives every option a name of its own: its value where values differ, else its label, else its place. */
function named(options: readonly LiveOption[]): LiveOption[] {
  const values = new Set(options.map((option) => option.value).filter((value) => value !== ""));
  if (values.size === options.length) return [...options];
  const labels = new Set(options.map((option) => option.label));
  const distinct = labels.size === options.length;
  return options.map((option, place) => ({ ...option, value: distinct ? option.label : `№${place + 1}` }));
}
