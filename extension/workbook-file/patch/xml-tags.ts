import { WorkbookFileProblem } from "../workbook-file-problem.ts";

/**
 * Walks the tags of an XML text by position, so that what is not changed can be copied as it stands. Comments, CDATA and
 * processing instructions are stepped over. Fields hold the tag that `next` stopped at.
 */
export type TagCursor = {
  next: () => boolean;
  /** The next tag is the first at or after a position. */
  skipTo: (position: number) => void;
  kind: "open" | "close" | "empty";
  /** The name without its prefix. */
  local: string;
  /** The name as it stands, e.g. "x:row". */
  name: string;
  /** Position of "<". */
  start: number;
  /** Position after ">". */
  end: number;
};

export const brokenXml = () =>
  new WorkbookFileProblem(
    "Книга записана с ошибками, изменить её так нельзя. Откройте её в Excel или LibreOffice, сохраните и повторите.",
  );

/**
 * A cursor before the first tag at or after `from`.
 * @throws WorkbookFileProblem from `next` where a tag is not closed, or a DTD (which could hide anything) is declared
 */
export function tagCursor(text: string, from = 0): TagCursor {
  let at = from;
  const cursor: TagCursor = {
    next,
    skipTo: (position) => {
      at = position;
    },
    kind: "open",
    local: "",
    name: "",
    start: from,
    end: from,
  };
  return cursor;

  function next(): boolean {
    for (;;) {
      const start = text.indexOf("<", at);
      if (start < 0) return false;
      const mark = text.charCodeAt(start + 1);
      if (mark === QUESTION) at = after("?>", start);
      else if (mark === EXCLAMATION) at = afterDeclaration(start);
      else {
        stopAt(start, mark);
        return true;
      }
    }
  }

  function after(ending: string, start: number): number {
    const found = text.indexOf(ending, start);
    if (found < 0) throw brokenXml();
    return found + ending.length;
  }

  function afterDeclaration(start: number): number {
    if (text.startsWith("<!--", start)) return after("-->", start + 4);
    if (text.startsWith("<![CDATA[", start)) return after("]]>", start);
    throw brokenXml();
  }

  function stopAt(start: number, mark: number): void {
    const close = mark === SLASH;
    const nameStart = close ? start + 2 : start + 1;
    let end = nameStart;
    let nameEnd = -1;
    let colon = -1;
    let quote = 0;
    for (; ; end += 1) {
      const code = text.charCodeAt(end);
      if (Number.isNaN(code)) throw brokenXml();
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) break;
      else if (code === DOUBLE || code === SINGLE) quote = code;
      else if (code === COLON && nameEnd < 0 && colon < 0) colon = end;
      else if (nameEnd < 0 && (code <= 32 || code === SLASH)) nameEnd = end;
      else if (code === LESS) throw brokenXml();
    }
    if (nameEnd < 0) nameEnd = end;
    cursor.kind = close ? "close" : text.charCodeAt(end - 1) === SLASH ? "empty" : "open";
    cursor.name = text.slice(nameStart, nameEnd);
    cursor.local = colon < 0 ? cursor.name : text.slice(colon + 1, nameEnd);
    cursor.start = start;
    cursor.end = end + 1;
    at = end + 1;
  }
}

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;
const LESS = 60;
const DOUBLE = 34;
const SINGLE = 39;
const COLON = 58;
