import type { QuestionKind } from "../../../shared/form-filling/question.ts";
import { isChoice, isInput, isSelect } from "./control.ts";
import type { ControlGroup } from "./group-controls.ts";
import { asksForTime } from "./parts/date-parts.ts";
import { isTypedDate } from "./typed-date.ts";
import { choosesMany, isDropDown } from "./widgets/drop-down.ts";
import { isListBox, takesMany } from "./widgets/list-box.ts";
import { waitsForEnter } from "./widgets/token-box.ts";
import { isInTransfer } from "./widgets/transfer-list.ts";

/** The kind of each `type` of an input. Types missing here are text to the browser as well. */
const INPUT_KINDS: Readonly<Record<string, QuestionKind>> = {
  number: "number",
  range: "number",
  date: "date",
  email: "email",
  tel: "phone",
  url: "url",
  checkbox: "checkbox",
  "datetime-local": "date-time",
  month: "month",
  week: "week",
  time: "time",
  color: "other",
  file: "other",
  password: "other",
};

/** The kind of each role whose element is not a group of its own. */
const WIDGET_KINDS: Readonly<Record<string, QuestionKind>> = {
  checkbox: "checkbox",
  switch: "checkbox",
  spinbutton: "number",
  slider: "number",
};

export function questionKind(group: ControlGroup): QuestionKind {
  if (isChoice(group.controls[0]!) && isInTransfer(group.controls[0]!)) return "other";
  if (group.kind === "radio") return "radio";
  if (group.kind === "check") return "check-group";
  if (group.kind === "date-parts") return asksForTime(group) ? "date-time" : "date";
  if (group.kind === "name-parts") return "text";
  const control = group.controls[0];
  const widget = WIDGET_KINDS[control.getAttribute("role") ?? ""];
  if (widget !== undefined && INPUT_KINDS[(control as HTMLInputElement).type] === undefined) return widget;
  if (isTypedDate(control)) return "date";
  if (isDropDown(control)) return choosesMany(control) ? "multi-select" : "select";
  if (isListBox(control)) return takesMany(control) ? "multi-select" : "select";
  if (waitsForEnter(control)) return "other";
  if (isInput(control)) return INPUT_KINDS[control.type] ?? "text";
  if (isSelect(control)) return control.multiple ? "multi-select" : "select";
  return "multiline";
}
