import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const STEP = 50;

/** A long list, so many at a time: hundreds of lines at once are slow to draw and to listen to. */
export function ShownInSteps<Item>(props: {
  items: readonly Item[];
  draw: (item: Item) => ComponentChildren;
}) {
  const [count, setCount] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const rest = props.items.length - count;
  // Whoever asked for more goes on at the first that came: the button may be gone.
  useLayoutEffect(() => {
    const first = list.current?.children[count - STEP];
    if (count > STEP && first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
  }, [count]);
  return (
    <>
      <ul class="cards" ref={list}>
        {props.items.slice(0, count).map(props.draw)}
      </ul>
      {rest > 0 && (
        <button type="button" class="secondary" onClick={() => setCount(count + STEP)}>
          Показать ещё {Math.min(rest, STEP)} из {rest}
        </button>
      )}
    </>
  );
}
