/** Announces the text about to be put in; false when the page forbids it. */
export function announceInput(control: Element, text: string): boolean {
  return control.dispatchEvent(
    new InputEvent("beforeinput", {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: "insertReplacementText",
      data: text,
    }),
  );
}

/** Tells the page that text was put in. */
export function reportInput(control: Element, text: string): void {
  control.dispatchEvent(
    new InputEvent("input", {
      bubbles: true,
      composed: true,
      inputType: "insertReplacementText",
      data: text,
    }),
  );
}

/** `input` of a control that holds no text: a list, a box. */
export function reportChoice(control: Element): void {
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  reportChange(control);
}

export function reportChange(control: Element): void {
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
