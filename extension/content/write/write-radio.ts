import { isDisabled } from "../collect/barrier.ts";
import { isInput } from "../collect/control.ts";
import type { LiveOption } from "../collect/options.ts";
import { isChosen } from "../collect/widget-roles.ts";
import { focusOn, leave } from "./focus.ts";
import { reportChoice } from "./input-events.ts";
import { setNatively } from "./native-setter.ts";
import { pressOn } from "./press.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** Presses the wanted radio button; an empty answer (putting back) releases the pressed one. */
export const writeRadio: Writer = (live, answer) => {
  const wanted = wantedValues(answer)[0];
  if (wanted === undefined) return release(live.options);
  const option = live.options.find((each) => each.value === wanted);
  if (option === undefined) return "no-option";
  const button = option.element;
  if (isDisabled(button)) return "barred";
  focusOn(button);
  if (!isChosen(button)) pressOn(button);
  leave(button);
  return "written";
};

/** A person cannot release a radio button, so no click would: the property is set and the page told. */
function release(options: readonly LiveOption[]): "written" {
  for (const { element } of options) {
    if (!isChosen(element)) continue;
    if (!isInput(element)) {
      // A drawn one may let go when it is pressed again.
      pressOn(element);
      continue;
    }
    setNatively(element, "checked", false);
    reportChoice(element);
  }
  return "written";
}
