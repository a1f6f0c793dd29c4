import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard where the person works: where an act takes the focused element away, the focus goes to the row that stands in its
 * place now, else to the search field. Without it the next press of Tab would begin at the top of the page.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = root.current;
    if (list === null) return;
    let focused: Element | null = null;
    let row = 0;
    const rows = () => [...list.querySelectorAll<HTMLInputElement>(ROW_BOXES)];
    const onFocus = ({ target }: FocusEvent) => {
      focused = target as Element;
      const box = focused.closest(".row")?.querySelector<HTMLInputElement>(ROW_BOXES);
      if (box) row = rows().indexOf(box);
      else if (!focused.closest(".act-messages")) row = -1;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
      const boxes = rows();
      const next = row < 0 ? null : boxes[Math.min(row, boxes.length - 1)];
      (next ?? list.querySelector<HTMLElement>(".search"))?.focus();
    });
    list.addEventListener("focusin", onFocus);
    observer.observe(list, { childList: true, subtree: true });
    return () => {
      list.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
  return root;
}

const ROW_BOXES = ".row > input";
