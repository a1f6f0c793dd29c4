import { GROUP_SELECTOR, groupName } from "../label/from-legend.ts";
import { readableText, withoutMarks } from "../label/readable-text.ts";
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
  const above = headings.filter((each) => each.level > 1).map((each) => readableText(each.element));
  const path = [...above, ...groupNames(control, namedBy), ...captions(control), ...tableSection].map(
    withoutMarks,
  );
  return path.filter((part, place) => part !== "" && part !== text && path.indexOf(part) === place);
}

function groupNames(control: Element, namedBy: Element | null): string[] {
  const names: string[] = [];
  for (let at = control.parentElement?.closest(GROUP_SELECTOR); at != null; ) {
    if (at !== namedBy) names.unshift(groupName(at));
    at = at.parentElement?.closest(GROUP_SELECTOR);
  }
  return names;
}

function captions(control: Element): string[] {
  const caption = control.closest("table")?.caption ?? null;
  return caption === null ? [] : [readableText(caption)];
}
