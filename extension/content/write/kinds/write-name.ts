import { nameParts } from "../../../../shared/form-filling/name-parts.ts";
import { isDisabled } from "../../collect/barriers/barrier.ts";
import { redrawn } from "../settle.ts";
import { replaceText } from "./write-text.ts";
import { type Writer, wantedText } from "./writer.ts";

/** Puts the words of a full name into the boxes of its parts. */
export const writeName: Writer = async ({ group }, answer, pace) => {
  if (group.kind !== "name-parts") return "barred";
  const wanted = nameParts(wantedText(answer));
  if (wanted === null) return "no-option";
  if (group.controls.some(isDisabled)) return "barred";
  for (const part of ["surname", "name", "patronymic"] as const) {
    const box = group.parts[part];
    if (!box.isConnected) break;
    if (box.value !== wanted[part]) await replaceText(box, wanted[part], pace);
    await redrawn();
  }
  return "written";
};
