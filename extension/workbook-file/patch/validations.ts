import { columnLetters } from "../../../shared/workbook/formula-template.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import type { Area } from "../../../shared/workbook/snapshot.ts";
import { TICKED, UNTICKED } from "../tick-words.ts";
import { areaAddress, overlap, parseAreas, without } from "./a1.ts";
import { rewriteAreas } from "./sqref-lists.ts";
import { encodeXml, withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, childOf, openTag, parseXml, spliced, textContent, withContent } from "./xml-tree.ts";

type Warning = { readonly title: string; readonly words: string };

/** Accepts only words of a list in an area, with a warning; what other rules said of its cells they say no more. */
export function validateList(
  sheet: XmlSections,
  area: Area,
  source: Extract<SheetEdit, { kind: "validate-list" }>["source"],
): void {
  const letters = columnLetters(source.column);
  const tab = source.tab.replace(/'/g, "''");
  const formula = `'${tab}'!$${letters}$${source.row}:$${letters}$${source.lastRow}`;
  addRule(sheet, area, formula, {
    title: "Нет в списке",
    words: "Такого значения нет в списке. Оставить его?",
  });
}

const TICKS = `"${TICKED},${UNTICKED}"`;

/** Offers the words that stand for a tick: Excel shows TRUE as «ИСТИНА», which nobody ticks with. */
export function validateTicks(sheet: XmlSections, area: Area): void {
  addRule(sheet, area, TICKS, { title: "Отметка", words: `Выберите «${TICKED}» или сотрите ячейку.` });
}

/** The areas where a tick is a word, whoever made the rule. */
export function tickAreas(sheet: XmlSections): readonly Area[] {
  const xml = sectionOf(sheet, "dataValidations");
  if (xml === null) return [];
  return parseXml(xml).children.flatMap((rule) => {
    const list = childOf(rule, "formula1");
    const words = list ? textContent(xml, list).replace(/\s/g, "").toLowerCase() : "";
    return words === TICKS ? parseAreas(attribute(xml, rule, "sqref") ?? "") : [];
  });
}

function addRule(sheet: XmlSections, area: Area, formula: string, warning: Warning): void {
  if (standsAlready(sheet, area, formula)) return;
  const p = sheet.prefix;
  const attributes = [
    'type="list"',
    'errorStyle="warning"',
    'allowBlank="1"',
    'showErrorMessage="1"',
    `errorTitle="${warning.title}"`,
    `error="${warning.words}"`,
    `sqref="${areaAddress(area)}"`,
  ];
  const added = `<${p}dataValidation ${attributes.join(" ")}><${p}formula1>${encodeXml(formula)}</${p}formula1></${p}dataValidation>`;
  for (const local of ["dataValidations", "extLst"]) {
    const section = sectionOf(sheet, local);
    if (section === null) continue;
    const cut = rewriteAreas(section, "dataValidation", (areas) =>
      areas.flatMap((each) => without(each, area)),
    );
    if (cut !== section) setSection(sheet, local, cut);
  }
  const before = sectionOf(sheet, "dataValidations") ?? `<${p}dataValidations></${p}dataValidations>`;
  const after = spliced(before, [withContent(before, parseXml(before), added)]);
  const root = parseXml(after);
  const tag = withAttributes(openTag(after, root), { count: root.children.length });
  setSection(sheet, "dataValidations", tag + after.slice(root.openEnd));
}

/** Whether the same rule was made by an earlier run, for the area or a longer one. */
function standsAlready(sheet: XmlSections, area: Area, formula: string): boolean {
  const xml = sectionOf(sheet, "dataValidations");
  if (xml === null) return false;
  const same = (a: string, b: string) => a.replace(/'/g, "") === b.replace(/'/g, "");
  return parseXml(xml).children.some((rule) => {
    const list = childOf(rule, "formula1");
    if (!list || !same(textContent(xml, list), formula)) return false;
    const areas = parseAreas(attribute(xml, rule, "sqref") ?? "");
    return areas.some((each) => overlap(each, area) && without(area, each).length === 0);
  });
}
