import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areasAddress, parseAreas } from "./a1.ts";
import { withAttributes } from "./xml-attributes.ts";
import {
  attribute,
  childOf,
  descendantsOf,
  openTag,
  parseXml,
  type Splice,
  spliced,
  textContent,
  type XmlElement,
} from "./xml-tree.ts";

/**
 * Rewrites where rules apply: of each element of that name, in an attribute «sqref» or, among the extensions, in a child of that
 * name. An element that applies nowhere any more is taken away, with the list around it when that is empty.
 */
export function rewriteAreas(
  xml: string,
  local: string,
  rewrite: (areas: readonly Area[]) => readonly Area[],
): string | null {
  const root = parseXml(xml);
  const elements = root.local === local ? [root] : descendantsOf(root, local);
  const gone = new Set<XmlElement>();
  const splices: Splice[] = [];
  for (const element of elements) {
    const child = childOf(element, "sqref");
    const list = attribute(xml, element, "sqref") ?? (child ? textContent(xml, child) : "");
    const before = parseAreas(list);
    const after = rewrite(before);
    if (before.length === 0 || areasAddress(before) === areasAddress(after)) continue;
    const sqref = areasAddress(after);
    if (after.length === 0) gone.add(element);
    else if (child) splices.push({ start: child.openEnd, end: child.closeStart, text: sqref });
    else {
      const tag = withAttributes(openTag(xml, element), { sqref });
      splices.push({ start: element.start, end: element.openEnd, text: tag });
    }
  }
  if (gone.size === 0) return spliced(xml, splices);
  const removed = withParents(root, gone);
  if (removed.includes(root)) return null;
  const outermost = removed.filter((element) => !removed.some((other) => other.children.includes(element)));
  for (const element of outermost) splices.push({ start: element.start, end: element.end, text: "" });
  const lists = [root, ...descendantsOf(root, `${local}s`)].filter(
    (list) =>
      list.local === `${local}s` && !removed.includes(list) && list.children.some((child) => gone.has(child)),
  );
  for (const list of lists) {
    const count = list.children.filter((child) => !gone.has(child)).length;
    const tag = withAttributes(openTag(xml, list), { count });
    splices.push({ start: list.start, end: list.openEnd, text: tag });
  }
  const inside = (splice: Splice) =>
    outermost.some((element) => splice.start > element.start && splice.end < element.end);
  return spliced(
    xml,
    splices.filter((splice) => !inside(splice)),
  );
}

/** The elements and those above them that would be left empty. */
function withParents(root: XmlElement, gone: ReadonlySet<XmlElement>): readonly XmlElement[] {
  const visit = (element: XmlElement): readonly XmlElement[] => {
    if (gone.has(element)) return [element];
    const below = element.children.flatMap(visit);
    const empty = element.children.length > 0 && element.children.every((child) => below.includes(child));
    return empty ? [...below, element] : below;
  };
  return visit(root);
}
