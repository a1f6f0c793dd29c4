import { cellsOf, type FileCell, saying, withCells } from "./book-cells.ts";
import { addPart, type Parts, rewriteTabs, tabsOf, textOf, WORKBOOK } from "./book-parts.ts";
import type { Trait } from "./trait.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Texts in one table for the book, counted; a text of a person who made half of it bold stands in pieces. */
export const sharedStrings: Trait = {
  name: "texts stand in a table of strings, some in pieces of different looks",
  seen: "every file of Excel 2007 to 365 and of Google; pieces: ClosedXML InlinedRichText, PhpSpreadsheet issue.2542",
  dress: (parts) => {
    const numbers = new Map<string, number>();
    let count = 0;
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        if (cell.inline === null) return null;
        const words = /<t\b[^>]*>(.*?)<\/t>/s.exec(cell.inline)?.[1] ?? "";
        const number = numbers.get(words) ?? numbers.size;
        numbers.set(words, number);
        count += 1;
        return { ...saying(cell, { t: "s" }), inline: null, value: String(number) };
      }),
    );
    if (numbers.size === 0) return;
    const items = [...numbers.keys()].map(
      (words, at) => `<si>${at % 7 === 3 ? inPieces(words) : plain(words)}</si>`,
    );
    addPart(parts, WORKBOOK, {
      name: "xl/sharedStrings.xml",
      text: `${HEAD}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${numbers.size}">${items.join("")}</sst>`,
      kind: "sharedStrings",
      type: `${SHEET_TYPE}.sharedStrings+xml`,
    });
  },
};

/** Spaces at the ends are told to be kept only where there are any. */
function plain(words: string): string {
  return /^\s|\s$|\n/.test(words) ? `<t xml:space="preserve">${words}</t>` : `<t>${words}</t>`;
}

function inPieces(words: string): string {
  const at = words.indexOf(" ", 3) + 1;
  if (at === 0) return plain(words);
  const looks =
    '<sz val="10"/><color rgb="FF000000"/><rFont val="Arial"/><family val="2"/><charset val="204"/>';
  const piece = (text: string, look: string) => `<r><rPr>${look}</rPr>${plain(text)}</r>`;
  return piece(words.slice(0, at), `<b/>${looks}`) + piece(words.slice(at), looks);
}

/** Names of letters alone stand without quotes, in formulas and wherever else cells are named. */
export const unquotedTabs: Trait = {
  name: "names of tabs stand in quotes only where they must",
  seen: "Excel: formulas of ClosedXML CellWithStringDataType («ЭтаКнига»), lists of ValidationWithSheetReference",
  dress: (parts) => {
    const bare = (text: string) => text.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");
    for (const [name, text] of parts)
      if (/worksheets\/[^/]+\.xml$|charts\/|workbook\.xml$/.test(name)) parts.set(name, bare(text));
  },
};

/**
 * The formulas of a filled column told once. Excel does so only where no other tab is named, Google everywhere (PhpSpreadsheet
 * issue.2542): here it is done everywhere, which asks more of a reader.
 */
export const sharedFormulas: Trait = {
  name: "the formula of a filled column is told once",
  seen: "Excel: calamine issue_567_absolute_shared, non_monotonic_si, exceljs fibonacci; Google: PhpSpreadsheet issue.2542",
  dress: (parts) =>
    rewriteTabs(parts, (xml) => {
      const told = new Map<string, { says: string; words: string }>();
      let next = 0;
      for (const line of columnsOf(cellsOf(xml))) {
        for (let from = 0; from < line.length; ) {
          const key = relativeWords(line[from] as FileCell);
          let to = from + 1;
          while (
            to < line.length &&
            line[to]?.row === (line[to - 1]?.row ?? 0) + 1 &&
            relativeWords(line[to] as FileCell) === key
          )
            to += 1;
          const [first, last] = [line[from] as FileCell, line[to - 1] as FileCell];
          if (first !== last) {
            const ca = first.formula?.says.includes('ca="1"') ? ' ca="1"' : "";
            for (const { address } of line.slice(from, to))
              told.set(address, { says: `t="shared"${ca} si="${next}"`, words: "" });
            const says = `t="shared" ref="${first.address}:${last.address}"${ca} si="${next}"`;
            told.set(first.address, { says, words: first.formula?.words ?? "" });
            next += 1;
          }
          from = to;
        }
      }
      return withCells(xml, (cell) => {
        const formula = told.get(cell.address);
        return formula ? { ...cell, formula } : null;
      });
    }),
};

