import type { QuestionConstraints } from "../../../shared/form-filling/question.ts";
import type { ControlGroup } from "./group-controls.ts";

/** The limits a control declares about its answer; those of a part say nothing of the whole. */
export function constraintsOf(group: ControlGroup): QuestionConstraints {
  const attribute = (name: string): string | null => {
    const value = group.kind === "date-parts" ? null : group.controls[0]!.getAttribute(name);
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
