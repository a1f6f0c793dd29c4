import { columnLetters } from "../../../shared/workbook/formula-template.ts";
import type { DateSystem } from "./day-numbers.ts";
import { type Dialect, dialectOf, relationAttribute } from "./dialect.ts";
import {
  addContentType,
  addRelationship,
  freeName,
  type PackageParts,
  relationshipsOf,
} from "./package-parts.ts";
import { PatchRefusal } from "./patch-refusal.ts";
import { attributeOf, encodeAttribute, encodeXml, withAttributes } from "./xml-attributes.ts";
import {
  cutSections,
  joinSections,
  rootTag,
  sectionOf,
  setSection,
  type XmlSections,
} from "./xml-sections.ts";
import { brokenXml } from "./xml-tags.ts";
import { attribute, openTag, parseXml, type Splice, spliced, textContent, withContent } from "./xml-tree.ts";

/** A tab as the workbook lists it. */
export type ListedSheet = {
  readonly name: string;
  /** The number the order of calculation knows it by. */
  readonly id: number;
  readonly part: string;
  /** Sheets of cells are «worksheet»; charts and old macros stand in sheets of their own. */
  readonly kind: string;
};

/** The part that lists the tabs and says how the workbook counts. */
export type WorkbookPart = {
  readonly name: string;
  readonly dialect: Dialect;
  readonly system: DateSystem;
  readonly sheets: () => readonly ListedSheet[];
  /** Makes an empty tab at a one-based position and gives its part. */
  readonly addSheet: (name: string, hidden: boolean, position: number) => void;
  /** Takes tabs out of the list, by their numbers. The file that is left is for reading only: their parts stay in it. */
  readonly dropSheets: (ids: ReadonlySet<number>) => void;
  readonly showSheet: (name: string) => void;
  /** The window that the views of sheets belong to: files made by hand may lack it. */
  readonly ensureWindow: () => void;
  /** The row of the headings on every printed page, the title block above it on the first only; and so many first columns. */
  readonly repeatTitles: (sheet: string, row: number, columns: number) => void;
  /** Prints an area of a sheet on a page of its own, behind the main one; where somebody has chosen what is printed, that stays. */
  readonly printApart: (sheet: string, main: string, area: string) => void;
  /** The hidden name under which Excel keeps the area of a sheet's filter. */
  readonly renameFilterArea: (sheet: string, from: string, to: string) => void;
  /** Whoever opens the workbook next computes its formulas anew. */
  readonly recalculate: () => void;
  readonly store: () => void;
};

