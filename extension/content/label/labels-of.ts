import { oncePerReading } from "../collect/one-reading.ts";

type Root = Document | ShadowRoot;

/** The labels of a page by the id they are for. Kept until the running task ends: meanwhile the page cannot change. */
let indexes: Map<Root, Map<string, HTMLLabelElement[]>> | null = null;

/**
 * The `<label>` elements of a control, by `for` or around it, in page order. The browser's own `labels` looks through the whole
 * page on every reading, which is too slow for thousands of controls.
 */
export const labelsOf = oncePerReading((control: Element): readonly HTMLLabelElement[] => {
  const around = control.closest("label");
  const own = around !== null && around.control === control ? [around] : [];
  if (control.id === "") return own;
  const pointing = indexOf(control.getRootNode() as Root).get(control.id) ?? [];
  const others = pointing.filter((label) => label !== around && label.control === control);
  return others.length === 0 ? own : [...own, ...others].sort(byPlace);
});

function byPlace(one: Node, other: Node): number {
  // 4 = Node.DOCUMENT_POSITION_FOLLOWING
  return one.compareDocumentPosition(other) & 4 ? -1 : 1;
}

function indexOf(root: Root): Map<string, HTMLLabelElement[]> {
  if (indexes === null) {
    indexes = new Map();
    queueMicrotask(() => {
      indexes = null;
    });
  }
  const known = indexes.get(root);
  if (known !== undefined) return known;
  const index = new Map<string, HTMLLabelElement[]>();
  indexes.set(root, index);
  for (const label of root.querySelectorAll?.<HTMLLabelElement>("label[for]") ?? []) {
    const labels = index.get(label.htmlFor);
    if (labels === undefined) index.set(label.htmlFor, [label]);
    else labels.push(label);
  }
  return index;
}
