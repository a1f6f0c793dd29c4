import type { Area } from "../../shared/workbook/snapshot.ts";
import type { Layer, Looks } from "./sheet-store.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several areas of a tab that are given one look in one call. `lay` is that call. */
export function newRangeList(areas: readonly Area[], lay: (layers: readonly Layer[]) => void): RangeList {
  const each = (layer: Omit<Layer, "area">): RangeList => {
    lay(areas.map((area) => ({ area, ...layer })));
    return list;
  };
  const look = (looks: Looks): RangeList => each({ looks });
  const list: RangeList = strictStandIn<RangeList>("RangeList", {
    setBackground: (background: string | null) => look({ background }),
    setFontColor: (fontColor: string | null) => look({ fontColor }),
    setFontWeight: (weight) => look({ bold: weight === "bold" }),
    setFontSize: (fontSize: number) => look({ fontSize }),
    setWrap: (wrap: boolean) => look({ wrap }),
    setHorizontalAlignment: (horizontal) => look({ horizontal }),
    setVerticalAlignment: (vertical) => look({ vertical }),
    setBorder: (top: boolean | null) => look({ bordered: top === true }),
    setNumberFormat: (format: string) => each({ format }),
  });
  return list;
}

/** The area of an address: areaOfAddress("B2:C9") = rows 2 to 9 of columns 2 and 3. */
export function areaOfAddress(address: string): Area {
  const corners = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!corners) throw new Error(`«${address}» is no closed A1 address; others are not modelled`);
  const [, letters = "", row = "", lastLetters = letters, lastRow = row] = corners;
  return {
    row: Number(row),
    column: columnNumber(letters),
    lastRow: Number(lastRow),
    lastColumn: columnNumber(lastLetters),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
