import { abbreviations, withoutContractions } from "./abbreviations.ts";
import { CHANGING_PHRASES } from "./changing-phrases.ts";
import { lookingAheadFirst } from "./looking-ahead-first.ts";
import { PLAIN_SPEECH_OF_FORMS } from "./plain-speech-of-forms.ts";
import { PLAIN_SPEECH_OF_PEOPLE } from "./plain-speech-of-people.ts";
import { PLAIN_SPEECH_OF_WORK } from "./plain-speech-of-work.ts";
import { SET_EXPRESSIONS } from "./set-expressions.ts";
import type { Shorthand } from "./shorthand.ts";
import { PIECE, surePieces } from "./sure-pieces.ts";

const PATTERNS: readonly Shorthand[] = [
  ...abbreviations,
  ...CHANGING_PHRASES,
  ...PLAIN_SPEECH_OF_FORMS,
  ...PLAIN_SPEECH_OF_PEOPLE,
  ...PLAIN_SPEECH_OF_WORK,
  ...SET_EXPRESSIONS,
];

const RULES = PATTERNS.map(
  ([pattern, words]) => [new RegExp(`(?<![а-яa-z])(?:${lookingAheadFirst(pattern)})`, "g"), words] as const,
);

/** The places of the rules by what must stand in the text: of many hundreds a text can meet a few dozen. */
const byPiece = new Map<string, number[]>();
const always: number[] = [];
for (const [place, [pattern]] of PATTERNS.entries()) {
  const pieces = surePieces(pattern);
  if (pieces === null) always.push(place);
  for (const piece of pieces ?? []) byPiece.set(piece, [...(byPiece.get(piece) ?? []), place]);
}

/** The places of the rules a text may meet, those before `first` left out, in their order. */
function rulesFor(text: string, first: number): readonly number[] {
  const places = new Set(always);
  for (let at = 0; at + PIECE <= text.length; at++)
    for (const place of byPiece.get(text.slice(at, at + PIECE)) ?? []) places.add(place);
  return [...places].filter((place) => place >= first).sort((one, other) => one - other);
}

/**
 * A text in comparable spelling with abbreviations spelt out and set expressions in the words the program knows.
 * @example spelledOut("кол-во м/с, закрепленных за наставником") // "количество молодых специалистов, прикрепленных"
 */
export function spelledOut(key: string): string {
  let text = withoutContractions(key);
  let places = rulesFor(text, 0);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const [pattern, words] = RULES[place]!;
    const changed = text.replace(pattern, words);
    if (changed === text) continue;
    // New words meet other rules, of those that come after.
    text = changed;
    places = rulesFor(text, place + 1);
    at = -1;
  }
  return text;
}
