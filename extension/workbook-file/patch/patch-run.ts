import { leaveCalcChain } from "./calc-chain.ts";
import { hasNewContent, lostFormulas, storeDimension } from "./changed-cells.ts";
import { growBelow } from "./grow-below.ts";
import { growRight } from "./grow-right.ts";
import { neededHeights } from "./needed-heights.ts";
import { type OpenSheet, openSheet } from "./open-sheet.ts";
import {
  addContentType,
  addRelationship,
  freeName,
  type PackageParts,
  relationshipsOf,
} from "./package-parts.ts";
import { PatchRefusal } from "./patch-refusal.ts";
import type { CellReading } from "./read-cell-xml.ts";
import { openSharedStrings } from "./shared-strings.ts";
import { emptyStyles, openStyleSheet } from "./style-sheet.ts";
import { openWorkbookPart, type WorkbookPart } from "./workbook-part.ts";
import { joinSections, setSection } from "./xml-sections.ts";

/** A run of edits on one file: sheets are opened when an edit names them and written back once, at the end. */
export type PatchRun = {
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  /** @throws PatchRefusal where the file has no such tab */
  readonly sheet: (tab: string) => OpenSheet;
  readonly has: (tab: string) => boolean;
  /** Whether an edit named the tab, so that its part is written anew. */
  readonly isOpen: (tab: string) => boolean;
  /** The last row that holds something now or will hold it when the run is over. */
  readonly lastRow: (tab: string) => number;
  /** What was left undone without harm, as Russian sentences. */
  readonly remarks: string[];
  readonly finish: () => void;
};

/** @param rowsToCome the last row that the edits of a tab write to */
export function startRun(parts: PackageParts, rowsToCome: (tab: string) => number): PatchRun {
  const workbook = openWorkbookPart(parts);
  const linked = relationshipsOf(parts, workbook.name);
  const partOf = (kind: string) => linked.find((relationship) => relationship.kind === kind)?.target ?? null;
  const stylePart = partOf("styles");
  const stringPart = partOf("sharedStrings");
  const before =
    stylePart === null ? emptyStyles(workbook.dialect, looksNamed(parts, workbook)) : parts.text(stylePart);
  const styles = openStyleSheet(before);
  const reading: CellReading = {
    system: workbook.system,
    styles,
    sharedString: openSharedStrings(() => (stringPart === null ? null : parts.text(stringPart))),
  };
  const open = new Map<string, OpenSheet>();
  const remarks: string[] = [];

  function sheet(tab: string): OpenSheet {
    const known = open.get(tab);
    if (known) return known;
    const listed = workbook.sheets().find((each) => each.name === tab);
    if (!listed) {
      const message = `В книге нет вкладки «${tab}»: её переименовали или удалили. Прочитайте книгу заново и повторите.`;
      throw new PatchRefusal("missing-tab", message);
    }
    if (listed.kind !== "worksheet") {
      const message = `Вкладка «${tab}» состоит из одной диаграммы, писать в неё нельзя. Переименуйте её и повторите.`;
      throw new PatchRefusal("not-a-sheet", message);
    }
    const opened = openSheet(parts, workbook, listed, reading);
    open.set(tab, opened);
    return opened;
  }

  function storeStyles(): void {
    const text = styles.text();
    if (stylePart !== null) parts.write(stylePart, text);
    else if (text !== before) {
      const name = freeName(parts, "xl/styles", ".xml");
      parts.write(name, text);
      addContentType(parts, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
      addRelationship(parts, workbook.name, {
        type: `${workbook.dialect.relationships}/styles`,
        target: name,
      });
    }
  }

  return {
    parts,
    workbook,
    sheet,
    has: (tab) => workbook.sheets().some((each) => each.name === tab),
    isOpen: (tab) => open.has(tab),
    lastRow: (tab) => Math.max(sheet(tab).cells.standing.lastFilled, rowsToCome(tab)),
    remarks,
    finish: () => {
      const gone = new Map<number, ReadonlySet<string>>();
      for (const each of open.values()) {
        growRight(parts, workbook, each, remarks);
        growBelow(parts, workbook, each);
        each.links.store();
        storeDimension(each);
        setSection(each.whole, "sheetData", each.cells.xml(neededHeights(each)));
        parts.write(each.part, joinSections(each.whole));
        const lost = lostFormulas(each);
        if (lost.size > 0) gone.set(each.id, lost);
        if (hasNewContent(each)) workbook.recalculate();
      }
      leaveCalcChain(parts, workbook.name, gone);
      workbook.store();
      storeStyles();
    },
  };
}

/** How many looks the cells of a book without a table of looks name. */
function looksNamed(parts: PackageParts, workbook: WorkbookPart): number {
  const sheets = workbook.sheets().filter(({ kind, part }) => kind === "worksheet" && parts.has(part));
  return sheets.reduce((most, { part }) => {
    const named = parts.text(part).matchAll(/<(?:[\w.-]+:)?(?:c|row|col)\s[^<>]*?\b(?:s|style)="(\d{1,5})"/g);
    return [...named].reduce((sum, match) => Math.max(sum, Number(match[1]) + 1), most);
  }, 1);
}
