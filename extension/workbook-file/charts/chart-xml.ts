import { columnLetters } from "../../../shared/workbook/formula-template.ts";
import { chartColours } from "../../../shared/workbook/looks.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import type { Area } from "../../../shared/workbook/snapshot.ts";
import { encodeAttribute, encodeXml } from "../patch/xml-attributes.ts";

export type ChartEdit = Extract<SheetEdit, { kind: "chart" }>;

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** English Metric Units a pixel has at 96 dots an inch. */
export const EMU = 9525;

/** The part of a chart (ECMA-376, part 1, CT_ChartSpace): bars or columns over cells of the sheet, with a title. */
export function chartXml(edit: ChartEdit): string {
  const lying = edit.shape === "bars";
  const series = edit.series.map((each, index) => seriesXml(edit, each, index)).join("");
  const legend =
    edit.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  const highest = edit.highest === undefined ? "" : `<c:max val="${edit.highest}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ru-RU" sz="1200" b="1"/><a:t>${encodeXml(edit.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    // A lying chart counts its rows from below: turned over, the first stage stands on top.
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${highest}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DADCE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${lying ? "max" : "autoZero"}"/></c:valAx>` +
    `</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    // Said outright: where nothing is said, LibreOffice lets the cells behind the chart show through.
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>'
  );
}

function seriesXml(edit: ChartEdit, { name, values }: ChartEdit["series"][number], index: number): string {
  const colour = (chartColours[index % chartColours.length] as string).slice(1).toUpperCase();
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${encodeXml(place(edit.tab, edit.labels))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${encodeXml(place(edit.tab, values))}</c:f></c:numRef></c:val></c:ser>`
  );
}

function place(tab: string, { row, column, lastRow, lastColumn }: Area): string {
  const cell = (at: number, under: number) => `$${columnLetters(under)}$${at}`;
  return `'${tab.replace(/'/g, "''")}'!${cell(row, column)}:${cell(lastRow, lastColumn)}`;
}

/** The frame that hangs a chart on a sheet: its corner in a cell, its size fixed, its title as the words for who cannot see it. */
export function frameXml(edit: ChartEdit, id: number, relationship: string): string {
  const title = encodeAttribute(edit.title);
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}"><xdr:from><xdr:col>${edit.column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${edit.row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${edit.width * EMU}" cy="${edit.height * EMU}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${title}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" x="0" y="0"/><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
