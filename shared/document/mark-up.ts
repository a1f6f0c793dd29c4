/**
 * Mark-up as a tree, whatever program parsed it: HTML of a page, of a paste, or a Word document told in the same few tags.
 * Tags and names of attributes are in lower case; entities are already characters. A builder keeps no deeper than
 * {@link deepestMarkUp}, so that whoever walks the tree may do it by recursion.
 */
export type MarkUpNode = MarkUpText | MarkUpElement;

export type MarkUpText = { readonly kind: "text"; readonly text: string };

export type MarkUpElement = {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkUpNode[];
};

/** Browsers stop at 512 levels as well: what stands deeper is put on the last level, in its order. */
export const deepestMarkUp = 400;

/**
 * Attributes by which a builder says what mark a paragraph bears and how deep it stands in its list (from 0), where the mark is
 * known as it is shown: `{ tag: "p", attributes: { "data-mark": "1.2)", "data-level": "1" } }`.
 */
export const markAttribute = "data-mark";
export const levelAttribute = "data-level";

/** What a style says, in lower case without spaces: `styleOf(element, "display")` → "none"; "" where it says nothing. */
export function styleOf(element: MarkUpElement, property: string): string {
  const style = element.attributes.style;
  if (style === undefined) return "";
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase();
  }
  return "";
}
