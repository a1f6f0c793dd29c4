import { sendsWhenPressed } from "../collect/barriers/sends-when-pressed.ts";
import { isInput } from "../collect/control.ts";

/**
 * Presses an element as a mouse does. A native box needs the click alone; what is drawn by a script may listen to any part of
 * the press. What would send a form or lead away is left unpressed.
 */
export function pressOn(element: HTMLElement): void {
  if (sendsWhenPressed(element)) return;
  if (isInput(element)) {
    element.click();
    return;
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: element.ownerDocument.defaultView,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    detail: 1,
  };
  const pointer = { ...common, pointerId: 1, pointerType: "mouse", isPrimary: true };
  element.dispatchEvent(new PointerEvent("pointerover", pointer));
  element.dispatchEvent(new PointerEvent("pointermove", pointer));
  element.dispatchEvent(new MouseEvent("mousemove", common));
  element.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent("mousedown", { ...common, buttons: 1 }));
  element.dispatchEvent(new PointerEvent("pointerup", pointer));
  element.dispatchEvent(new MouseEvent("mouseup", common));
  element.dispatchEvent(new MouseEvent("click", common));
}
