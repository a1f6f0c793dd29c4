import { type Control, isInput } from "../../collect/control.ts";
import { isTypedDate } from "../../collect/typed-date.ts";
import { isDropDown } from "../../collect/widgets/drop-down.ts";
import { focusOn, leave } from "../focus.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { pasteOver } from "../type-keys.ts";
import { until } from "../until.ts";
import { labelOf } from "./list-rows.ts";
import { closeList, isOpen, openList } from "./open-list.ts";
import { writeText } from "./write-text.ts";
import { type Writer, wantedText } from "./writer.ts";

/** How long suggestions may take to be drawn, ms. */
const LATEST = 300;

/**
 * Types a text; where the box suggests that very text, chooses it, since many such boxes keep nothing else. What is not
 * suggested stays as typed.
 */
export const writeSuggested: Writer = async (live, answer, pace) => {
  const control = live.group.controls[0]!;
  const text = wantedText(answer);
  if (text === "" || !suggests(control)) return writeText(live, answer, pace);
  focusOn(control);
  await pasteOver(control as HTMLInputElement, text);
  const open = await until(() => (isOpen(control) ? true : null), LATEST);
  const list = open === null ? null : await openList(control);
  const rows = list?.rows().filter((row) => labelOf(row) === text) ?? [];
  if (rows.length === 1) pressOn(rows[0]!);
  await redrawn();
  await closeList(control, list);
  if (rows.length !== 1) return writeText(live, answer, pace);
  leave(control);
  return "written";
};

function suggests(control: Control): boolean {
  if (!isInput(control) || control.readOnly || isDropDown(control) || isTypedDate(control)) return false;
  return (
    control.getAttribute("role") === "combobox" || /^(?:list|both)$/.test(control.ariaAutoComplete ?? "")
  );
}
