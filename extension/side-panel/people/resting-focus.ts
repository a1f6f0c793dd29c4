import { useEffect, useRef } from "preact/hooks";

/**
 * Where the focus rests when what had it is gone («Отменить» after it was pressed, the last proposal): whoever works by keyboard would
 * start again from the top of the panel.
 * @param said changes whenever something was done
 */
export function useRestingFocus(said: string) {
  const place = useRef<HTMLHeadingElement>(null);
  // Not sooner: what had the focus may be taken away by another part of the tab, which is drawn after this one.
  useEffect(() => {
    if (said !== "" && document.activeElement === document.body) place.current?.focus();
  }, [said]);
  return place;
}
