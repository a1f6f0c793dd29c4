import { cellAddress } from "./a1.ts";
import { attributeOf } from "./xml-attributes.ts";
import {
  addSection,
  cutSections,
  joinSections,
  sectionOf,
  setSection,
  type XmlSections,
} from "./xml-sections.ts";
import { openTag, outerXml, parseXml, spliced } from "./xml-tree.ts";

/** Freezes the first rows and columns of a sheet, in each of its views. */
export function freezePanes(sheet: XmlSections, rows: number, columns: number): void {
  const p = sheet.prefix;
  const before =
    sectionOf(sheet, "sheetViews") ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const root = parseXml(before);
  const splices = root.children.map((view) => ({
    start: view.start,
    end: view.end,
    text: frozen(outerXml(before, view), rows, columns),
  }));
  setSection(sheet, "sheetViews", openTag(before, root) + spliced(before, splices).slice(root.openEnd));
}

function frozen(xml: string, rows: number, columns: number): string {
  const view = cutSections(xml, "sheetView");
  const pane = sectionOf(view, "pane");
  const same =
    pane !== null &&
    attributeOf(pane, "state") === "frozen" &&
    Number(attributeOf(pane, "ySplit") ?? 0) === rows &&
    Number(attributeOf(pane, "xSplit") ?? 0) === columns;
  if (same || (pane === null && rows === 0 && columns === 0)) return xml;
  setSection(view, "pane", null);
  // What was selected in the panes that were: Excel refuses a selection in a pane that is no more.
  while (sectionOf(view, "selection") !== null) setSection(view, "selection", null);
  if (rows > 0 || columns > 0) {
    const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
    const corner = cellAddress(rows + 1, columns + 1);
    addSection(
      view,
      "pane",
      `<${view.prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`,
    );
    const panes = active === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [active];
    for (const each of panes) addSection(view, "selection", `<${view.prefix}selection pane="${each}"/>`);
  }
  return joinSections(view);
}
