import {
  type PackageParts,
  relationshipsOf,
  removeContentType,
  removeRelationships,
} from "./package-parts.ts";
import { withAttributes } from "./xml-attributes.ts";
import { attribute, openTag, parseXml, type Splice, spliced } from "./xml-tree.ts";

/**
 * Takes cells that hold no formula any more out of the order of calculation: Excel calls a workbook damaged whose order names
 * such a cell. The number of the sheet stands only where it changes, so it passes on to the next entry.
 * @param gone addresses by the sheet's number in the workbook («sheetId»)
 */
export function leaveCalcChain(
  parts: PackageParts,
  workbook: string,
  gone: ReadonlyMap<number, ReadonlySet<string>>,
): void {
  const name = relationshipsOf(parts, workbook).find(({ kind }) => kind === "calcChain")?.target;
  if (name === undefined || !parts.has(name) || gone.size === 0) return;
  const text = parts.text(name);
  const entries = parseXml(text).children;
  const splices: Splice[] = [];
  let sheet = 0;
  let passOn = false;
  let left = 0;
  for (const entry of entries) {
    const told = attribute(text, entry, "i");
    if (told !== null) sheet = Number(told);
    if (gone.get(sheet)?.has(attribute(text, entry, "r") ?? "")) {
      splices.push({ start: entry.start, end: entry.end, text: "" });
      passOn = true;
      continue;
    }
    left += 1;
    if (passOn && told === null) {
      const tag = withAttributes(openTag(text, entry), { i: sheet });
      splices.push({ start: entry.start, end: entry.openEnd, text: tag });
    }
    passOn = false;
  }
  if (splices.length === 0) return;
  if (left > 0) {
    parts.write(name, spliced(text, splices));
    return;
  }
  parts.remove(name);
  removeContentType(parts, name);
  removeRelationships(parts, workbook, ({ kind }) => kind === "calcChain");
}
