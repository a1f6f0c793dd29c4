import type { Parts } from "./book-parts.ts";

/**
 * One habit of a program that saves books, done to the parts of a book of the program's own. Habits are facts: each was seen in
 * files that program wrote, published by people who test readers of such files.
 */
export type Trait = {
  readonly name: string;
  /** Whose habit it is, and in which files it was seen. */
  readonly seen: string;
  /** Does it to the parts, in place. */
  readonly dress: (parts: Parts) => void;
};
