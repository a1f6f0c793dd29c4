import { type Control, isInput, isSelect, isTextArea } from "../collect/control.ts";

/** What the browser itself finds wrong with an answer (HTML standard, constraint validation); an empty one is no answer. */
const WRONG = [
  "badInput",
  "patternMismatch",
  "rangeOverflow",
  "rangeUnderflow",
  "tooLong",
  "tooShort",
  "typeMismatch",
] as const;

/** Whether what a control holds breaks a rule that the page gave it: `max`, `pattern`, `type=email`, … */
export function breaksRules(control: Control): boolean {
  if (!isInput(control) && !isTextArea(control) && !isSelect(control)) return false;
  const { validity } = control;
  if (WRONG.some((rule) => validity[rule])) return true;
  // `tooLong` is only ever said of what a person typed.
  if (!isSelect(control) && control.maxLength >= 0 && control.value.length > control.maxLength) return true;
  // Without `step` a number is whole by default; a page that checks by itself may not have meant that.
  const checked = control.form !== null && !control.form.noValidate;
  return validity.stepMismatch && (checked || control.hasAttribute("step"));
}

/** Whether the page marks the answer as wrong. */
export function isMarkedWrong(control: Control): boolean {
  return control.getAttribute("aria-invalid") === "true";
}
