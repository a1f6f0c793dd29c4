import type { QuestionConstraints } from "../../../shared/form-filling/question.ts";
import type { Control } from "./control.ts";

/** The limits a control declares about its answer. */
export function constraintsOf(control: Control): QuestionConstraints {
  const attribute = (name: string): string | null => {
    const value = control.getAttribute(name);
    return value === null || value === "" ? null : value;
  };
  const maxLength = Number(attribute("maxlength") ?? Number.NaN);
  return {
    min: attribute("min") ?? attribute("aria-valuemin"),
    max: attribute("max") ?? attribute("aria-valuemax"),
    step: attribute("step"),
    pattern: attribute("pattern"),
    maxLength: Number.isInteger(maxLength) && maxLength >= 0 ? maxLength : null,
    inputMode: attribute("inputmode"),
  };
}
