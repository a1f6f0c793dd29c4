import { ownText } from "../../label/readable-text.ts";
import { until } from "../until.ts";
import type { OpenList } from "./open-list.ts";
import { steady } from "./open-list.ts";

/** More screens than a person would leaf through. */
const MOST_SCREENS = 200;

/** With more screens than this a person would search. */
const SHORTEST_LONG = 20;

/** Options of an open list by their label, with the places where each stands. */
export type ListContents = ReadonlyMap<string, ReadonlySet<number>>;

/** The label of a drawn option. */
export function labelOf(row: Element): string {
  const named = row.getAttribute("aria-label") ?? "";
  return ownText(row) || named || (row.getAttribute("title") ?? "");
}

/** Whether leafing through the list would take long. */
export function isLong(list: OpenList): boolean {
  const box = scrollerOf(list);
  return box !== null && box.scrollHeight > box.clientHeight * SHORTEST_LONG;
}

/** Leafs through the whole list, or so many screens of it: a long one draws only what is in sight. */
export async function readList(list: OpenList, screens = MOST_SCREENS): Promise<ListContents> {
  const contents = new Map<string, Set<number>>();
  const note = (): void => {
    for (const row of list.rows()) {
      const places = contents.get(labelOf(row)) ?? new Set<number>();
      places.add(placeOf(row));
      contents.set(labelOf(row), places);
    }
  };
  note();
  const box = scrollerOf(list);
  if (box === null) return contents;
  box.scrollTop = 0;
  await drawn(list);
  for (let screen = 0; screen < screens; screen++) {
    note();
    const before = box.scrollTop;
    box.scrollTop = before + Math.max(20, box.clientHeight * 0.8);
    if (box.scrollTop <= before + 1) break;
    await drawn(list);
  }
  note();
  return contents;
}

/** Brings the option into sight and gives its row; null when it is not drawn there. */
export async function rowAt(list: OpenList, label: string, place: number): Promise<HTMLElement | null> {
  const find = () => list.rows().find((row) => labelOf(row) === label) ?? null;
  const here = find();
  if (here !== null) return here;
  const box = scrollerOf(list);
  if (box === null) return null;
  box.scrollTop = Math.max(0, place - box.clientHeight / 2);
  return until(find, 500);
}

/** Where a row stands in the whole list, in CSS pixels from its top. */
function placeOf(row: HTMLElement): number {
  const box = scrollerAround(row);
  const top = row.getBoundingClientRect().top;
  return Math.round(box === null ? top : top - box.getBoundingClientRect().top + box.scrollTop);
}

function scrollerOf(list: OpenList): Element | null {
  const [row] = list.rows();
  return row === undefined ? null : scrollerAround(row);
}

function scrollerAround(row: Element): Element | null {
  for (let box = row.parentElement, climbed = 0; box !== null && climbed < 6; climbed++) {
    const style = box.ownerDocument.defaultView!.getComputedStyle(box);
    if (box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0 && style.overflowY !== "visible") {
      return box === box.ownerDocument.documentElement || box === box.ownerDocument.body ? null : box;
    }
    box = box.parentElement;
  }
  return null;
}

function drawn(list: OpenList): Promise<void> {
  return steady(() => list.rows().map(labelOf).join("\n"));
}
