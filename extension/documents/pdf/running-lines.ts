import type { PageItem, PageLayout } from "./page-layout.ts";
import { lineText } from "./text-lines.ts";

/** Headers, footers and page numbers stand in these outer shares of a page. */
const edge = 0.13;

/** Page numbers as they are printed: «12», «- 12 -», «Страница 2 из 5», «стр. 3». */
const pageNumber = /^[-–—]?\s*(?:стр(?:аница|\.)?\s*)?(\d{1,3})(?:\s*(?:из|\/)\s*\d{1,3})?\s*[-–—]?$/i;

type LineItem = Extract<PageItem, { kind: "line" }>;

/**
 * Takes out what only repeats from page to page. A page number goes; of words that repeat at one height the first time stays: a
 * header where it stands, a footer beside the text (it would part the halves of a table).
 */
export function dropRunningLines(pages: readonly PageLayout[]): PageLayout[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((item) => keyOf(item, page))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const told = new Set<string>();
  return pages.map((page, index) => {
    const aside = [...page.aside];
    const edges = new Set<PageItem>(edgeLines(page));
    const items = page.items.filter((item) => {
      if (item.kind !== "line" || !edges.has(item)) return true;
      const text = lineText(item.line);
      const number = pageNumber.exec(text)?.[1];
      const key = keyOf(item, page);
      const repeats = (seen.get(key) ?? 0) > 1;
      if (number !== undefined && (repeats || Number(number) === index + 1)) return false;
      if (!repeats) return true;
      const first = !told.has(key);
      told.add(key);
      if (first && item.top > page.height / 2) aside.push(text);
      return first && item.top <= page.height / 2;
    });
    return { ...page, items, aside };
  });
}

function edgeLines(page: PageLayout): LineItem[] {
  return page.items.filter(
    (item): item is LineItem =>
      item.kind === "line" && (item.bottom < page.height * edge || item.top > page.height * (1 - edge)),
  );
}

/** The words with every number alike, and the height at which they stand. */
function keyOf(item: LineItem, page: PageLayout): string {
  const fromTop = item.top < page.height / 2;
  const height = Math.round((fromTop ? item.line.baseline : page.height - item.line.baseline) / 4);
  return `${fromTop ? "top" : "bottom"} ${height} ${lineText(item.line).replace(/\d+/g, "#")}`;
}
