import type { Expectation } from "./expected-form.ts";

/**
 * What the engine does not do yet: form → question → expectations that fail today. A row listed here must fail, so that it
 * is taken out as soon as the engine holds; everything not listed must pass.
 */
export const notYet: Readonly<
  Record<string, Readonly<Record<string, readonly (Expectation | PageExpectation)[]>>>
> = {};

/** What is expected of a page as a whole, under the name `PAGE`. */
export type PageExpectation =
  | "asks nothing else"
  | "leaves the rest alone"
  | "leaves nothing open"
  | "sends nothing";

export const PAGE = "(the page)";
