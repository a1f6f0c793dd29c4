/**
 * Scrolls the box that a control stands in (a long table, a list) so that a person would see the control; the page itself
 * stays where it is. Rows further down may be drawn only then.
 */
export function bringIntoView(control: Element): void {
  const box = scrollingBox(control);
  if (box === null) return;
  const own = control.getBoundingClientRect();
  const seen = box.getBoundingClientRect();
  if (own.top >= seen.top && own.bottom <= seen.bottom) return;
  box.scrollTop += (own.top + own.bottom - seen.top - seen.bottom) / 2;
}

function scrollingBox(control: Element): Element | null {
  const { body, documentElement, defaultView } = control.ownerDocument;
  for (let box = control.parentElement; box !== null; box = box.parentElement) {
    if (box === body || box === documentElement) return null;
    if (
      box.scrollHeight > box.clientHeight &&
      /auto|scroll/.test(defaultView!.getComputedStyle(box).overflowY)
    )
      return box;
  }
  return null;
}
