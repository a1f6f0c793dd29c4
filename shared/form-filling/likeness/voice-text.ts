import type { FieldKey } from "../../report/report-fields.ts";
import type { Grounds } from "./grounds.ts";
import type { Ranking } from "./rank-fields.ts";
import type { Seen } from "./strange-words.ts";

/** All that was learned. */
export type Voice = Ranking & {
  readonly seen: Seen;
  /** What each of the `grounds` is worth. */
  readonly worth: Grounds;
};

/** The voice as text: a line a sign, numbers as printable marks. */
export type VoiceText = {
  readonly aspects: string;
  readonly weights: string;
  readonly fields: string;
  readonly seen: string;
  readonly worth: string;
};

/** Printable marks that need no escape in a template; the first one means «further on by as many as there are others». */
const MARKS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const FURTHER = MARKS.length - 1;
const MIDDLE = Math.floor(FURTHER / 2);
/** The grain of a weight; what is finer makes no difference. */
export const GRAIN = 0.05;

/** What a ground is worth is told to so many. */
const DECIMALS = 2;

/** The nearest weight that can be written. */
export function grainOf(weight: number): number {
  return Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / GRAIN)));
}

/** Places in rising order, each as the steps from the one before it. */
function writePlaces(places: readonly number[], after: (at: number) => string): string {
  let before = -1;
  return places
    .map((place, at) => {
      let step = place - before - 1;
      before = place;
      let marks = "";
      for (; step >= FURTHER; step -= FURTHER) marks += MARKS[0];
      return marks + MARKS[step + 1] + after(at);
    })
    .join("");
}

function readPlaces(text: string, start: number, withWeight: boolean): number[] {
  const found: number[] = [];
  let place = -1;
  for (let at = start; at < text.length; at++) {
    const mark = MARKS.indexOf(text[at] as string);
    if (mark === 0) place += FURTHER;
    else {
      place += mark;
      found.push(place);
      if (withWeight) found.push((MARKS.indexOf(text[++at] as string) - 1 - MIDDLE) * GRAIN);
    }
  }
  return found;
}

export function writeVoice(voice: Voice): VoiceText {
  const fields = [...new Set([...voice.seen.values()].flatMap((each) => [...each]))].sort();
  const places = new Map(fields.map((field, at) => [field, at]));
  const weights = [...voice.weights].sort(byName).map(([sign, pairs]) => {
    const kept = pairs
      .flatMap((place, at) => (at % 2 === 0 ? [[place, grainOf(pairs[at + 1] as number)] as const] : []))
      .filter(([, grain]) => grain !== 0)
      .sort(([one], [other]) => one - other);
    return `${sign} ${writePlaces(
      kept.map(([place]) => place),
      (at) => MARKS[(kept[at]?.[1] ?? 0) + MIDDLE + 1] as string,
    )}`;
  });
  const seen = [...voice.seen].sort(byName).map(([word, each]) => {
    const sorted = [...each].map((field) => places.get(field) ?? 0).sort((one, other) => one - other);
    return `${word} ${writePlaces(sorted, () => "")}`;
  });
  return {
    aspects: voice.aspects.join(" "),
    weights: weights.join("\n"),
    fields: fields.join(" "),
    seen: seen.join("\n"),
    worth: [...voice.worth]
      .sort(byName)
      .map(([name, each]) => `${name} ${Number(each.toFixed(DECIMALS))}`)
      .join("\n"),
  };
}

/** What `writeVoice` wrote. */
export function readVoice({ aspects, weights, fields, seen, worth }: VoiceText): Voice {
  const keys = fields.split(" ") as FieldKey[];
  const lines = (text: string) => text.split("\n").filter((line) => line !== "");
  const named = (line: string) => line.slice(0, line.indexOf(" "));
  return {
    aspects: aspects.split(" "),
    weights: new Map(
      lines(weights).map((line) => [named(line), readPlaces(line, line.indexOf(" ") + 1, true)]),
    ),
    seen: new Map(
      lines(seen).map((line) => [
        named(line),
        new Set(readPlaces(line, line.indexOf(" ") + 1, false).map((place) => keys[place] as FieldKey)),
      ]),
    ),
    worth: new Map(lines(worth).map((line) => [named(line), Number(line.slice(line.indexOf(" ") + 1))])),
  };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
