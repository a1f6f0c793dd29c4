import { isInput, isTextArea } from "../collect/control.ts";
import { heldText } from "../collect/current-answer.ts";
import { focusOn, leave } from "./focus.ts";
import { announceInput, reportChange, reportInput } from "./input-events.ts";
import { setNatively } from "./native-setter.ts";
import { type Writer, wantedText } from "./writer.ts";

/** Replaces the whole text of an input, a text area or an editable element. */
export const writeText: Writer = (live, answer) => {
  const control = live.group.controls[0] as HTMLElement;
  const text = wantedText(answer);
  focusOn(control);
  if (isInput(control) || isTextArea(control)) {
    // A mask that takes the text over cancels the announcement and has put the text in itself.
    if (announceInput(control, text)) {
      setNatively(control, "value", text);
      reportInput(control, text);
    }
    reportChange(control);
  } else {
    writeEditable(control, text);
  }
  leave(control);
  return "written";
};

/** `execCommand` is the one way that editors with a model of their own follow; plain text content is the fallback. */
function writeEditable(control: HTMLElement, text: string): void {
  const selection = control.ownerDocument.getSelection();
  selection?.selectAllChildren(control);
  const done = control.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text);
  if (done && heldText(control) === text) return;
  control.textContent = text;
  reportInput(control, text);
}
