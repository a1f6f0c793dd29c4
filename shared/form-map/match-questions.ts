import { pairUp } from "../text/pair-up.ts";
import { resemblanceOf } from "../text/resemblance.ts";
import {
  type Asked,
  type AskedWords,
  type Meaning,
  meaningOf,
  titlesDiffer,
  wordsOfAsked,
} from "./asked-words.ts";
import { type MappedChoice, sameChoice } from "./form-map.ts";

export type QuestionMatch = {
  readonly before: number;
  readonly after: number;
  /** The words are others now, though they say the same. */
  readonly reworded: boolean;
};

/** Which question of a map is which of the form, by their places. No question is taken twice. */
export type QuestionMatches = {
  readonly matches: readonly QuestionMatch[];
  /** Questions of the map that several questions of the form may be: the person decides. */
  readonly unsure: readonly { readonly after: number; readonly before: readonly number[] }[];
};

/** How much of the likeness of two questions is in their own words; the rest is in the headings. */
const OWN_WORDS = 0.8;
/** Words of the same meaning are so much alike at least, whatever their letters. */
const LEAST_ALIKE = 0.7;
/** The least likeness, and the lead over the next best. */
const RULE = { least: OWN_WORDS * LEAST_ALIKE, margin: 0.1 };

/**
 * Finds the questions of a map in a form that was renumbered, reordered or slightly reworded since. A number, a negation, «из них», a
 * unit or any telling word that only one of the two has makes them different questions; years may differ where only one question asks.
 */
export function matchQuestions(
  before: readonly (Asked & { readonly choice: MappedChoice })[],
  after: readonly Asked[],
): QuestionMatches {
  const [mapped, asked] = [before.map(wordsOfAsked), after.map(wordsOfAsked)];
  const taken: Taken = { before: new Set(), after: new Set(), matches: [] };
  pairExact(mapped, asked, before, after, taken);
  pairTimeless(mapped, asked, taken);
  const unsure = pairReworded(mapped, asked, taken);
  return { matches: taken.matches, unsure };
}

type Taken = {
  readonly before: Set<number>;
  readonly after: Set<number>;
  readonly matches: QuestionMatch[];
};

function take(taken: Taken, before: number, after: number, reworded: boolean): void {
  taken.before.add(before);
  taken.after.add(after);
  taken.matches.push({ before, after, reworded });
}

/**
 * Pairs what reads the same. Where years or days beside each other tell questions apart, all of them must stand as they stood:
 * «2025» beside «2024» is not «2025» beside «2026».
 */
function pairExact(
  mapped: readonly AskedWords[],
  asked: readonly AskedWords[],
  before: readonly (Asked & { readonly choice: MappedChoice })[],
  after: readonly Asked[],
  taken: Taken,
): void {
  const [from, to] = [groups(mapped, "exact"), groups(asked, "exact")];
  const [timesBefore, timesAfter] = [timesOf(mapped), timesOf(asked)];
  for (const [words, old] of from) {
    const now = to.get(words);
    const { loose } = mapped[old[0] as number] as AskedWords;
    if (isWordless(words) || now === undefined || timesBefore.get(loose) !== timesAfter.get(loose)) continue;
    if (old.length === 1 && now.length === 1) take(taken, old[0] as number, now[0] as number, false);
    else pairRepeated(old, now, before, after, taken);
  }
}

/** Pairs what reads the same but for the days and years, where only one question asks it on either side. */
function pairTimeless(mapped: readonly AskedWords[], asked: readonly AskedWords[], taken: Taken): void {
  const to = groups(asked, "loose");
  for (const [words, [old, ...others]] of groups(mapped, "loose")) {
    const [now, ...rivals] = to.get(words) ?? [];
    if (isWordless(words) || old === undefined || now === undefined) continue;
    const isAlone = others.length === 0 && rivals.length === 0;
    if (isAlone && !taken.before.has(old)) take(taken, old, now, false);
  }
}

/** Nothing that has no words is the same as anything. */
function isWordless(words: string): boolean {
  return words.replace(/[ /]/g, "") === "";
}

/** The wordings, with their days and years, of what is the same without them; "" for a question that has no such neighbour. */
function timesOf(list: readonly AskedWords[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [words, places] of groups(list, "loose")) {
    const wordings = [...new Set(places.map((place) => (list[place] as AskedWords).exact))].sort();
    found.set(words, wordings.length > 1 ? wordings.join("\n") : "");
  }
  return found;
}

function groups(
  list: readonly AskedWords[],
  form: "exact" | "loose",
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  list.forEach((words, place) => {
    const group = found.get(words[form]);
    if (group === undefined) found.set(words[form], [place]);
    else group.push(place);
  });
  return found;
}

/** Questions with the same words under the same headings: by the page's own names, else only where it does not matter which is which. */
function pairRepeated(
  from: readonly number[],
  to: readonly number[],
  before: readonly (Asked & { readonly choice: MappedChoice })[],
  after: readonly Asked[],
  taken: Taken,
): void {
  const named = from.filter((old) => before[old]?.key !== "");
  const isNamed = named.length === from.length && isUnlike(from.map((old) => before[old]?.key));
  if (isNamed) {
    for (const old of from) {
      const now = to.filter((each) => after[each]?.key === before[old]?.key);
      if (now.length === 1) take(taken, old, now[0] as number, false);
    }
    return;
  }
  const choices = from.map((old) => (before[old] as { choice: MappedChoice }).choice);
  const isOne = choices.every((choice) => sameChoice(choice, choices[0] as MappedChoice));
  if (isOne && from.length >= to.length)
    for (const [place, now] of to.entries()) take(taken, from[place] as number, now, false);
}

function isUnlike(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

/** Pairs what was reworded without another meaning, each the clear best of both sides. */
function pairReworded(
  before: readonly AskedWords[],
  after: readonly AskedWords[],
  taken: Taken,
): QuestionMatches["unsure"] {
  const free = (list: readonly AskedWords[], used: ReadonlySet<number>) =>
    [...list.keys()].filter((place) => !used.has(place));
  const [old, now] = [free(before, taken.before), free(after, taken.after)];
  if (old.length === 0 || now.length === 0) return [];
  const meaning = meaningOf([...before, ...after]);
  const [meant, means] = [
    old.map((place) => meaning(before[place]!)),
    now.map((place) => meaning(after[place]!)),
  ];
  const texts = (list: readonly AskedWords[], places: readonly number[]) =>
    places.map((place) => (list[place] as AskedWords).own.text);
  const alike = resemblanceOf(texts(before, old), texts(after, now));
  const score = (one: number, other: number): number => {
    const [a, b] = [meant[one] as Meaning, means[other] as Meaning];
    if (a.own === "" || a.own !== b.own || a.words.takes !== b.words.takes) return 0;
    const isUnderSame = a.above === b.above;
    if (!isUnderSame && !(a.tells && titlesDiffer(a.words, b.words))) return 0;
    return OWN_WORDS * Math.max(alike(one, other), LEAST_ALIKE) + (isUnderSame ? 1 - OWN_WORDS : 0);
  };
  const { pairs, unsure } = pairUp({ before: old.length, after: now.length }, score, RULE);
  for (const [one, other] of pairs) take(taken, old[one] as number, now[other] as number, true);
  return unsure.map((each) => ({
    after: now[each.after] as number,
    before: each.before.map((place) => old[place] as number),
  }));
}