/** Cells with plain formulas, column by column, downwards. */
function columnsOf(cells: readonly FileCell[]): readonly (readonly FileCell[])[] {
  const columns = new Map<number, FileCell[]>();
  for (const cell of cells) {
    if (cell.formula === null || cell.formula.words === "" || /\bt="/.test(cell.formula.says)) continue;
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  return [...columns.values()];
}

/** A formula with its references told from where it stands, as R1C1 does. */
function relativeWords({ formula, row, column }: FileCell): string {
  const REFERENCE =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;
  return (formula?.words ?? "").replace(
    REFERENCE,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return `R${fixedRow ? digits : `[${Number(digits) - row}]`}C${fixedColumn ? at : `[${at - column}]`}`;
    },
  );
}

/** Formulas that ask the clock are marked to be counted anew each time. */
export const volatileMarks: Trait = {
  name: "formulas that ask for today are marked",
  seen: 'Excel: ClosedXML ref_string (<f ca="1">), PhpSpreadsheet 32chartreadwrite (shared and marked)',
  dress: (parts) =>
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        if (!cell.formula || !/TODAY\(\)/.test(cell.formula.words) || cell.formula.says.includes("ca="))
          return null;
        return { ...cell, formula: { ...cell.formula, says: `${cell.formula.says} ca="1"`.trim() } };
      }),
    ),
};

/** A formula that somebody entered again in Excel 365 becomes an array of one cell that may spill. */
export const dynamicArrays: Trait = {
  name: "formulas entered again are arrays that may spill",
  seen: 'Excel 365: xlsx-convert simple-formulas, cse, spilling; PhpSpreadsheet TableFormulae (cm="1" and metadata.xml)',
  dress: (parts) => {
    let seen = 0;
    rewriteTabs(parts, (xml) =>
      withCells(xml, (cell) => {
        if (cell.formula?.says !== "" || cell.formula.words === "") return null;
        seen += 1;
        if (seen % 6 !== 0) return null;
        const formula = { says: `t="array" ref="${cell.address}"`, words: cell.formula.words };
        return { ...saying(cell, { cm: "1" }), formula };
      }),
    );
    if (seen < 6) return;
    addPart(parts, WORKBOOK, {
      name: "xl/metadata.xml",
      text: `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      kind: "sheetMetadata",
      type: `${SHEET_TYPE}.sheetMetadata+xml`,
    });
  },
};

/** The order of calculation; the number of a sheet stands only where it changes, as in files of Excel 2007. */
export const calcChain: Trait = {
  name: "the order of calculation stands in a part of its own",
  seen: "Excel: calcChain.xml of xlsx-convert external-refs, ClosedXML ceiling-floor, double_attr_drawing",
  dress: (parts) => {
    const entries = tabsOf(parts).flatMap(({ part, position }) => {
      const id = sheetIds(parts)[position] ?? "";
      return cellsOf(textOf(parts, part))
        .filter(({ formula }) => formula !== null)
        .reverse()
        .map(({ address, formula }, at) => {
          const marks = (at === 0 ? ` i="${id}"` : "") + (at % 5 === 4 ? ' l="1"' : "");
          return `<c r="${address}"${marks}${formula?.says.includes("array") ? ' a="1"' : ""}/>`;
        });
    });
    if (entries.length === 0) return;
    addPart(parts, WORKBOOK, {
      name: "xl/calcChain.xml",
      text: `${HEAD}<calcChain xmlns="${MAIN}">${entries.join("")}</calcChain>`,
      kind: "calcChain",
      type: `${SHEET_TYPE}.calcChain+xml`,
    });
  },
};

function sheetIds(parts: Parts): readonly string[] {
  return [...textOf(parts, WORKBOOK).matchAll(/<sheet\b[^>]*\ssheetId="(\d+)"/g)].map(
    (match) => match[1] as string,
  );
}
