import type { CellStyle } from "hucre/xlsx";
import { cutSections, joinSections, setSection } from "./xml-sections.ts";

type Font = NonNullable<CellStyle["font"]>;
type Fill = NonNullable<CellStyle["fill"]>;
type Border = NonNullable<CellStyle["border"]>;

/** A font that is another one changed: its name and whatever else it has stay. */
export function fontXml(base: string | null, change: Font, prefix: string): string {
  const font = cutSections(base ?? `<${prefix}font></${prefix}font>`, "font");
  if (change.bold !== undefined) setSection(font, "b", change.bold ? `<${prefix}b/>` : null);
  if (change.size !== undefined) setSection(font, "sz", `<${prefix}sz val="${change.size}"/>`);
  if (change.underline !== undefined) setSection(font, "u", change.underline ? `<${prefix}u/>` : null);
  const colour = change.color?.rgb;
  if (colour !== undefined) setSection(font, "color", `<${prefix}color rgb="${opaque(colour)}"/>`);
  return joinSections(font);
}

/** A plain background. In conditional formats the colour stands in the other place: there it is the one shown. */
export function fillXml(fill: Fill, prefix: string, where: "cell" | "dxf" = "cell"): string {
  const rgb = "fgColor" in fill ? opaque(fill.fgColor?.rgb ?? "FFFFFF") : "FFFFFFFF";
  const inside =
    where === "dxf"
      ? `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor rgb="${rgb}"/></${prefix}patternFill>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${inside}</${prefix}fill>`;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

export function borderXml(border: Border, prefix: string): string {
  const sides = SIDES.map((side) => {
    const line = border[side];
    if (!line) return `<${prefix}${side}/>`;
    const colour = `<${prefix}color rgb="${opaque(line.color?.rgb ?? "000000")}"/>`;
    return `<${prefix}${side} style="${line.style}">${colour}</${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

/** Colours without transparency have two more digits in front. */
function opaque(rgb: string): string {
  return rgb.length === 6 ? `FF${rgb}` : rgb;
}
