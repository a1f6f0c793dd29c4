import { attributeOf, startTag, withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, openTag, outerXml, parseXml, type XmlElement } from "./xml-tree.ts";

/** What a sheet says of a run of columns. */
type ColumnRun = { readonly first: number; readonly last: number; readonly xml: string };

/** Characters a column takes where the sheet says nothing. */
const DEFAULT_WIDTH = 8.43;

/** Programs give all columns up to the last a width, which says nothing of what is on them. */
const MOST_SHOWN = 200;

/** Sets the width of a column in characters, and may put it out of sight; the other columns of a run it stood in keep theirs. */
export function setColumn(
  sheet: XmlSections,
  column: number,
  { width, hidden }: { readonly width: number; readonly hidden?: true },
): void {
  const before = sectionOf(sheet, "cols") ?? `<${sheet.prefix}cols></${sheet.prefix}cols>`;
  const root = parseXml(before);
  const runs = runsOf(before, root);
  const own = runs.find((run) => column >= run.first && column <= run.last);
  const start = own?.xml ?? `<${sheet.prefix}col/>`;
  const set = { min: column, max: column, width, customWidth: 1, ...(hidden ? { hidden: 1 } : {}) };
  const changed = runs.flatMap((run) => (run === own ? around(run, column) : [run]));
  changed.push({ first: column, last: column, xml: withAttributes(start, set) });
  changed.sort((a, b) => a.first - b.first);
  const open = startTag(openTag(before, root));
  setSection(sheet, "cols", `${open}${changed.map(({ xml }) => xml).join("")}</${root.name}>`);
}

function around(run: ColumnRun, column: number): readonly ColumnRun[] {
  const part = (first: number, last: number): readonly ColumnRun[] =>
    first > last ? [] : [{ first, last, xml: withAttributes(run.xml, { min: first, max: last }) }];
  return [...part(run.first, column - 1), ...part(column + 1, run.last)];
}

function runsOf(xml: string, root: XmlElement): readonly ColumnRun[] {
  return root.children.map((child) => ({
    first: Number(attribute(xml, child, "min")),
    last: Number(attribute(xml, child, "max")),
    xml: outerXml(xml, child),
  }));
}

/** Widths in characters of the first columns, and the look the sheet gives to the empty cells of a column. */
export function columnsOf(sheet: XmlSections): {
  readonly widths: (count: number) => readonly number[];
  readonly style: (column: number) => number | null;
  /** Widths of the columns of which the sheet says something, without those out of sight. */
  readonly shown: () => readonly number[];
} {
  const xml = sectionOf(sheet, "cols");
  const runs = xml === null ? [] : runsOf(xml, parseXml(xml));
  const format = sectionOf(sheet, "sheetFormatPr");
  const usual = Number((format && attributeOf(format, "defaultColWidth")) ?? DEFAULT_WIDTH);
  const told = (column: number, name: string) => {
    const run = runs.find(({ first, last }) => column >= first && column <= last);
    return run ? attributeOf(run.xml, name) : null;
  };
  return {
    widths: (count) => Array.from({ length: count }, (_, index) => Number(told(index + 1, "width") ?? usual)),
    shown: () =>
      runs.flatMap(({ first, last, xml: run }) => {
        const isHidden = /^(1|true)$/.test(attributeOf(run, "hidden") ?? "");
        return isHidden || last - first > MOST_SHOWN
          ? []
          : Array(last - first + 1).fill(Number(attributeOf(run, "width") ?? usual));
      }),
    style: (column) => {
      const style = told(column, "style");
      return style === null ? null : Number(style);
    },
  };
}
