import { type ListCount, listNumber } from "./list-number.ts";
import { type MarkUpElement, styleOf } from "./mark-up.ts";

/** A list that is open: what it counts with (null: dashes; "none": no marks) and the number of its last item. */
export type OpenList = { readonly count: ListCount | "none" | null; last: number };

const countsOfCss: Readonly<Record<string, ListCount>> = {
  decimal: "decimal",
  "decimal-leading-zero": "decimal",
  "lower-alpha": "lower-alpha",
  "lower-latin": "lower-alpha",
  "upper-alpha": "upper-alpha",
  "upper-latin": "upper-alpha",
  "lower-roman": "lower-roman",
  "upper-roman": "upper-roman",
};
const countsOfType: Readonly<Record<string, ListCount>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/** The list that `<ol>` or `<ul>` opens: `<ol start="3">` goes on at 3 over a page break. */
export function openList(element: MarkUpElement): OpenList {
  const styled = countOf(element);
  const ordered = element.tag === "ol";
  const start = Number(element.attributes.start ?? 1);
  return {
    count: styled ?? (ordered ? "decimal" : null),
    last: ordered && Number.isInteger(start) ? start - 1 : 0,
  };
}

/**
 * The mark of an item: «3)» of a numbered list, «-» of another, null of one without marks. `above` are the lists around: a plain
 * number inside a numbered item is only a part of it, so it is a dash too; cells have no other way to tell the levels apart.
 */
export function markOfItem(
  item: MarkUpElement,
  list: OpenList | undefined,
  above: readonly OpenList[],
): string | null {
  if (!list) return "-";
  const count = countOf(item) ?? list.count;
  if (count === "none") return null;
  if (count === null) return "-";
  const value = Number(item.attributes.value);
  list.last = item.attributes.value !== undefined && Number.isInteger(value) ? value : list.last + 1;
  const nested = above.some((each) => each.count !== null && each.count !== "none");
  return nested && count === "decimal" ? "-" : `${listNumber(list.last, count)})`;
}

/** A mark as shown on the page, as a cell keeps it: numbers and letters stay («1.2.», «б)», «Этап 1.»), pictures are a dash. */
export function markOfSign(sign: string): string {
  const mark = sign.replace(/[\s\u00A0]+/g, " ").trim();
  if (/^\(?(\d|[IVXІХivx]+[.)])/.test(mark) || /^\(?[A-Za-zА-Яа-яЁё]\)$/.test(mark)) return mark;
  return /^[A-Za-zА-Яа-яЁё]\.$/.test(mark) || /[А-Яа-яЁёA-Za-z№]{2}|№/.test(mark) ? mark : "-";
}

function countOf(element: MarkUpElement): ListCount | "none" | null {
  const type = element.attributes.type;
  if (type !== undefined && countsOfType[type] !== undefined) return countsOfType[type] ?? null;
  const style = styleOf(element, "list-style-type") || styleOf(element, "list-style");
  if (style === "") return null;
  const word = style.split(" ").find((each) => countsOfCss[each] !== undefined || each === "none");
  return word === "none" ? "none" : word === undefined ? null : (countsOfCss[word] ?? null);
}
