import { GROUP_SELECTOR, groupName } from "../label/from-legend.ts";
import { readableText, withoutMarks } from "../label/readable-text.ts";
import { closestWithin } from "./closest-around.ts";
import { oncePerReading } from "./one-reading.ts";
import type { Heading } from "./walk-page.ts";

/** The headings that stand above the place a walk has reached, outermost first. */
export type HeadingPath = readonly Heading[];

/** A heading closes every heading of its level and below. */
export function withHeading(path: HeadingPath, heading: Heading): HeadingPath {
  return [...path.filter((each) => each.level < heading.level), heading];
}

/**
 * Headings, group names and table heads above a question, outermost first, without repeats and without the question itself.
 * The page's own title (level 1) is left out: it names the form, not a part of it.
 */
export function sectionPath(
  control: Element,
  headings: HeadingPath,
  tableSection: readonly string[],
  text: string,
  namedBy: Element | null,
): string[] {
  const around = [...groupNames(control, namedBy), ...captions(control), ...tableSection].map(withoutMarks);
  const path = [...wordsOf(headings), ...around];
  return path.filter((part, place) => part !== "" && part !== text && path.indexOf(part) === place);
}

const wordsOf = oncePerReading((headings: HeadingPath): readonly string[] =>
  headings.filter((each) => each.level > 1).map((each) => withoutMarks(readableText(each.element))),
);

function groupNames(control: Element, namedBy: Element | null): string[] {
  const names: string[] = [];
  for (let at = groupAround(control); at !== null; at = groupAround(at))
    if (at !== namedBy) names.unshift(groupName(at));
  return names;
}

function groupAround(element: Element): Element | null {
  return element.parentElement && closestWithin(element.parentElement, GROUP_SELECTOR);
}

function captions(control: Element): string[] {
  const caption = (closestWithin(control, "table") as HTMLTableElement | null)?.caption ?? null;
  return caption === null ? [] : [readableText(caption)];
}
