import { type MarkUpElement, type MarkUpNode, styleOf } from "./mark-up.ts";

/** Tags whose content is no text of the document: programs, pictures, fields to fill in, the menu of a site. */
const unseenTags = new Set(
  "script style head title meta link noscript template svg math iframe object embed canvas audio video select option textarea button datalist nav col colgroup del".split(
    " ",
  ),
);

/** Whether nobody who opens the document sees the element: hidden, deleted in a tracked change, or no text at all. */
export function isUnseen(element: MarkUpElement): boolean {
  if (unseenTags.has(element.tag)) return true;
  const { attributes } = element;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes.style === undefined) return false;
  return (
    styleOf(element, "display") === "none" ||
    styleOf(element, "visibility") === "hidden" ||
    styleOf(element, "mso-hide") === "all" ||
    /^comment/.test(styleOf(element, "mso-element"))
  );
}

/** The part of a page that holds the document: where a site marks its main part and a table stands in it, that part alone. */
export function textPart(nodes: readonly MarkUpNode[]): readonly MarkUpNode[] {
  const main = findElement(nodes, (element) => element.tag === "main" || element.attributes.role === "main");
  const holdsTable = main !== null && findElement(main.children, ({ tag }) => tag === "table") !== null;
  return holdsTable ? [main] : nodes;
}

function findElement(
  nodes: readonly MarkUpNode[],
  wanted: (element: MarkUpElement) => boolean,
): MarkUpElement | null {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    const found = wanted(node) ? node : findElement(node.children, wanted);
    if (found !== null) return found;
  }
  return null;
}
