import { chartSize, type PaperChart } from "../../shared/papers/paper-chart.ts";
import { chartColours } from "../../shared/workbook/looks.ts";
import {
  addContentType,
  addRelationship,
  freeName,
  type PackageParts,
} from "../workbook-file/patch/package-parts.ts";
import { encodeAttribute, encodeXml } from "../workbook-file/patch/xml-attributes.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** English Metric Units. */
const MILLIMETRE = 36_000;

/** Adds a chart as a part of the document and gives the drawing that stands in a run. */
export function chartDrawing(parts: PackageParts, part: string, chart: PaperChart): string {
  const name = freeName(parts, "word/charts/chart", ".xml");
  parts.write(name, chartPart(chart));
  addContentType(parts, name, CHART_TYPE);
  const link = addRelationship(parts, part, { type: `${LINKS}/chart`, target: name });
  const { width, height } = chartSize(chart);
  const size = `cx="${width * MILLIMETRE}" cy="${height * MILLIMETRE}"`;
  const id = 1000 + Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 1);
  const words = encodeAttribute(chart.title);
  return (
    `<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><wp:inline xmlns:wp="${INLINE}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:docPr id="${id}" name="${words}" descr="${words}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${LINKS}" r:id="${link}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

/** Lying bars with their numbers; what they stand for is written out, for a document has no sheet behind its chart. */
function chartPart({ title, labels, series, highest }: PaperChart): string {
  const max = highest === undefined ? "" : `<c:max val="${highest}"/>`;
  const text = (size: number, bold: boolean) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ru-RU" sz="1200" b="1"/><a:t>${encodeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    series.map((each, index) => seriesPart(labels, each, index)).join("") +
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text(900, false)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${max}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DADCE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(900, false)}<c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>` +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>'
  );
}

function seriesPart(
  labels: PaperChart["labels"],
  { name, values }: PaperChart["series"][number],
  index: number,
): string {
  const colour = (chartColours[index % chartColours.length] as string).slice(1).toUpperCase();
  const points = (texts: readonly (string | null)[]) =>
    `<c:ptCount val="${texts.length}"/>${texts
      .map((text, at) => (text === null ? "" : `<c:pt idx="${at}"><c:v>${encodeXml(text)}</c:v></c:pt>`))
      .join("")}`;
  const numbers = values.map((value) => (value === null ? null : String(value)));
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strLit>${points(labels)}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${points(numbers)}</c:numLit></c:val></c:ser>`
  );
}