export function openWorkbookPart(parts: PackageParts): WorkbookPart {
  const name = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const whole = cutSections(parts.text(name), "workbook");
  const dialect = dialectOf(rootTag(whole));
  const properties = sectionOf(whole, "workbookPr");
  const system = /^(1|true)$/.test((properties && attributeOf(properties, "date1904")) ?? "")
    ? "1904"
    : "1900";
  const p = whole.prefix;

  /** A name that tells how a sheet is printed: where it stands, and how it is written. */
  const printing = (sheet: string, name: string) => {
    const index = sheets().findIndex((each) => each.name === sheet);
    const xml = sectionOf(whole, "definedNames") ?? `<${p}definedNames></${p}definedNames>`;
    const root = parseXml(xml);
    const known = root.children.find(
      (each) =>
        attribute(xml, each, "name") === name && attribute(xml, each, "localSheetId") === String(index),
    );
    const define = (value: string) =>
      `<${p}definedName name="${name}" localSheetId="${index}">${encodeXml(value)}</${p}definedName>`;
    return { xml, root, known, define };
  };
  const list = () => {
    const xml = sectionOf(whole, "sheets");
    if (xml === null) throw brokenXml();
    return { xml, elements: parseXml(xml).children, root: parseXml(xml) };
  };
  const sheets = (): readonly ListedSheet[] => {
    const { xml, elements } = list();
    const linked = relationshipsOf(parts, name);
    return elements.map((element) => {
      const id = attribute(xml, element, "id");
      const link = linked.find((relationship) => relationship.id === id);
      return {
        name: attribute(xml, element, "name") ?? "",
        id: Number(attribute(xml, element, "sheetId")),
        part: link?.target ?? "",
        kind: link?.kind ?? "",
      };
    });
  };
  const refuseLockedStructure = (sheet: string) => {
    const protection = sectionOf(whole, "workbookProtection");
    if (protection === null || !/^(1|true)$/.test(attributeOf(protection, "lockStructure") ?? "")) return;
    throw new PatchRefusal(
      "protected-structure",
      `Структура книги защищена, поэтому вкладку «${sheet}» нельзя ни добавить, ни показать. Откройте книгу и снимите защиту: «Рецензирование» → «Защитить книгу».`,
    );
  };

  return {
    name,
    dialect,
    system,
    sheets,
    addSheet: (sheet, hidden, position) => {
      refuseLockedStructure(sheet);
      refuseBadName(sheet, sheets());
      const part = freeName(parts, "xl/worksheets/sheet", ".xml");
      parts.write(part, emptySheet(dialect));
      addContentType(
        parts,
        part,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
      );
      const type = `${dialect.relationships}/worksheet`;
      const link = relationAttribute(rootTag(whole), addRelationship(parts, name, { type, target: part }));
      const { xml, elements, root } = list();
      const ids = elements.map((element) => Number(attribute(xml, element, "sheetId")));
      const state = hidden ? ' state="hidden"' : "";
      const added = `<${p}sheet name="${encodeAttribute(sheet)}" sheetId="${Math.max(0, ...ids) + 1}"${state}${link}/>`;
      const next = elements[position - 1];
      const splice = next
        ? { start: next.start, end: next.start, text: added }
        : withContent(xml, root, added);
      setSection(whole, "sheets", spliced(xml, [splice]));
      if (next) shiftPositions(whole, position - 1);
    },
    dropSheets: (ids) => {
      const { xml, elements } = list();
      const splices = elements.flatMap((element): readonly Splice[] =>
        ids.has(Number(attribute(xml, element, "sheetId")))
          ? [{ start: element.start, end: element.end, text: "" }]
          : [],
      );
      setSection(whole, "sheets", spliced(xml, splices));
      // Names and views count tabs by their place, which is another one now.
      for (const counting of ["definedNames", "bookViews"]) setSection(whole, counting, null);
    },
    showSheet: (sheet) => {
      const { xml, elements } = list();
      const element = elements.find((each) => attribute(xml, each, "name") === sheet);
      if (!element || attribute(xml, element, "state") === null) return;
      refuseLockedStructure(sheet);
      const text = withAttributes(openTag(xml, element), { state: null });
      setSection(whole, "sheets", spliced(xml, [{ start: element.start, end: element.openEnd, text }]));
    },
    ensureWindow: () => {
      if (sectionOf(whole, "bookViews") !== null) return;
      setSection(whole, "bookViews", `<${p}bookViews><${p}workbookView/></${p}bookViews>`);
    },
    repeatTitles: (sheet, row, columns) => {
      const { xml, root, known, define } = printing(sheet, "_xlnm.Print_Titles");
      const rows = `${quoted(sheet)}!$${row}:$${row}`;
      const value = columns === 0 ? rows : `${quoted(sheet)}!$A:$${columnLetters(columns)},${rows}`;
      if (known && textContent(xml, known).replace(/'/g, "") === value.replace(/'/g, "")) return;
      const splice = known
        ? { start: known.start, end: known.end, text: define(value) }
        : withContent(xml, root, define(value));
      setSection(whole, "definedNames", spliced(xml, [splice]));
    },
    printApart: (sheet, main, area) => {
      const { xml, root, known, define } = printing(sheet, "_xlnm.Print_Area");
      const [first, added] = [main, area].map((each) => `${quoted(sheet)}!${each}`) as [string, string];
      const standing = known ? textContent(xml, known) : first;
      if (!`${standing},`.startsWith(`${first},`) || `${standing},`.includes(`,${added},`)) return;
      const value = define(`${standing},${added}`);
      const splice = known
        ? { start: known.start, end: known.end, text: value }
        : withContent(xml, root, value);
      setSection(whole, "definedNames", spliced(xml, [splice]));
    },
    renameFilterArea: (sheet, from, to) => {
      const xml = sectionOf(whole, "definedNames");
      if (xml === null) return;
      const index = sheets().findIndex((each) => each.name === sheet);
      const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      const splices = parseXml(xml).children.flatMap((each): readonly Splice[] => {
        const own = attribute(xml, each, "localSheetId") === String(index);
        if (!own || attribute(xml, each, "name") !== "_xlnm._FilterDatabase") return [];
        const text = xml.slice(each.openEnd, each.closeStart);
        return [
          { start: each.openEnd, end: each.closeStart, text: text.replace(absolute(from), absolute(to)) },
        ];
      });
      setSection(whole, "definedNames", spliced(xml, splices));
    },
    recalculate: () => {
      const before = sectionOf(whole, "calcPr") ?? `<${p}calcPr/>`;
      const root = parseXml(before);
      if (/^(1|true)$/.test(attribute(before, root, "fullCalcOnLoad") ?? "")) return;
      setSection(
        whole,
        "calcPr",
        withAttributes(openTag(before, root), { fullCalcOnLoad: 1 }) + before.slice(root.openEnd),
      );
    },
    store: () => parts.write(name, joinSections(whole)),
  };
}

const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;

function emptySheet({ main, relationships }: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`
  );
}

const LONGEST_NAME = 31;

function refuseBadName(name: string, sheets: readonly ListedSheet[]): void {
  const taken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!taken && name !== "" && name.length <= LONGEST_NAME && !/[[\]:*?/\\]|^'|'$/.test(name)) return;
  const why = taken ? "вкладка с таким названием уже есть" : "такого названия у вкладки быть не может";
  throw new PatchRefusal(
    "tab-name",
    `Вкладку «${name}» не добавить: ${why}. Переименуйте свою вкладку и повторите.`,
  );
}

/** A tab put before others moves them on: names and views that count tabs count one more. */
function shiftPositions(whole: XmlSections, from: number): void {
  const shift = (section: string, local: string, name: string) => {
    const xml = sectionOf(whole, section);
    if (xml === null) return;
    const splices = parseXml(xml).children.flatMap((element): readonly Splice[] => {
      const told = attribute(xml, element, name);
      if (element.local !== local || told === null || Number(told) < from) return [];
      const text = withAttributes(openTag(xml, element), { [name]: Number(told) + 1 });
      return [{ start: element.start, end: element.openEnd, text }];
    });
    setSection(whole, section, spliced(xml, splices));
  };
  shift("definedNames", "definedName", "localSheetId");
  shift("bookViews", "workbookView", "activeTab");
  shift("bookViews", "workbookView", "firstSheet");
}
