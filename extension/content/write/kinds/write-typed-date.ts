import { isTypedDate, spelledDate } from "../../collect/typed-date.ts";
import { boxOf } from "../../collect/widgets/drop-down.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { clearButton } from "./clear-button.ts";
import { replaceText, writeText } from "./write-text.ts";
import { type Writer, wantedText } from "./writer.ts";

/** Types a day into a box with a calendar as the box spells it; a plain date box takes the answer as it is. */
export const writeTypedDate: Writer = async (live, answer, pace) => {
  const control = live.group.controls[0]!;
  if (!isTypedDate(control)) return writeText(live, answer, pace);
  const box = control as HTMLInputElement;
  // A calendar often keeps its day when the text is deleted: only its own button empties it.
  const button = answer.kind === "empty" && box.value !== "" ? clearButton(boxOf(box)) : null;
  if (button !== null) pressOn(button);
  await redrawn();
  const text = spelledDate(box, wantedText(answer));
  if (box.value !== text) await replaceText(box, text, pace);
  return "written";
};
