import type { QuestionKind } from "../../../shared/form-filling/question.ts";
import { isInput, isSelect } from "./control.ts";
import type { ControlGroup } from "./group-controls.ts";

/** The kind of each `type` of an input. Types missing here are text to the browser as well. */
const INPUT_KINDS: Readonly<Record<string, QuestionKind>> = {
  number: "number",
  range: "number",
  date: "date",
  email: "email",
  tel: "phone",
  url: "url",
  checkbox: "checkbox",
  "datetime-local": "other",
  month: "other",
  week: "other",
  time: "other",
  color: "other",
  file: "other",
  password: "other",
};

export function questionKind(group: ControlGroup): QuestionKind {
  if (group.kind === "radio") return "radio";
  if (group.kind === "check") return "check-group";
  const control = group.controls[0];
  if (isInput(control)) return INPUT_KINDS[control.type] ?? "text";
  if (isSelect(control)) return control.multiple ? "multi-select" : "select";
  return "multiline";
}
