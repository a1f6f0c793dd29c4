import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { readMarkUpDocument } from "../../shared/document/mark-up-document.ts";
import { parseMarkUp } from "./parse-mark-up.ts";

/** A page saved from a browser or an office program, or mark-up from the clipboard, as a grid. */
export function readHtml(html: string): DocumentGrid {
  return readMarkUpDocument(parseMarkUp(html, "html"));
}
