import type { Rule, Rules } from "./page-marks.ts";

/** Lines whose places differ by no more (points) are one: double borders, borders that each cell draws for itself. */
export const snap = 3;

/** Shorter lines (points) are dots, ticks and strokes of letters. */
const shortest = 5;

/** Brings pieces of one line together (dotted lines, a border drawn cell by cell) and leaves out what is no line. */
export function joinRules({ across, down }: Rules): Rules {
  return { across: joinAlong(across), down: joinAlong(down) };
}

function joinAlong(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: { at: number; from: number; to: number }[] = [];
  let open: { at: number; from: number; to: number }[] = [];
  let place = Number.NEGATIVE_INFINITY;
  const close = () => {
    open.sort((a, b) => a.from - b.from);
    let last: { at: number; from: number; to: number } | null = null;
    for (const rule of open) {
      if (last && rule.from - last.to <= snap) last.to = Math.max(last.to, rule.to);
      else {
        if (last) joined.push(last);
        last = { ...rule };
      }
    }
    if (last) joined.push(last);
    open = [];
  };
  for (const rule of sorted) {
    if (rule.at - place > 0.8) close();
    place = open.length === 0 ? rule.at : place;
    open.push({ ...rule });
  }
  close();
  return joined.filter((rule) => rule.to - rule.from >= shortest);
}

/** Places close to each other as one: their middle, from small to large. */
export function clusterPlaces(places: readonly number[]): number[] {
  const clusters: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = clusters[clusters.length - 1];
    if (last && place - (last[0] as number) <= snap) last.push(place);
    else clusters.push([place]);
  }
  return clusters.map((cluster) => ((cluster[0] as number) + (cluster[cluster.length - 1] as number)) / 2);
}

/** Sets of lines that touch: each may be a table. */
export function connectRules({ across, down }: Rules): Rules[] {
  const parent = [...across, ...down].map((_rule, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  const levels = across.map((rule, index) => ({ rule, index })).sort((a, b) => a.rule.at - b.rule.at);
  down.forEach((rule, at) => {
    for (let index = firstAtLeast(levels, rule.from - snap); index < levels.length; index++) {
      const level = levels[index] as (typeof levels)[number];
      if (level.rule.at > rule.to + snap) break;
      if (level.rule.from - snap <= rule.at && level.rule.to + snap >= rule.at)
        parent[find(across.length + at)] = find(level.index);
    }
  });
  const sets = new Map<number, { across: Rule[]; down: Rule[] }>();
  parent.forEach((_parent, index) => {
    const root = find(index);
    const set = sets.get(root) ?? { across: [], down: [] };
    sets.set(root, set);
    if (index < across.length) set.across.push(across[index] as Rule);
    else set.down.push(down[index - across.length] as Rule);
  });
  return [...sets.values()];
}

function firstAtLeast(levels: readonly { rule: Rule }[], place: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.rule.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
