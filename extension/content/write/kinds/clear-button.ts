import { redrawn } from "../settle.ts";

const CLEARS = /^(?:clear|close-circle|очистить|сбросить|удалить (?:всё|все|выбор)|reset)/i;

/** Class names by which libraries know their own button, where it has no name for people. */
const KNOWN =
  "[class*=select-clear i], [class*=picker-clear i], [class*=input-clear i], [class*=clear-icon i], .el-cascader .icon-circle-close";

/** Puts the mouse on a box, which many need before they show the button. */
export async function hover(box: Element): Promise<void> {
  const { ownerDocument } = box;
  const common = { composed: true, view: ownerDocument.defaultView };
  for (let at: Element | null = box, up = 0; at !== null && up < 3; at = at.parentElement, up++)
    at.dispatchEvent(new MouseEvent("mouseenter", common));
  box.dispatchEvent(new MouseEvent("mouseover", { ...common, bubbles: true }));
  await redrawn();
}

/** The button in (or right beside) a box that empties it, or null. */
export function clearButton(box: Element): HTMLElement | null {
  const places = [box, box.parentElement].filter((each) => each !== null);
  for (const place of places) {
    const buttons = place.querySelectorAll<HTMLElement>(`button, [role=button], [aria-label], ${KNOWN}`);
    const found = Array.from(buttons).find((each) => isDrawn(each) && clears(each));
    if (found !== undefined) return found;
  }
  return null;
}

/** Many show the button only under the mouse. */
function isDrawn(button: Element): boolean {
  return typeof button.checkVisibility !== "function" || button.checkVisibility();
}

function clears(button: Element): boolean {
  const name = button.getAttribute("aria-label") ?? button.getAttribute("title") ?? button.textContent ?? "";
  return CLEARS.test(name.trim()) || button.matches(KNOWN);
}
