import { comparisonKey } from "../../text/fold.ts";
import { pairUp } from "../../text/pair-up.ts";
import { resemblanceOf } from "../../text/resemblance.ts";
import { stageKey } from "./item-key.ts";

/** An activity of the document or of the workbook, with the places of its rows in their list. */
export type Candidate = {
  readonly stage: string;
  readonly activity: string;
  readonly members: readonly number[];
};

/** An activity of the document, and the texts in the workbook it may be a new wording of. */
export type UnsureActivity = {
  readonly stage: string;
  readonly activity: string;
  readonly resembles: readonly string[];
};

type ActivityMatching = {
  /** The document's activity, the workbook's. */
  readonly pairs: readonly (readonly [Candidate, Candidate])[];
  readonly unsure: readonly UnsureActivity[];
};

/**
 * Tried on the five acceptance roadmaps against each other: wordings of one activity score from 0.6 up, different ones
 * («Разработка программ», «Реализация программ») up to 0.56.
 */
const REWORDED = { least: 0.6, margin: 0.1 } as const;
/** Under another stage the words must agree better; more than the margin, so that one wording in two stages stays apart. */
const OTHER_STAGE = 0.15;
/** From here on the person is told of a likeness that was not enough. */
const WORTH_TELLING = 0.45;

/**
 * Pairs activities: those that share rows already, then the same text under another stage, then reworded texts. Where two would
 * do equally well, neither is taken.
 */
export function matchActivities(
  ours: readonly Candidate[],
  theirs: readonly Candidate[],
  rowOfItem: (item: number) => number | null,
): ActivityMatching {
  const groupOfRow = new Map(theirs.flatMap((group) => group.members.map((row) => [row, group] as const)));
  const pairs: (readonly [Candidate, Candidate])[] = [];
  const taken = new Set<Candidate>();
  const pair = (one: Candidate, other: Candidate) => {
    pairs.push([one, other]);
    taken.add(one).add(other);
  };
  for (const group of ours) {
    const shared = mostFrequent(
      group.members.map((item) => groupOfRow.get(rowOfItem(item) ?? Number.NaN) ?? null),
    );
    if (shared) pair(group, shared);
  }
  const free = (groups: readonly Candidate[]) => groups.filter((group) => !taken.has(group));
  const sameStage = stageKinship(ours, theirs, pairs);

  const unsure: UnsureActivity[] = [];
  const byText = new Map<string, [Candidate[], Candidate[]]>();
  for (const [side, groups] of [free(ours), free(theirs)].entries()) {
    for (const group of groups) {
      const key = comparisonKey(group.activity);
      const both = byText.get(key) ?? [[], []];
      both[side]?.push(group);
      byText.set(key, both);
    }
  }
  for (const [mine, standing] of byText.values()) {
    for (const group of mine) {
      const kin = standing.filter((other) => !taken.has(other) && sameStage(group, other));
      const [only, another] = kin.length > 0 ? kin : standing.filter((other) => !taken.has(other));
      const rivals = mine.filter((other) => other !== group && !taken.has(other));
      const contested =
        only !== undefined && rivals.some((rival) => kin.length === 0 || sameStage(rival, only));
      if (only && another === undefined && !contested) pair(group, only);
    }
    for (const group of free(mine)) {
      const left = free(standing);
      if (left.length > 0) unsure.push(unsureOf(group, left));
    }
  }

  const told = new Set(unsure.map(({ stage, activity }) => `${stage}\n${activity}`));
  const leftOurs = free(ours).filter(({ stage, activity }) => !told.has(`${stage}\n${activity}`));
  const leftTheirs = free(theirs);
  const alike = resemblanceOf(
    leftTheirs.map((group) => group.activity),
    leftOurs.map((group) => group.activity),
  );
  const score = (before: number, after: number) =>
    alike(before, after) -
    (sameStage(leftOurs[after] as Candidate, leftTheirs[before] as Candidate) ? 0 : OTHER_STAGE);
  const sizes = { before: leftTheirs.length, after: leftOurs.length };
  for (const [before, after] of pairUp(sizes, score, REWORDED).pairs)
    pair(leftOurs[after] as Candidate, leftTheirs[before] as Candidate);
  leftOurs.forEach((group, after) => {
    if (taken.has(group)) return;
    const near = leftTheirs.filter(
      (other, before) => !taken.has(other) && score(before, after) >= WORTH_TELLING,
    );
    if (near.length > 0) unsure.push(unsureOf(group, near));
  });
  return { pairs, unsure };
}

function unsureOf({ stage, activity }: Candidate, near: readonly Candidate[]): UnsureActivity {
  return { stage, activity, resembles: near.map((other) => other.activity) };
}

/** Stages are one where their names are, or where most of what is already paired went from one to the other. */
function stageKinship(
  ours: readonly Candidate[],
  theirs: readonly Candidate[],
  pairs: readonly (readonly [Candidate, Candidate])[],
): (one: Candidate, other: Candidate) => boolean {
  const names = new Set(theirs.map((group) => stageKey(group.stage)));
  const own = [...new Set(ours.map((group) => stageKey(group.stage)))];
  const gone = [...names].filter((name) => !own.includes(name));
  const fresh = own.filter((name) => !names.has(name));
  const kin = new Map(own.filter((name) => names.has(name)).map((name) => [name, name]));
  const alike = resemblanceOf(gone, fresh);
  for (const [before, after] of pairUp({ before: gone.length, after: fresh.length }, alike, REWORDED).pairs)
    kin.set(fresh[after] as string, gone[before] as string);
  for (const name of fresh.filter((each) => !kin.has(each))) {
    const went = pairs
      .filter(([one]) => stageKey(one.stage) === name)
      .map(([, other]) => stageKey(other.stage));
    const most = mostFrequent(went);
    if (most !== null && gone.includes(most)) kin.set(name, most);
  }
  return (one, other) => kin.get(stageKey(one.stage)) === stageKey(other.stage);
}

export function mostFrequent<T>(things: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const thing of things) if (thing !== null) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  let most: T | null = null;
  for (const [thing, count] of counts)
    if (count > (most === null ? 0 : (counts.get(most) ?? 0))) most = thing;
  return most;
}
