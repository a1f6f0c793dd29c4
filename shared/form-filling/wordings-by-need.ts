import { COUNT_WORDS } from "./changing-words.ts";
import { fieldWordings } from "./field-wordings.ts";
import type { FieldWording } from "./wordings/field-wording.ts";

type Places = ReadonlyMap<string, readonly number[]>;

/** The places of the wordings under each of the needs that are asked for. */
function placesBy(needsOf: (wording: FieldWording) => readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (const [place, wording] of fieldWordings.entries())
    for (const need of needsOf(wording)) places.set(need, [...(places.get(need) ?? []), place]);
  return places;
}

const byNeed = placesBy(({ needs }) => needs);
const often = (need: string) =>
  need === COUNT_WORDS ? fieldWordings.length : (byNeed.get(need)?.length ?? 0);
/** Each wording once, under the need that fewest others have. */
const byRarest = placesBy(({ needs }) =>
  [...needs].sort((one, other) => often(one) - often(other)).slice(0, 1),
);

function inOrder(places: Places, needs: ReadonlySet<string>): readonly FieldWording[] {
  const found = new Set<number>();
  for (const need of needs) for (const place of places.get(need) ?? []) found.add(place);
  return [...found].sort((one, other) => one - other).map((place) => fieldWordings[place]!);
}

/** The wordings all of whose needs are among these, in the order of the vocabulary. */
export function wordingsMetBy(needs: ReadonlySet<string>): readonly FieldWording[] {
  return inOrder(byRarest, needs).filter((wording) => wording.needs.every((need) => needs.has(need)));
}

/** The wordings that have any of these needs, in the order of the vocabulary. */
export function wordingsNeedingAny(needs: ReadonlySet<string>): readonly FieldWording[] {
  return inOrder(byNeed, needs);
}
