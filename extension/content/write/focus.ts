/**
 * Focus and blur as the page would feel them. While the person works in the side panel the page has no focus and `focus()`
 * fires nothing there (Chromium), so events that did not come by themselves are sent.
 */
export function focusOn(control: HTMLElement): void {
  withEvents(control, ["focus", "focusin"], () => control.focus({ preventScroll: true }));
}

export function leave(control: HTMLElement): void {
  withEvents(control, ["blur", "focusout"], () => control.blur());
}

function withEvents(control: HTMLElement, types: readonly [string, string], act: () => void): void {
  let came = false;
  const note = (): void => {
    came = true;
  };
  control.addEventListener(types[0], note, { once: true, capture: true });
  act();
  control.removeEventListener(types[0], note, { capture: true });
  if (came) return;
  // focus and blur do not bubble; their twins do
  control.dispatchEvent(new FocusEvent(types[0], { composed: true }));
  control.dispatchEvent(new FocusEvent(types[1], { bubbles: true, composed: true }));
}
