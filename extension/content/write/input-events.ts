/** What the text is put in by: pasted over, typed, taken out. */
type InputType = "insertReplacementText" | "insertText" | "deleteContentForward";

/** Announces the text about to be put in; false when the page forbids it. */
export function announceInput(
  control: Element,
  text: string,
  inputType: InputType = "insertReplacementText",
): boolean {
  return control.dispatchEvent(inputEvent("beforeinput", text, inputType));
}

/** Tells the page that text was put in. */
export function reportInput(
  control: Element,
  text: string,
  inputType: InputType = "insertReplacementText",
): void {
  control.dispatchEvent(inputEvent("input", text, inputType));
}

function inputEvent(name: "beforeinput" | "input", text: string, inputType: InputType): InputEvent {
  return new InputEvent(name, {
    bubbles: true,
    cancelable: name === "beforeinput",
    composed: true,
    inputType,
    data: inputType === "deleteContentForward" ? null : text,
  });
}

/** `input` of a control that holds no text: a list, a box. */
export function reportChoice(control: Element): void {
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  reportChange(control);
}

export function reportChange(control: Element): void {
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
