import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import type { Area } from "../../../shared/workbook/snapshot.ts";
import { toneStyle } from "../workbook-looks.ts";
import { areaAddress, parseAreas } from "./a1.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { encodeXml } from "./xml-attributes.ts";
import { addSection, type XmlSections } from "./xml-sections.ts";
import { attribute, childOf, descendantsOf, parseXml, textContent } from "./xml-tree.ts";

/** Colours cells of a column whose text equals a word. Words that already have a colour there keep it. */
export function colourByText(
  sheet: XmlSections,
  area: Area,
  colours: Extract<SheetEdit, { kind: "colour-by-text" }>["colours"],
  styles: StyleSheet,
): void {
  const rules = sheet.sections
    .filter((section) => section.local === "conditionalFormatting")
    .flatMap(({ xml }) => rulesOf(xml));
  const coloured = new Set(
    rules
      .filter(({ areas }) =>
        areas.some((each) => each.column <= area.column && each.lastColumn >= area.column),
      )
      .map(({ formula }) => formula),
  );
  const missing = colours.filter(({ text }) => !coloured.has(quoted(text)));
  if (missing.length === 0) return;
  const p = sheet.prefix;
  const first = Math.max(0, ...rules.map(({ priority }) => priority)) + 1;
  const added = missing.map(({ text, tone }, index) => {
    const look = `dxfId="${styles.conditional(toneStyle(tone))}" priority="${first + index}"`;
    const formula = `<${p}formula>${encodeXml(quoted(text))}</${p}formula>`;
    return `<${p}cfRule type="cellIs" ${look} operator="equal">${formula}</${p}cfRule>`;
  });
  addSection(
    sheet,
    "conditionalFormatting",
    `<${p}conditionalFormatting sqref="${areaAddress(area)}">${added.join("")}</${p}conditionalFormatting>`,
  );
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

function rulesOf(xml: string) {
  const root = parseXml(xml);
  const areas = parseAreas(attribute(xml, root, "sqref") ?? "");
  return descendantsOf(root, "cfRule").map((rule) => {
    const formula = childOf(rule, "formula");
    const equals = attribute(xml, rule, "operator") === "equal" && formula !== null;
    return {
      areas,
      priority: Number(attribute(xml, rule, "priority") ?? 0),
      formula: equals ? textContent(xml, formula) : null,
    };
  });
}
