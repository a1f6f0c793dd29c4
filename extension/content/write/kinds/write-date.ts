import { isDisabled } from "../../collect/barriers/barrier.ts";
import { type Control, isSelect } from "../../collect/control.ts";
import { isPlaceholder } from "../../collect/options.ts";
import { type DateGroup, heldPart, optionOfNumber, partsOf } from "../../collect/parts/date-parts.ts";
import { focusOn, leave } from "../focus.ts";
import { reportChoice } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { redrawn } from "../settle.ts";
import { replaceText } from "./write-text.ts";
import { writeTypedDate } from "./write-typed-date.ts";
import type { Writer } from "./writer.ts";

/** The days of a list may be drawn for the month and the year that stand beside it. */
const ORDER = ["year", "month", "day"] as const;

/** Puts a date into one box, or into the boxes or lists of its parts. */
export const writeDate: Writer = async (live, answer, pace) => {
  const { group } = live;
  if (group.kind !== "date-parts") return writeTypedDate(live, answer, pace);
  const wanted = partsOf(answer);
  if (wanted === null) return "no-option";
  if (group.controls.some(isDisabled)) return "barred";
  if (ORDER.some((part) => !offers(group, part, wanted[part]))) return "no-option";
  for (const part of ORDER) {
    const held = heldPart(group.parts[part]);
    if (!group.parts[part].isConnected) break;
    if (held === wanted[part] || (held !== "" && Number(held) === Number(wanted[part]))) continue;
    await writePart(group.parts[part], wanted[part]);
    await redrawn();
  }
  return "written";
};

function offers({ parts }: DateGroup, part: (typeof ORDER)[number], wanted: string): boolean {
  const control = parts[part];
  return !isSelect(control) || wanted === "" || optionOfNumber(control, Number(wanted)) !== undefined;
}

async function writePart(control: Control, wanted: string): Promise<void> {
  if (!isSelect(control)) return replaceText(control, wanted);
  const options = Array.from(control.options);
  const option = wanted === "" ? options.find(isPlaceholder) : optionOfNumber(control, Number(wanted));
  focusOn(control);
  setNatively(control, "selectedIndex", option === undefined ? -1 : options.indexOf(option));
  reportChoice(control);
  leave(control);
}
