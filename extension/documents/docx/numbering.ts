import { type ListCount, listNumber } from "../../../shared/document/list-number.ts";
import type { MarkUpElement } from "../../../shared/document/mark-up.ts";
import { attributeOf, childOf, isElement, isOn, localName } from "../office-parts.ts";

/** The mark of a list paragraph as Word shows it, and how deep it stands, from 0. */
export type ListMark = { readonly mark: string; readonly level: number };

/** Counts the list paragraphs of a document in their order; null where the paragraph belongs to no list. */
export type Numbering = { readonly next: (list: string, level: number) => ListMark | null };

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** «1.1» whatever the levels above count with. */
  readonly legal: boolean;
  /** Whether it begins anew below each item of the level above. */
  readonly restarts: boolean;
};
type List = {
  readonly abstract: string;
  readonly own: ReadonlyMap<number, Level>;
  readonly starts: Map<number, number>;
};

const counts: Readonly<Record<string, ListCount>> = {
  lowerLetter: "lower-alpha",
  upperLetter: "upper-alpha",
  lowerRoman: "lower-roman",
  upperRoman: "upper-roman",
  russianLower: "russian-lower",
  russianUpper: "russian-upper",
};

/**
 * Reads `numbering.xml`. Lists made of one definition go on counting together, unless one of them says where it starts.
 * @param listOfStyle the list that a style of lists stands for: definitions may only point at one
 */
export function readNumbering(
  root: MarkUpElement | null,
  listOfStyle: (style: string) => string | null,
): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const links = new Map<string, string>();
  const lists = new Map<string, List>();
  for (const element of (root?.children ?? []).filter(isElement)) {
    if (localName(element) === "abstractNum") {
      const id = attributeOf(element, "abstractNumId") ?? "";
      abstracts.set(id, levelsOf(element));
      const link = attributeOf(childOf(element, "numStyleLink"), "val");
      if (link !== null) links.set(id, link);
    } else if (localName(element) === "num") {
      lists.set(attributeOf(element, "numId") ?? "", readList(element));
    }
  }
  const counters = new Map<string, (number | undefined)[]>();

  const definitionOf = (list: List): string => {
    const style = links.get(list.abstract);
    const other = style === undefined ? null : listOfStyle(style);
    return (other === null ? null : lists.get(other)?.abstract) ?? list.abstract;
  };

  return {
    next: (id, depth) => {
      const list = lists.get(id);
      if (!list) return null;
      const definition = definitionOf(list);
      const levels = abstracts.get(definition) ?? new Map<number, Level>();
      const levelAt = (at: number) => list.own.get(at) ?? levels.get(at);
      const level = levelAt(depth);
      if (!level) return null;
      const counter = counters.get(definition) ?? [];
      counters.set(definition, counter);
      // A level that was skipped counts as begun: «1.1» without a «1» before it, and the next one above is «2».
      for (let higher = 0; higher < depth; higher++)
        counter[higher] = counter[higher] ?? levelAt(higher)?.start ?? 1;
      const start = list.starts.get(depth);
      const before = counter[depth];
      counter[depth] = start ?? (before === undefined ? level.start : before + 1);
      list.starts.delete(depth);
      for (let deeper = depth + 1; deeper < counter.length; deeper++)
        if (levelAt(deeper)?.restarts !== false) counter[deeper] = undefined;
      if (level.format === "bullet") return { mark: "-", level: depth };
      const mark = level.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = levelAt(at);
        const value = counter[at] ?? 1;
        return numberText(value, level.legal ? "decimal" : (shown?.format ?? "decimal"));
      });
      return mark.trim() === "" ? null : { mark: mark.trim(), level: depth };
    },
  };
}

function readList(element: MarkUpElement): List {
  const own = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const override of element.children.filter(isElement)) {
    if (localName(override) !== "lvlOverride") continue;
    const depth = Number(attributeOf(override, "ilvl") ?? 0);
    const level = childOf(override, "lvl");
    if (level) own.set(depth, readLevel(level));
    const start = attributeOf(childOf(override, "startOverride"), "val");
    if (start !== null) starts.set(depth, Number(start));
  }
  return { abstract: attributeOf(childOf(element, "abstractNumId"), "val") ?? "", own, starts };
}

function levelsOf(abstract: MarkUpElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of abstract.children.filter(isElement))
    if (localName(element) === "lvl")
      levels.set(Number(attributeOf(element, "ilvl") ?? 0), readLevel(element));
  return levels;
}

function readLevel(element: MarkUpElement): Level {
  const start = Number(attributeOf(childOf(element, "start"), "val") ?? 1);
  return {
    start: Number.isFinite(start) ? start : 1,
    format: attributeOf(childOf(element, "numFmt"), "val") ?? "decimal",
    text: attributeOf(childOf(element, "lvlText"), "val") ?? "",
    legal: isOn(childOf(element, "isLgl")),
    restarts: attributeOf(childOf(element, "lvlRestart"), "val") !== "0",
  };
}

function numberText(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  if (format === "decimalZero") return String(value).padStart(2, "0");
  return listNumber(value, counts[format] ?? "decimal");
}
