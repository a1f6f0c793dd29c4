import { isDisabled } from "../collect/barrier.ts";
import { focusOn, leave } from "./focus.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** Ticks or clears one check box. */
export const writeCheckbox: Writer = (live, answer) => {
  press(live.group.controls[0] as HTMLInputElement, answer.kind === "checked" && answer.checked);
  return "written";
};

/** Ticks exactly the wanted boxes of a group and clears the others. */
export const writeCheckGroup: Writer = (live, answer) => {
  const wanted = new Set(wantedValues(answer));
  const known = new Set(live.options.map((option) => option.value));
  if ([...wanted].some((value) => !known.has(value))) return "no-option";
  for (const option of live.options) press(option.element as HTMLInputElement, wanted.has(option.value));
  return "written";
};

function press(box: HTMLInputElement, checked: boolean): void {
  if (box.checked === checked || isDisabled(box)) return;
  focusOn(box);
  box.click();
  leave(box);
}
