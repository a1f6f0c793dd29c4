import type { MarkUpElement } from "../../../shared/document/mark-up.ts";
import { attributeOf, childOf, isElement, isOn, localName } from "../office-parts.ts";

/** What a paragraph's or run's style says about reading it. */
export type Style = {
  readonly list: string | null;
  readonly level: number | null;
  readonly hidden: boolean | null;
};

/** The styles of a document by their ids, each with what it takes from the one it is based on. */
export type Styles = (id: string | null) => Style;

const plain: Style = { list: null, level: null, hidden: null };
/** A chain of styles longer than this is a circle. */
const longestChain = 20;

/** Reads `styles.xml`. */
export function readStyles(root: MarkUpElement | null): Styles {
  const own = new Map<string, Style & { readonly base: string | null }>();
  for (const element of (root?.children ?? []).filter(isElement)) {
    if (localName(element) !== "style") continue;
    const numbering = childOf(childOf(element, "pPr"), "numPr");
    const level = attributeOf(childOf(numbering, "ilvl"), "val");
    const vanish = childOf(childOf(element, "rPr"), "vanish");
    own.set(attributeOf(element, "styleId") ?? "", {
      list: attributeOf(childOf(numbering, "numId"), "val"),
      level: level === null ? null : Number(level),
      hidden: vanish === null ? null : isOn(vanish),
      base: attributeOf(childOf(element, "basedOn"), "val"),
    });
  }
  const known = new Map<string, Style>();
  const resolve = (id: string | null, depth: number): Style => {
    if (id === null || depth > longestChain) return plain;
    const style = known.get(id);
    if (style) return style;
    const self = own.get(id);
    if (!self) return plain;
    const base = resolve(self.base, depth + 1);
    const whole = {
      list: self.list ?? base.list,
      level: self.level ?? base.level,
      hidden: self.hidden ?? base.hidden,
    };
    known.set(id, whole);
    return whole;
  };
  return (id) => resolve(id, 0);
}
