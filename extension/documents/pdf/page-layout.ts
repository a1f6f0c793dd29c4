import { equalRules, findAlignedTables } from "./aligned-table.ts";
import { type PartedPage, partMargins } from "./page-margins.ts";
import type { PageMarks, Piece, Rule } from "./page-marks.ts";
import { joinRules } from "./rule-joining.ts";
import { findRuledTables, type RuledTable } from "./ruled-tables.ts";
import { liftSignatureStamps } from "./signature-stamps.ts";
import { findStartedTables, type StartedTables } from "./started-tables.ts";
import { readTableWords, type TableWords } from "./table-words.ts";
import { composeLines, lineText, type TextLine } from "./text-lines.ts";
import { turnPageUpright, turnPiece } from "./upright.ts";

/** What stands on a page, from top to bottom. */
export type PageItem =
  | { readonly kind: "table"; readonly top: number; readonly bottom: number; readonly table: TableWords }
  | { readonly kind: "line"; readonly top: number; readonly bottom: number; readonly line: TextLine };

export type PageLayout = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Words across the page, along its side or past its edge, stamps over the text: watermarks, notes in the margin. They belong between no lines. */
  readonly aside: readonly string[];
};

/** Sorts each page into tables and lines of text; a table without any line is told by all of its pages together. */
export function layOutPages(pages: readonly PageMarks[]): PageLayout[] {
  const opened: OpenedPage[] = [];
  for (const page of pages) opened.push(openPage(page, opened[opened.length - 1]));
  const parted = partMargins(opened.map(({ page, level }) => ({ height: page.height, pieces: level })));
  const lineless = findStartedTables(
    opened.map(({ tables, page }, index) =>
      tables.length > 0 || hasLevelLines(page) ? [] : (parted[index] as PartedPage).body,
    ),
  );
  return opened.map((page, index) =>
    layOutPage(page, parted[index] as PartedPage, lineless[index] as StartedTables),
  );
}

function lowestOf(tables: readonly RuledTable[]): RuledTable | null {
  return tables.reduce<RuledTable | null>(
    (lowest, table) => (lowest && lowest.bottom > table.bottom ? lowest : table),
    null,
  );
}

type OpenedPage = {
  readonly page: PageMarks;
  readonly stamps: readonly string[];
  readonly tables: readonly RuledTable[];
  /** Words outside the tables; those of them that run to the right. */
  readonly rest: readonly Piece[];
  readonly level: readonly Piece[];
};

function openPage(marks: PageMarks, before: OpenedPage | undefined): OpenedPage {
  const { page, stamps } = liftSignatureStamps(turnPageUpright(marks));
  const straight = { ...page, pieces: page.pieces.filter((piece) => piece.turn !== "askew") };
  const { tables, rest, beyond } = findRuledTables(straight, lowestOf(before?.tables ?? []));
  const level = rest.filter((piece) => piece.turn === 0);
  // Without lines of a table nothing else tells where a word past the paper belongs: it ends the line that it stands on.
  const ending = tables.length > 0 ? [] : beyond.filter((piece) => endsLine(piece, level));
  return {
    page: { ...page, beyond: beyond.filter((piece) => !ending.includes(piece)) },
    stamps,
    tables,
    rest: [...rest, ...ending],
    level: [...level, ...ending],
  };
}

function endsLine(word: Piece, level: readonly Piece[]): boolean {
  const line = level.filter((piece) => Math.abs(piece.y - word.y) < 0.5);
  return word.turn === 0 && line.length > 0 && line.every((piece) => piece.x + piece.length <= word.x);
}

function layOutPage(
  { page, stamps, tables: ruled, rest }: OpenedPage,
  { body: own, margins }: PartedPage,
  started: StartedTables,
): PageLayout {
  const found =
    ruled.length > 0
      ? { tables: ruled, rest: own }
      : started.tables.length > 0
        ? started
        : findAlignedTables(own, levelEdges(page));
  const { tables, rest: level } = found;
  const items: PageItem[] = [
    ...tables.map((table): PageItem => {
      return { kind: "table", top: table.top, bottom: table.bottom, table: readTableWords(table) };
    }),
    ...[...composeLines(level), ...composeLines(margins)].map(
      (line): PageItem => ({ kind: "line", top: line.top, bottom: line.bottom, line }),
    ),
  ];
  items.sort((a, b) => a.top - b.top);
  const beyond = page.beyond.map((piece): Piece => ({ ...piece, turn: 0 }));
  const aside = [
    ...stamps,
    ...asideWords(rest),
    ...askewWords(page.pieces),
    ...composeLines(beyond).map(lineText),
  ];
  return { width: page.width, height: page.height, items, aside };
}

/** Level lines, and the edges of shaded bands, that may part rows. */
function levelEdges(page: PageMarks): Rule[] {
  const bands = page.areas.filter(
    ({ left, right, top, bottom }) => bottom - top < page.height * 0.5 && right - left > 12,
  );
  const edges = bands.flatMap(({ left, right, top, bottom }) =>
    [top, bottom].map((at) => ({ at, from: left, to: right })),
  );
  return joinRules({ across: [...page.rules.across, ...edges], down: [] }).across as Rule[];
}

/** Level lines that part the rows say more than the places of the words. */
function hasLevelLines(page: PageMarks): boolean {
  return equalRules(levelEdges(page)).length > 0;
}

const noSize = { width: 0, height: 0 };

function asideWords(pieces: readonly Piece[]): string[] {
  return ([1, 2, 3] as const).flatMap((turn) =>
    composeLines(
      pieces.filter((piece) => piece.turn === turn).map((piece) => turnPiece(piece, turn, noSize)),
    ).map(lineText),
  );
}

/** Slanted words cannot be put into lines; they are kept in the order in which they are drawn. */
function askewWords(pieces: readonly Piece[]): string[] {
  const words = pieces
    .filter((piece) => piece.turn === "askew")
    .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text));
  return words.length === 0 ? [] : [words.join("").trim()];
}
