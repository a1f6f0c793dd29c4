/** One job at growing sizes. `make` prepares outside the clock; `run` is timed. */
export type Job = {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly make: (size: number) => () => unknown;
};
