import type { CellLine } from "./document-grid.ts";

/** Tags that begin and end a line of a cell. Others in {@link inlineTags} only decorate the words. */
const lineTags = ["p", "div", "br", "ul", "ol", "li", "tr", "table", "tbody", "h1", "h2", "h3", "h4"];
const inlineTags = ["b", "strong", "i", "em", "u", "s", "span", "font", "sup", "sub", "a", "td", "th"];

/** Entities that people's editors write; numeric ones are read by their code. */
const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  ndash: "–",
  mdash: "—",
  minus: "−",
  shy: "",
  hellip: "…",
  bull: "•",
  middot: "·",
  numero: "№",
  sect: "§",
};

const tag = new RegExp(`<(/?)(${[...lineTags, ...inlineTags].join("|")})(\\s[^<>]*)?/?>`, "gi");

/**
 * The lines of a cell that came as text, perhaps with tags in it; words outside known tags are kept as they stand.
 * @example readCellMarkUp("<p>Подготовка:</p><ul><li>приказ</li></ul>") // «Подготовка:», «приказ» with the bullet «-»
 */
export function readCellMarkUp(text: string): CellLine[] {
  const lines: CellLine[] = [];
  const lists: { ordered: boolean; items: number }[] = [];
  let current = "";
  let bullet: string | null = null;
  const endLine = () => {
    const folded = decodeEntities(current).replace(/\s+/g, " ").trim();
    if (folded !== "") lines.push({ text: folded, bullet });
    if (folded !== "" || current.trim() !== "") bullet = null;
    current = "";
  };
  let read = 0;
  for (const match of text.matchAll(tag)) {
    addText(text.slice(read, match.index));
    read = (match.index ?? 0) + match[0].length;
    const name = (match[2] ?? "").toLowerCase();
    if (!lineTags.includes(name)) continue;
    endLine();
    const closes = match[1] === "/";
    if (name === "ul" || name === "ol") {
      if (closes) lists.pop();
      else lists.push({ ordered: name === "ol", items: startOf(match[3] ?? "") });
    } else if (name === "li") {
      bullet = closes ? null : nextBullet(lists[lists.length - 1]);
    }
  }
  addText(text.slice(read));
  endLine();
  return lines;

  function addText(piece: string) {
    const parts = piece.split(/[\n\r\v\u2028]/);
    parts.forEach((part, index) => {
      current += part;
      if (index < parts.length - 1) endLine();
    });
  }
}

function nextBullet(list: { ordered: boolean; items: number } | undefined): string {
  if (!list?.ordered) return "-";
  list.items += 1;
  return `${list.items})`;
}

/** An ordered list that goes on over a page break says where: `<ol start="3">`. */
function startOf(attributes: string): number {
  const match = /start\s*=\s*["']?(\d+)/i.exec(attributes);
  return match ? Number(match[1]) - 1 : 0;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name.charAt(0) !== "#") return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
