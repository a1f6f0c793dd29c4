import type { QuestionOption } from "../../../shared/form-filling/question.ts";
import { ariaLabel, referencedText } from "../label/from-aria.ts";
import { labelText } from "../label/from-label.ts";
import { ownText, readableText, withoutMarks } from "../label/readable-text.ts";
import { repeats } from "../label/repeats-heads.ts";
import { withoutSharedWords } from "../label/shared-words.ts";
import { type Control, holdsControl, isInput, isSelect } from "./control.ts";
import { type ControlGroup, isInParts } from "./group-controls.ts";
import { saysNoAnswer } from "./no-answer.ts";
import { isDropDown } from "./widgets/drop-down.ts";
import { isListBox, listBoxOptions } from "./widgets/list-box.ts";

/** An option with what carries it in the page: an `<option>`, a radio button, a check box, an element with such a role. */
export type LiveOption = QuestionOption & { readonly element: HTMLElement };

/** The options a person may choose, in page order; placeholders of a list are left out. */
export function liveOptions(
  group: ControlGroup,
  tableLabels: readonly string[],
  asked: string,
): LiveOption[] {
  if (isInParts(group)) return [];
  const first = group.controls[0]!;
  if (group.kind === "single") {
    if (isDropDown(first)) return dropDownOptions(first);
    if (isListBox(first)) return named(listBoxOptions(first));
    if (!isSelect(first)) return [];
    return named(
      Array.from(first.options, (option) => ({
        element: option,
        value: option.value,
        label: readLabel(option),
      })).filter(({ element, label }) => !standsForNoAnswer(element, label)),
    );
  }
  const labels = group.controls.map((control, place) =>
    optionLabel(control, tableLabels[place] ?? "", asked),
  );
  const bare = withoutSharedWords(labels, asked);
  return named(
    group.controls.map((control, place) => ({
      element: control,
      value: isInput(control) && control.hasAttribute("value") ? control.value : "",
      label: bare[place]!,
    })),
  );
}

/** What a closed list already holds of its options; most are drawn when it is opened. */
function dropDownOptions(control: Element): LiveOption[] {
  const labels = new Set<string>();
  const first = listBoxOptions(control).filter(
    ({ label }) => !saysNoAnswer(label) && labels.size < labels.add(label).size,
  );
  return first.map((option) => ({ ...option, value: option.label }));
}

/** An option that stands for no answer. A value of its own («0») with a placeholder's words counts as one too. */
export function isPlaceholder(option: HTMLOptionElement): boolean {
  return standsForNoAnswer(option, readLabel(option));
}

function standsForNoAnswer(option: HTMLOptionElement, label: string): boolean {
  return option.hidden !== false || option.getAttribute("value") === "" || saysNoAnswer(label);
}

function readLabel(option: HTMLOptionElement): string {
  return (option.label || option.text).replace(/[\s\u00A0]+/g, " ").trim();
}

function optionLabel(control: Control, tableLabel: string, asked: string): string {
  const named = [labelText(control), referencedText(control, "aria-labelledby"), ariaLabel(control)];
  const around = isInput(control) ? followingText(control) : ownText(control) || textAround(control);
  const label = [...named, around, tableLabel].find((text) => text !== "");
  if (label !== undefined && repeats(label, [asked, tableLabel])) return withoutMarks(tableLabel);
  return withoutMarks(label ?? (isInput(control) ? control.value : placeInSet(control)));
}

/** A star of a rating has no words, only its place. @example «3 из 5» */
function placeInSet(control: Control): string {
  const [place, size] = [control.getAttribute("aria-posinset"), control.getAttribute("aria-setsize")];
  return place === null || size === null ? "" : `${place} из ${size}`;
}

/** The words of the label that a drawn choice stands in. */
function textAround(control: Element): string {
  const label = control.closest("label");
  return label === null ? "" : readableText(label);
}

/** Text after a bare radio button or check box, up to the next control: `<input> да <input> нет`. */
function followingText(control: Element): string {
  let text = "";
  for (let node = control.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (holdsControl(element)) break;
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
