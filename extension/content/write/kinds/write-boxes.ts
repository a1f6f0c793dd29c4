import { isDisabled } from "../../collect/barriers/barrier.ts";
import type { Control } from "../../collect/control.ts";
import { isChosen } from "../../collect/widgets/widget-roles.ts";
import { focusOn, leave } from "../focus.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { until } from "../until.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** How long a page may take to draw a tick, ms. */
const LATEST = 200;

/** Ticks or clears one check box. */
export const writeCheckbox: Writer = (live, answer) => {
  press(live.group.controls[0]!, answer.kind === "checked" && answer.checked);
  return "written";
};

/** Ticks exactly the wanted boxes of a group and clears the others. */
export const writeCheckGroup: Writer = async (live, answer) => {
  const wanted = new Set(wantedValues(answer));
  const known = new Set(live.options.map((option) => option.value));
  if ([...wanted].some((value) => !known.has(value))) return "no-option";
  for (const option of live.options) {
    // Drawn anew after a press: the new boxes are for the next turn.
    if (!option.element.isConnected) break;
    const checked = wanted.has(option.value);
    if (isChosen(option.element) === checked) continue;
    press(option.element, checked);
    // Each press of a group is worked out from the answer as drawn: two at once would lose the first.
    await redrawn();
    await until(() => (isChosen(option.element) === checked ? true : null), LATEST);
  }
  return "written";
};

function press(box: Control, checked: boolean): void {
  if (isChosen(box) === checked || isDisabled(box)) return;
  focusOn(box);
  pressOn(box);
  leave(box);
}
