import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { markUpOfDom } from "../../shared/document/dom-mark-up.ts";
import { readMarkUpDocument } from "../../shared/document/mark-up-document.ts";

/**
 * What the clipboard holds of a copied table. Word's plain text breaks a cell of several paragraphs into several lines, so the
 * marked-up copy is read. Null where there is no table in it: the words are then pasted as usual and can be edited.
 */
export function pastedDocument(clipboard: DataTransfer | null): DocumentGrid | null {
  const html = clipboard?.getData("text/html") ?? "";
  if (!/<table/i.test(html)) return null;
  const grid = readMarkUpDocument(markUpOfDom(new DOMParser().parseFromString(html, "text/html")));
  return grid.blocks.some((block) => block.kind === "table") ? grid : null;
}
