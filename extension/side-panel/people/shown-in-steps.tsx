import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

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
  const rest = items.length - shown.value;
  return (
    <>
      <ul class="cards">{items.slice(0, shown.value).map(draw)}</ul>
      {rest > 0 && (
        <button
          type="button"
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
