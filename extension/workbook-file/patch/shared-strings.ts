import { wordsOf } from "./read-cell-xml.ts";
import { decodeCellText } from "./xml-attributes.ts";
import { tagCursor } from "./xml-tags.ts";
import { parseXml } from "./xml-tree.ts";

/** The texts of the part «sharedStrings.xml» by number, each read when it is asked for. New texts are never added to it. */
export function openSharedStrings(text: () => string | null): (index: number) => string | null {
  let places: readonly (readonly [number, number])[] | null = null;
  let whole = "";
  return (index) => {
    if (places === null) {
      whole = text() ?? "";
      places = placesOfStrings(whole);
    }
    const place = places[index];
    if (!place) return null;
    const xml = whole.slice(...place);
    return decodeCellText(wordsOf(xml, parseXml(xml)));
  };
}

function placesOfStrings(text: string): readonly (readonly [number, number])[] {
  const cursor = tagCursor(text);
  const places: [number, number][] = [];
  let start = 0;
  while (cursor.next()) {
    if (cursor.local !== "si") continue;
    if (cursor.kind !== "close") start = cursor.start;
    if (cursor.kind !== "open") places.push([start, cursor.end]);
  }
  return places;
}
