import type { QuestionConstraints } from "../../../shared/form-filling/question.ts";
import { isInput } from "./control.ts";
import { type ControlGroup, isInParts } from "./group-controls.ts";

/** The limits a control declares about its answer; those of a part say nothing of the whole. */
export function constraintsOf(group: ControlGroup): QuestionConstraints {
  const attribute = (name: string): string | null => {
    const value = isInParts(group) ? null : group.controls[0]!.getAttribute(name);
    return value === null || value === "" ? null : value;
  };
  const maxLength = Number(attribute("maxlength") ?? Number.NaN);
  return {
    min: attribute("min") ?? attribute("aria-valuemin"),
    max: attribute("max") ?? attribute("aria-valuemax"),
    step: isTypedCounter(group) ? "any" : attribute("step"),
    pattern: attribute("pattern"),
    maxLength: Number.isInteger(maxLength) && maxLength >= 0 ? maxLength : null,
    inputMode: attribute("inputmode"),
  };
}

/** A counter over a box of text: its step is that of its arrows, any number may be typed. */
function isTypedCounter({ controls }: ControlGroup): boolean {
  const control = controls[0]!;
  return isInput(control) && control.type !== "number" && control.getAttribute("role") === "spinbutton";
}
