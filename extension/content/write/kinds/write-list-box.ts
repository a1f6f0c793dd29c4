import { isDisabled } from "../../collect/barriers/barrier.ts";
import { isChosen } from "../../collect/widgets/widget-roles.ts";
import { focusOn, leave } from "../focus.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** Presses the options of a list that stands open until exactly the wanted ones are chosen. */
export const writeListBox: Writer = async (live, answer) => {
  const wanted = new Set(wantedValues(answer));
  const known = new Set(live.options.map((option) => option.value));
  if ([...wanted].some((value) => !known.has(value))) return "no-option";
  const turned = live.options.filter(({ value, element }) => isChosen(element) !== wanted.has(value));
  if (turned.some(({ element }) => isDisabled(element))) return "barred";
  const list = live.group.controls[0]!;
  focusOn(list);
  // The wanted ones first: a list of one releases the other by itself.
  for (const { element, value } of turned.sort(
    (a, b) => Number(wanted.has(b.value)) - Number(wanted.has(a.value)),
  )) {
    if (isChosen(element) === wanted.has(value)) continue;
    pressOn(element);
    await redrawn();
  }
  leave(list);
  return "written";
};
