const END = String.raw`\/>|>\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>`;
/** A cell that names a kind of value in `t` and holds none. */
const HOLLOW = new RegExp(
  String.raw`(<(?:\w+:)?c\b[^>]*?)\st\s*=\s*(?:"[sb]"|'[sb]')([^>]*?)(?:${END})`,
  "g",
);
/** A number that consists of spaces. */
const BLANK =
  /(<(?:\w+:)?c\b(?![^>]*\st\s*=\s*["'](?:str|e|d))[^>]*?)>\s*<(\w+:)?v>\s+<\/\2v>\s*<\/(?:\w+:)?c>/g;

/**
 * The XML of a sheet with such cells as the empty ones they are: Excel shows them empty, the reader takes the first shared text of the
 * book, «нет» or 0 for their value.
 * @example withoutHollowCells('<c r="A1" s="2" t="s"></c>') // '<c r="A1" s="2"/>'
 */
export function withoutHollowCells(xml: string): string {
  return xml.replace(HOLLOW, "$1$2/>").replace(BLANK, "$1/>");
}
