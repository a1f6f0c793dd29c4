import type { QuestionAnswer, QuestionKind } from "../../../shared/form-filling/question.ts";
import { type Control, isEditable, isInput, isSelect, isTextArea } from "./control.ts";
import type { ControlGroup } from "./group-controls.ts";
import type { LiveOption } from "./options.ts";
import { heldDate } from "./parts/date-parts.ts";
import { heldName } from "./parts/name-boxes.ts";
import { isTypedDate, readDate } from "./typed-date.ts";
import { isDropDown, shownChoices } from "./widgets/drop-down.ts";
import { isTokenBox, tokensOf } from "./widgets/token-box.ts";
import { isChosen } from "./widgets/widget-roles.ts";

/** What the controls of a question hold now. */
export function heldAnswer(
  kind: QuestionKind,
  group: ControlGroup,
  options: readonly LiveOption[],
): QuestionAnswer {
  if (group.kind === "name-parts") return heldName(group);
  return group.kind === "date-parts" ? heldDate(group) : currentAnswer(kind, group.controls[0]!, options);
}

/** What the controls hold now, read from the live properties. */
function currentAnswer(kind: QuestionKind, control: Control, options: readonly LiveOption[]): QuestionAnswer {
  switch (kind) {
    case "checkbox":
      return { kind: "checked", checked: isChosen(control) };
    case "radio":
      return chosen(chosenOne(options));
    case "check-group":
      return chosen(options.filter((option) => isChosen(option.element)));
    case "select":
    case "multi-select":
      if (isDropDown(control)) return answered(shownChoices(control, kind === "multi-select"));
      return chosen(options.filter((option) => isChosen(option.element)));
    case "date":
      return text(isTypedDate(control) ? readDate(control as HTMLInputElement) : heldText(control));
    case "text":
      if (isTokenBox(control)) return text(heldTokens(control));
      return text(heldText(control));
    default:
      return text(heldText(control));
  }
}

/** The option of a set of radio buttons that is on. Stars tell all up to the answer to be on: the last of them is it. */
export function chosenOne(options: readonly LiveOption[]): readonly LiveOption[] {
  return options.filter((option) => isChosen(option.element)).slice(-1);
}

function heldTokens(control: Control): string {
  return tokensOf(control)
    .map((token) => token.text)
    .join("; ");
}

export function heldText(control: Control): string {
  if (isInput(control) || isSelect(control) || isTextArea(control)) return control.value;
  // A slider, a rating: nothing in it is text.
  const moved = isEditable(control) ? null : (control as HTMLElement).getAttribute("aria-valuenow");
  if (moved !== null) return moved;
  return (control.innerText ?? control.textContent ?? "").replace(/\u00A0/g, " ").replace(/\n$/, "");
}

function chosen(options: readonly LiveOption[]): QuestionAnswer {
  return answered(options.map((option) => option.value));
}

function answered(values: readonly string[]): QuestionAnswer {
  return values.length === 0 ? { kind: "empty" } : { kind: "options", values };
}

function text(held: string): QuestionAnswer {
  return held === "" ? { kind: "empty" } : { kind: "text", text: held };
}
