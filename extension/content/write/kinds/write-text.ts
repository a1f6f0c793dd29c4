import { type Control, isInput, isTextArea } from "../../collect/control.ts";
import { heldText } from "../../collect/current-answer.ts";
import { isRewritten } from "../compare-answers.ts";
import { focusOn, leave } from "../focus.ts";
import { reportChange, reportInput } from "../input-events.ts";
import { afterTimers } from "../settle.ts";
import { clearTyped, isTyped, pasteOver, pressKey, type TypedBox, typeKeys } from "../type-keys.ts";
import { type Pace, type Writer, wantedText } from "./writer.ts";

/** Replaces the whole text of an input, a text area or an editable element. */
export const writeText: Writer = async (live, answer, pace = "quick") => {
  const control: Control = live.group.controls[0]!;
  await replaceText(control, wantedText(answer), pace);
  return "written" as const;
};

/** Puts a text in place of what a box holds and leaves the box. */
export async function replaceText(control: Control, text: string, pace: Pace = "quick"): Promise<void> {
  focusOn(control);
  if (pace === "patient") await afterTimers();
  if (isInput(control) || isTextArea(control)) {
    await replaceTyped(control, text);
    reportChange(control);
    // By this key a person goes on; a calendar that opened on focus closes.
    if (isTyped(control)) await pressKey(control, "Tab");
  } else {
    writeEditable(control, text);
  }
  if (pace === "patient") await afterTimers();
  leave(control);
}

async function replaceTyped(box: TypedBox, text: string): Promise<void> {
  if (text === "") return clearTyped(box);
  await pasteOver(box, text);
  if (!isTyped(box) || took(box, text)) return;
  await clearTyped(box);
  await typeKeys(box, text);
  const national = nationalDigits(text);
  // A mask puts the prefix of the country in itself.
  if (national === null || !box.value.startsWith("+7") || took(box, text)) return;
  await clearTyped(box);
  await typeKeys(box, national);
}

/** The ten digits of a Russian telephone after its 8 or +7, or null. @example nationalDigits("8 (900) 000-00-07") // "9000000007" */
function nationalDigits(text: string): string | null {
  return /^\+?[78](\d{10})$/.exec(text.replace(/[\s()-]/g, ""))?.[1] ?? null;
}

function took(box: TypedBox, text: string): boolean {
  return box.value === text || isRewritten({ kind: "text", text }, { kind: "text", text: box.value });
}

/** `execCommand` is the one way that editors with a model of their own follow; plain text content is the fallback. */
function writeEditable(control: HTMLElement, text: string): void {
  const selection = control.ownerDocument.getSelection();
  selection?.selectAllChildren(control);
  const done = control.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text);
  // Of what is deleted Chromium leaves a line end; an editor with lines of its own keeps it in them.
  const leftOver = text === "" && control.innerHTML === "<br>";
  if (done && !leftOver && heldText(control) === text) return;
  control.textContent = text;
  reportInput(control, text);
}
