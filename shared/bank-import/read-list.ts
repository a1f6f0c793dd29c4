import type { PersonTab } from "../participants/participant.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import type { CellContent } from "../workbook/cell.ts";
import { textOf } from "../workbook/locate.ts";
import { findColumns } from "../workbook/recognition/find-columns.ts";
import { headingKey } from "../workbook/recognition/heading-key.ts";
import type { WorkbookDoubt } from "../workbook/recognition/workbook-doubt.ts";
import { tabSpec } from "../workbook/schema/tabs.ts";

/** A list of people as it came: which column of the bank each of its columns is, and its rows. */
export type PeopleList = {
  readonly bank: PersonTab;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** Columns that may be one or another of the bank, to be asked about; until then they keep their own heading. */
  readonly doubts: readonly WorkbookDoubt[];
};

/** `heading`: of the bank; `own`: kept under its own heading; `derived`: the workbook makes it out of «Пары», so it is only shown; `number`: left out. */
export type ListColumn = {
  readonly at: number;
  readonly words: string;
  readonly place: "heading" | "own" | "derived" | "number";
  readonly heading: string;
};

export type ListRow = {
  /** One-based in the list. */
  readonly row: number;
  /** By heading of the bank, own headings too. */
  readonly values: ReadonlyMap<string, CellContent>;
  readonly derived: ReadonlyMap<string, string>;
};

/** Marks what the bank calculates out of «Пары». */
const DERIVED = "";

/** Headings of the official forms (МР-42/02, приложение 1) that the recognition of renamed columns does not know. */
const OFFICIAL = {
  Наставники: {
    "Контактные данные для связи": "Контактные данные",
    "Место работы/учебы наставника": "Место работы/учёбы",
    "Основные компетенции наставника": "Основные компетенции",
    "Важные для программы достижения наставника": "Важные для программы достижения",
    "Интересы наставника": "Интересы",
    "Ресурс времени на программу наставничества": "Ресурс времени на программу",
    "Ссылка на кейс/отзыв наставника, размещенные на сайте организации": "Ссылка на кейс/отзыв",
    "ФИО наставляемого (наставляемых)": DERIVED,
    "ФИО наставляемого": DERIVED,
    "Место работы/учебы наставляемого": DERIVED,
  },
  Наставляемые: {
    "Контактные данные для связи (данные представителя)": "Контактные данные (данные представителя)",
    "Контактные данные для связи": "Контактные данные (данные представителя)",
    "Год рождения наставляемого": "Год рождения",
    "Основной запрос наставляемого": "Основной запрос",
    "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации": "Ссылка на кейс/отзыв",
    "ФИО наставника": DERIVED,
    "Место работы/учебы наставника": DERIVED,
  },
} as const satisfies Readonly<Record<PersonTab, Readonly<Record<string, string>>>>;

/** What the person says of columns: number of the column → heading of the bank, or "" to leave the column out. */
export type ChosenColumns = ReadonlyMap<number, string>;

const NONE_CHOSEN: ChosenColumns = new Map();

/**
 * Reads a table of cells, pasted or of a file, as people of a bank. Without a bank given it is the one more of whose headings stand there;
 * a list of one column without a heading is one of names.
 */
export function readPeopleList(
  cells: readonly (readonly CellContent[])[],
  bank: PersonTab | null = null,
  chosen: ChosenColumns = NONE_CHOSEN,
): PeopleList {
  const readings = (bank === null ? (["Наставники", "Наставляемые"] as const) : [bank]).map((each) =>
    readAs(cells, each, chosen),
  );
  const score = ({ columns }: PeopleList) => columns.filter(({ place }) => place === "heading").length;
  return readings.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function readAs(
  cells: readonly (readonly CellContent[])[],
  bank: PersonTab,
  chosen: ChosenColumns,
): PeopleList {
  const spec = tabSpec(bank);
  const official = new Map(
    Object.entries(OFFICIAL[bank]).map(([words, heading]) => [headingKey(words), heading]),
  );
  const renamed = cells.map((line) =>
    line.map((cell) => {
      const heading = official.get(headingKey(textOf(cell)));
      return heading === undefined || heading === "" ? cell : heading;
    }),
  );
  const tab = { name: bank, hidden: false, rows: renamed, merges: [] };
  const { headingRow, columns: found, doubts } = findColumns(spec, tab, new Map());
  const isBare = headingRow === null;
  const headings = isBare ? [] : (cells[headingRow - 1] ?? []).map((cell) => foldSpaces(textOf(cell)));
  const width = Math.max(0, ...cells.map((line) => line.length));
  const byColumn = new Map([...found].map(([heading, column]) => [column, heading]));
  const calculated = new Set<string>(
    spec.columns.filter(({ kind }) => kind === "formula").map(({ heading }) => heading),
  );
  const columns = Array.from({ length: width }, (_, index): ListColumn => {
    const at = index + 1;
    const words = headings[index] ?? "";
    const said = chosen.get(at);
    if (said === "") return { at, words, place: "number", heading: "" };
    if (said !== undefined) return { at, words, place: "heading", heading: said };
    const known = byColumn.get(at);
    // A heading is one column's: the one the person says.
    const heading = known !== undefined && [...chosen.values()].includes(known) ? undefined : known;
    if (isBare)
      return {
        at,
        words: "",
        place: index === 0 ? "heading" : "own",
        heading: index === 0 ? "ФИО" : `Столбец ${at}`,
      };
    if (/^№(?: п\/?п)?\.?$/.test(comparisonKey(words))) return { at, words, place: "number", heading: "" };
    const isDerived =
      official.get(headingKey(words)) === "" || (heading !== undefined && calculated.has(heading));
    if (isDerived) return { at, words, place: "derived", heading: words };
    if (heading !== undefined) return { at, words, place: "heading", heading };
    return { at, words, place: "own", heading: words === "" ? `Столбец ${at}` : words };
  });
  const first = isBare ? 0 : headingRow;
  const rows = cells.slice(first).flatMap((line, down): readonly ListRow[] => {
    const filled = columns.filter(({ at, place }) => place !== "number" && textOf(line[at - 1]) !== "");
    if (filled.length === 0) return [];
    return [
      {
        row: first + down + 1,
        values: new Map(
          filled
            .filter(({ place }) => place !== "derived")
            .map(({ at, heading }): [string, CellContent] => [heading, line[at - 1] ?? null]),
        ),
        derived: new Map(
          filled
            .filter(({ place }) => place === "derived")
            .map(({ at, words }) => [words, textOf(line[at - 1])]),
        ),
      },
    ];
  });
  return { bank, columns, rows, doubts };
}

/** Words pasted from a sheet or a list as cells: tabs between them, else semicolons where every line has some, else a name a line. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const mark = lines.some((line) => line.includes("\t"))
    ? "\t"
    : lines.every((line) => line.includes(";"))
      ? ";"
      : null;
  return lines.map((line) =>
    mark === null ? [line.replace(/^\s*\d+[.)]\s*/, "").trim()] : line.split(mark).map((each) => each.trim()),
  );
}
