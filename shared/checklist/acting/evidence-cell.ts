import type { CellContent } from "../../workbook/cell.ts";

/**
 * What «Подтверждение» holds for what somebody typed: a link where it is an address, else the words («папка 3»).
 * @example evidenceCell("https://школа.рф/приказ.pdf") // { text: "https://школа.рф/приказ.pdf", href: "https://школа.рф/приказ.pdf" }
 */
export function evidenceCell(typed: string): CellContent {
  const text = typed.trim();
  if (text === "") return null;
  return /^https?:\/\/\S+$/i.test(text) ? { text, href: text } : text;
}
