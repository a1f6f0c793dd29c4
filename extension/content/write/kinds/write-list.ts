import { isDropDown } from "../../collect/widgets/drop-down.ts";
import { isListBox } from "../../collect/widgets/list-box.ts";
import { writeDropDown } from "./write-drop-down.ts";
import { writeListBox } from "./write-list-box.ts";
import { writeSelect } from "./write-select.ts";
import type { Writer } from "./writer.ts";

/** Chooses in a list, whatever it is made of. */
export const writeList: Writer = (live, answer) => {
  const control = live.group.controls[0]!;
  if (isDropDown(control)) return writeDropDown(live, answer);
  return isListBox(control) ? writeListBox(live, answer) : writeSelect(live, answer);
};
