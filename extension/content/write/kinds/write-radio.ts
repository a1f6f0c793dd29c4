import { isDisabled } from "../../collect/barriers/barrier.ts";
import { chosenOne } from "../../collect/current-answer.ts";
import { focusOn, leave } from "../focus.ts";
import { pressOn } from "../press.ts";
import { release, rememberUnpressed } from "./release-radio.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** Presses the wanted radio button; an empty answer (putting back) releases the pressed one. */
export const writeRadio: Writer = async (live, answer) => {
  const wanted = wantedValues(answer)[0];
  if (wanted === undefined) {
    await release(live.options);
    return "written";
  }
  const option = live.options.find((each) => each.value === wanted);
  if (option === undefined) return "no-option";
  const button = option.element;
  if (isDisabled(button)) return "barred";
  rememberUnpressed(button);
  focusOn(button);
  if (chosenOne(live.options)[0] !== option) pressOn(button);
  leave(button);
  return "written";
};
