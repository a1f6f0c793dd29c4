/** A pattern over the comparable spelling, and the words it stands for. */
export type Shorthand = readonly [pattern: string, words: string];
