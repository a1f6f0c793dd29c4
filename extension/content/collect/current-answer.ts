import type { QuestionAnswer, QuestionKind } from "../../../shared/form-filling/question.ts";
import { type Control, isInput, isSelect, isTextArea } from "./control.ts";
import type { LiveOption } from "./options.ts";

/** What the controls hold now, read from the live properties. */
export function currentAnswer(
  kind: QuestionKind,
  control: Control,
  options: readonly LiveOption[],
): QuestionAnswer {
  switch (kind) {
    case "checkbox":
      return { kind: "checked", checked: (control as HTMLInputElement).checked };
    case "radio":
    case "check-group":
      return chosen(options.filter((option) => (option.element as HTMLInputElement).checked));
    case "select":
    case "multi-select":
      return chosen(options.filter((option) => (option.element as HTMLOptionElement).selected));
    default:
      return text(heldText(control));
  }
}

export function heldText(control: Control): string {
  if (isInput(control) || isSelect(control) || isTextArea(control)) return control.value;
  return (control.innerText ?? control.textContent ?? "").replace(/\u00A0/g, " ").replace(/\n$/, "");
}

function chosen(options: readonly LiveOption[]): QuestionAnswer {
  if (options.length === 0) return { kind: "empty" };
  return { kind: "options", values: options.map((option) => option.value) };
}

function text(held: string): QuestionAnswer {
  return held === "" ? { kind: "empty" } : { kind: "text", text: held };
}
