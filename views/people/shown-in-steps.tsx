import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const STEP = 50;

/** A long list, so many at a time: hundreds of cards at once are slow to draw and to listen to. */
export function ShownInSteps<Item>({
  items,
  draw,
}: {
  items: readonly Item[];
  draw: (item: Item) => ComponentChildren;
}) {
  const shown = useSignal(STEP);
  const list = useRef<HTMLUListElement>(null);
  const count = shown.value;
  const rest = items.length - count;
  // Whoever asked for more goes on at the first that came: the button may be gone.
  useLayoutEffect(() => {
    const first = list.current?.children[count - STEP];
    if (count === STEP || !(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [count]);
  return (
    <>
      <ul class="cards" ref={list}>
        {items.slice(0, count).map(draw)}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="secondary"
          onClick={() => {
            shown.value += STEP;
          }}
        >
          Показать ещё {Math.min(rest, STEP)} из {rest}
        </button>
      )}
    </>
  );
}
