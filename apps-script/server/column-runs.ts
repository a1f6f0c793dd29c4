/** Neighbouring columns that share a value: columns `from` to `to`, one-based. */
export type ColumnRun<T> = { readonly from: number; to: number; readonly value: T };

/** Neighbouring columns that share a value, as one run. */
export function columnRuns<T>(values: ReadonlyMap<number, T>): readonly ColumnRun<T>[] {
  const found: ColumnRun<T>[] = [];
  for (const [column, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.to + 1 === column && last.value === value) last.to = column;
    else found.push({ from: column, to: column, value });
  }
  return found;
}

/**
 * The same as {@link columnRuns} in fewer runs, to be laid one over the other in this order: over neighbours the value most of them
 * share comes first, and what differs after it.
 * @example layers(new Map([[1, 8], [2, 9], [3, 8]])) // [{ from: 1, to: 3, value: 8 }, { from: 2, to: 2, value: 9 }]
 */
export function columnLayers<T>(values: ReadonlyMap<number, T>): readonly ColumnRun<T>[] {
  const neighbours = columnRuns(new Map([...values.keys()].map((column) => [column, true])));
  return neighbours.flatMap(({ from, to }) => {
    const runs = columnRuns(new Map([...values].filter(([column]) => column >= from && column <= to)));
    const shared = (value: T) => runs.filter((run) => run.value === value).length;
    const [most] = [...runs].sort((a, b) => shared(b.value) - shared(a.value));
    if (!most || shared(most.value) < 2) return runs;
    return [{ from, to, value: most.value }, ...runs.filter(({ value }) => value !== most.value)];
  });
}
