import { expect, test } from "vitest";
import { areaLooks, toneColours } from "../../../shared/workbook/looks.ts";

/** Contrast of two colours by WCAG 2.2, «contrast ratio». */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(toneColours))("the tone «%s» can be read", (_, { background, font }) => {
  expect(contrast(background, font)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(areaLooks))("black can be read on «%s»", (_, { background }) => {
  expect(contrast(background ?? "#ffffff", "#000000")).toBeGreaterThanOrEqual(4.5);
});
