/** A cell as a file tells it, its words still encoded. */
export type FileCell = {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** The number of its look, its kind of value and what else its tag says, in this order. */
  readonly says: ReadonlyMap<string, string>;
  readonly formula: { readonly says: string; readonly words: string } | null;
  readonly value: string | null;
  /** What stands in the cell itself: «is». */
  readonly inline: string | null;
};

const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const FORMULA = /<f\b([^>]*?)(?:\/>|>(.*?)<\/f>)/s;

/** The XML of a sheet with its cells told otherwise; null leaves one as it stands. */
export function withCells(xml: string, by: (cell: FileCell) => FileCell | null): string {
  return xml.replace(CELL, (whole, tag: string, inside: string | undefined) => {
    const changed = by(cellOf(tag, inside ?? ""));
    return changed === null ? whole : cellXml(changed);
  });
}

export function cellsOf(xml: string): readonly FileCell[] {
  return [...xml.matchAll(CELL)].map(([, tag = "", inside = ""]) => cellOf(tag, inside));
}

const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

/** Tens of thousands of cells a book, most of them empty: what is not there is not looked for by a pattern. */
function cellOf(tag: string, inside: string): FileCell {
  const says = new Map<string, string>();
  for (const [, name = "", value = ""] of tag.matchAll(ATTRIBUTE)) says.set(name, value);
  const address = says.get("r") ?? "";
  says.delete("r");
  const formula = inside.includes("<f") ? FORMULA.exec(inside) : null;
  const { row, column } = placeOf(address);
  return {
    row,
    column,
    address,
    says,
    formula: formula && { says: (formula[1] ?? "").trim(), words: formula[2] ?? "" },
    value: between(inside, "<v>", "</v>"),
    inline: between(inside, "<is>", "</is>"),
  };
}

function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(end, from + start.length);
  return to < 0 ? null : text.slice(from + start.length, to);
}

function cellXml({ address, says, formula, value, inline }: FileCell): string {
  const tag = [`r="${address}"`, ...[...says].map(([name, said]) => `${name}="${said}"`)].join(" ");
  const f = formula === null ? "" : formulaXml(formula);
  const inside =
    f + (value === null ? "" : `<v>${value}</v>`) + (inline === null ? "" : `<is>${inline}</is>`);
  return inside === "" ? `<c ${tag}/>` : `<c ${tag}>${inside}</c>`;
}

function formulaXml({ says, words }: { readonly says: string; readonly words: string }): string {
  const tag = says === "" ? "f" : `f ${says}`;
  return words === "" ? `<${tag}/>` : `<${tag}>${words}</f>`;
}

/** The cell saying more, or null said no more. */
export function saying(cell: FileCell, more: Readonly<Record<string, string | null>>): FileCell {
  const says = new Map(cell.says);
  for (const [name, value] of Object.entries(more)) {
    if (value === null) says.delete(name);
    else says.set(name, value);
  }
  return { ...cell, says };
}

export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    row: Number(digits),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
