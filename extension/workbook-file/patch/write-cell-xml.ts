import { dottedDate } from "../../../shared/calendar/iso-date.ts";
import {
  type CellContent,
  type CellValue,
  isDateValue,
  isFormula,
  isLink,
} from "../../../shared/workbook/cell.ts";
import { cellAddress } from "./a1.ts";
import { type DateSystem, serialOf } from "./day-numbers.ts";
import { encodeCellText, encodeXml, startTag, withAttributes } from "./xml-attributes.ts";

/** A cell as it stands, cut for writing. */
export type StandingCell = {
  readonly open: string;
  /** Extensions behind the content. */
  readonly extension: string;
};

/**
 * A cell's XML with new content. Texts stand in the cell itself, so that no table of strings has to be written again; a text is
 * a text whatever it begins with.
 */
export function cellXml(
  { row, column, style, content }: { row: number; column: number; style: number; content: CellContent },
  { prefix, system, standing }: { prefix: string; system: DateSystem; standing: StandingCell | null },
): string {
  const { type, inside } = contentXml(content, prefix, system);
  const address = cellAddress(row, column);
  if (standing === null) {
    // Cells of a new file come in hundreds of thousands: nothing of them has to be looked through.
    const attributes = `r="${address}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
    return inside === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${inside}</${prefix}c>`;
  }
  const tag = withAttributes(startTag(standing.open), {
    r: address,
    s: style === 0 ? null : style,
    t: type,
    // What the old content was shown as (a picture in the cell, a spilled array) goes with it.
    cm: null,
    vm: null,
  });
  const whole = inside + standing.extension;
  return whole === "" ? tag.replace(/>$/, "/>") : `${tag}${whole}</${prefix}c>`;
}

/**
 * A formula cell with another result, its formula letter for letter as it stands.
 * @param tag its start tag, @param inside the rest of the cell, its end tag included
 * @param result null leaves it without one: who opens the file computes it
 */
export function withResult(
  tag: string,
  inside: string,
  result: CellValue,
  prefix: string,
  system: DateSystem,
): string {
  const value = new RegExp(`<${prefix}v(?:\\s[^>]*)?(?:/>|>[^<]*</${prefix}v>)`);
  const end = new RegExp(`</${prefix}f>|<${prefix}f(?:\\s[^>]*)?/>`).exec(inside);
  if (end === null) return tag + inside;
  const at = end.index + end[0].length;
  const { type, words } = result === null ? { type: null, words: "" } : stored(result, system);
  const shown = result === null ? "" : `<${prefix}v>${words}</${prefix}v>`;
  return withAttributes(tag, { t: type }) + inside.slice(0, at) + shown + inside.slice(at).replace(value, "");
}

function contentXml(
  content: CellContent,
  prefix: string,
  system: DateSystem,
): { type: string | null; inside: string } {
  if (isFormula(content)) {
    const formula = `<${prefix}f>${encodeXml(withoutSign(content.formula))}</${prefix}f>`;
    if (content.value === null) return { type: null, inside: formula };
    const { type, words } = stored(content.value, system);
    return { type, inside: `${formula}<${prefix}v>${words}</${prefix}v>` };
  }
  const value = isLink(content) ? content.text : content;
  if (value === null || value === "") return { type: null, inside: "" };
  const { type, words } = stored(value, system);
  if (type !== "str") return { type, inside: `<${prefix}v>${words}</${prefix}v>` };
  return {
    type: "inlineStr",
    inside: `<${prefix}is><${prefix}t xml:space="preserve">${words}</${prefix}t></${prefix}is>`,
  };
}

const withoutSign = (formula: string) => (formula.startsWith("=") ? formula.slice(1) : formula);

function stored(value: CellValue, system: DateSystem): { type: string | null; words: string } {
  if (typeof value === "boolean") return { type: "b", words: value ? "1" : "0" };
  if (typeof value === "number" && Number.isFinite(value)) return { type: null, words: String(value) };
  if (isDateValue(value)) {
    const serial = serialOf(value.date, system);
    // Spreadsheets know no days before 1900: such a day stays readable as words.
    return serial === null
      ? { type: "str", words: dottedDate(value.date) }
      : { type: null, words: String(serial) };
  }
  return { type: "str", words: encodeCellText(String(value)) };
}
