/** How many pairs an assignment makes, and the points of all of them. */
export type Worth = { readonly pairs: number; readonly points: number };

type Edge = { readonly to: number; room: number; readonly cost: number; readonly back: number };

/**
 * The worth of the best assignment by another way than the program's: a flow of the least cost among the largest ones, grown along
 * shortest paths (Bellman and Ford). It knows nothing of matrices, of places repeated and of padding.
 */
export function worthByFlow(scores: readonly (readonly number[])[], room: readonly number[]): Worth {
  const mentees = scores[0]?.length ?? 0;
  const [source, sink] = [scores.length + mentees, scores.length + mentees + 1];
  const graph: Edge[][] = Array.from({ length: sink + 1 }, () => []);
  const join = (from: number, to: number, capacity: number, cost: number) => {
    const [there, back] = [graph[from] as Edge[], graph[to] as Edge[]];
    there.push({ to, room: capacity, cost, back: back.length });
    back.push({ to: from, room: 0, cost: -cost, back: there.length - 1 });
  };
  scores.forEach((row, mentor) => {
    join(source, mentor, room[mentor] ?? 0, 0);
    row.forEach((score, mentee) => {
      if (score > 0) join(mentor, scores.length + mentee, 1, -score);
    });
  });
  for (let mentee = 0; mentee < mentees; mentee += 1) join(scores.length + mentee, sink, 1, 0);
  let worth: Worth = { pairs: 0, points: 0 };
  for (;;) {
    const cost = grow(graph, source, sink);
    if (cost === null) return worth;
    worth = { pairs: worth.pairs + 1, points: worth.points - cost };
  }
}

function grow(graph: readonly Edge[][], source: number, sink: number): number | null {
  const distance = graph.map(() => Number.POSITIVE_INFINITY);
  const by: (readonly [from: number, edge: Edge] | undefined)[] = graph.map(() => undefined);
  distance[source] = 0;
  const queue = [source];
  const waiting = new Set(queue);
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at] as number;
    waiting.delete(from);
    for (const edge of graph[from] as Edge[]) {
      const next = (distance[from] as number) + edge.cost;
      if (edge.room <= 0 || next >= (distance[edge.to] as number)) continue;
      distance[edge.to] = next;
      by[edge.to] = [from, edge];
      if (!waiting.has(edge.to)) {
        waiting.add(edge.to);
        queue.push(edge.to);
      }
    }
  }
  if (by[sink] === undefined) return null;
  for (let at = sink; at !== source; ) {
    const [from, edge] = by[at] as readonly [number, Edge];
    edge.room -= 1;
    ((graph[edge.to] as Edge[])[edge.back] as Edge).room += 1;
    at = from;
  }
  return distance[sink] as number;
}
