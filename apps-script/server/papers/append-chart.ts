import { chartWords } from "../../../shared/papers/chart-words.ts";
import type { PaperChart } from "../../../shared/papers/paper-chart.ts";
import { paragraphAttributes } from "./document-looks.ts";
import { drawnChart, SHOWN_WIDTH, shownHeight } from "./draw-chart.ts";

/**
 * Puts the picture of a chart at the end of a document, its numbers as the words for who cannot see it; where Google
 * does not draw it, the numbers stand in its place.
 * @returns whether it was drawn
 */
export function appendChart(
  body: GoogleAppsScript.Document.Body,
  chart: PaperChart,
  dense: boolean,
): boolean {
  const paragraph = body.appendParagraph("");
  const words = chartWords(chart);
  try {
    paragraph
      .appendInlineImage(drawnChart(chart))
      .setWidth(SHOWN_WIDTH)
      .setHeight(shownHeight(chart))
      .setAltTitle(chart.title)
      .setAltDescription(words);
    paragraph.setAttributes(paragraphAttributes({ align: "CENTER", above: 6 }, dense));
    return true;
  } catch (error) {
    console.error(error);
    // Where the document itself is refused this fails too, and the whole run says why.
    paragraph.setText(`Диаграмму «${chart.title}» Google не нарисовал, вот её числа: ${words}`);
    paragraph.setAttributes(paragraphAttributes({ align: "JUSTIFY", size: "small" }, dense));
    return false;
  }
}
