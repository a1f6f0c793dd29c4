import { deepestMarkUp, type MarkUpElement, type MarkUpNode } from "./mark-up.ts";

/** As much of a DOM node as reading needs: a browser's and any other program's will do. */
export type DomNode = {
  /** 1 an element, 3 a text, 4 CDATA, 9 a document, 11 a fragment; the rest says nothing. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
};

/**
 * The tree of a DOM, for a paste or a page the browser has parsed already.
 * @example readMarkUpDocument(markUpOfDom(new DOMParser().parseFromString(html, "text/html")))
 */
export function markUpOfDom(root: DomNode): MarkUpNode[] {
  return nodesOf(root, 0);
}

function nodesOf(node: DomNode, depth: number): MarkUpNode[] {
  if (node.nodeType === 3 || node.nodeType === 4) return [{ kind: "text", text: node.nodeValue ?? "" }];
  if (node.nodeType !== 1) return childrenOf(node, depth);
  if (depth >= deepestMarkUp) return [{ kind: "text", text: ` ${wordsBelow(node)} ` }];
  const element: MarkUpElement = {
    kind: "element",
    tag: node.nodeName.toLowerCase(),
    attributes: attributesOf(node),
    children: childrenOf(node, depth + 1),
  };
  return [element];
}

function childrenOf(node: DomNode, depth: number): MarkUpNode[] {
  const children: MarkUpNode[] = [];
  for (let index = 0; index < node.childNodes.length; index++)
    for (const child of nodesOf(node.childNodes[index] as DomNode, depth)) children.push(child);
  return children;
}

function attributesOf(node: DomNode): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let index = 0; index < (node.attributes?.length ?? 0); index++) {
    const attribute = node.attributes?.[index];
    if (attribute) attributes[attribute.name.toLowerCase()] = attribute.value;
  }
  return attributes;
}

/** Words below a level no browser makes, without recursion: the order of the document is kept. */
function wordsBelow(node: DomNode): string {
  const words: string[] = [];
  const open: DomNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeType === 3 || next.nodeType === 4) words.push(next.nodeValue ?? "");
    for (let index = next.childNodes.length - 1; index >= 0; index--)
      open.push(next.childNodes[index] as DomNode);
  }
  return words.join(" ");
}
