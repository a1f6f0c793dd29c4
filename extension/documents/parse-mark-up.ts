import { Parser } from "htmlparser2";
import { deepestMarkUp, type MarkUpNode } from "../../shared/document/mark-up.ts";
import { brokenFile, DocumentProblem } from "./document-problem.ts";

/** More elements than this are no document that people wrote: a hundred pages of tables have some 300 000 in Word's mark-up. */
const mostNodes = 600_000;
/** And nothing is nested like this, not even on pages whose writer closed no tag. */
const deepestNesting = 10_000;

/** What a cell, a row or a part of a table ends, closed or not, up to the table it stands in; the parser itself only looks one level up. */
const endedBy: Readonly<Record<string, RegExp>> = {
  td: /^(tr|tbody|thead|tfoot|table)$/,
  th: /^(tr|tbody|thead|tfoot|table)$/,
  tr: /^(tbody|thead|tfoot|table)$/,
  tbody: /^table$/,
  thead: /^table$/,
  tfoot: /^table$/,
};

type OpenElement = { readonly tag: string; readonly children: MarkUpNode[]; readonly depth: number };

/**
 * The tree of HTML as people's programs save it, broken or not; `xml` for the parts of office files, where case counts and nothing
 * closes itself. No entity of a file's own is ever expanded.
 * @throws DocumentProblem where there are more elements than a document has, or XML is not whole
 */
export function parseMarkUp(source: string, kind: "html" | "xml"): MarkUpNode[] {
  const roots: MarkUpNode[] = [];
  let current: OpenElement = { tag: "", children: roots, depth: 0 };
  const open: OpenElement[] = [];
  let count = 0;
  let tables = 0;
  let text = "";
  const endText = () => {
    if (text !== "") current.children.push({ kind: "text", text });
    text = "";
  };
  const endCellsBefore = (tag: string) => {
    const stays = kind === "html" ? endedBy[tag] : undefined;
    if (!stays || tables === 0 || stays.test(current.tag)) return;
    while (open.length > 0 && !stays.test(current.tag)) current = open.pop() ?? current;
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        endText();
        endCellsBefore(tag);
        count += 1;
        if (count > mostNodes || open.length > deepestNesting) {
          throw new DocumentProblem(
            "Файл слишком сложный для дорожной карты. Скопируйте её таблицу в новый документ и выберите его.",
          );
        }
        const children: MarkUpNode[] = [];
        current.children.push({ kind: "element", tag, attributes, children });
        if (tag === "table") tables += 1;
        open.push(current);
        // What is nested deeper than anything people write goes on at the last level, in its order.
        const deepest = current.depth >= deepestMarkUp;
        current = { tag, children: deepest ? current.children : children, depth: current.depth + 1 };
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(tag, implied) {
        endText();
        // Programs close what they open: a part that is not whole would be read in part, or wrongly. (`<w:p/>` counts as implied too.)
        if (implied && kind === "xml" && current.children.length > 0) throw brokenFile();
        // An element ended before its time is closed by the parser once more, with its parent.
        if (tag !== current.tag) return;
        if (tag === "table") tables -= 1;
        current = open.pop() ?? current;
      },
    },
    kind === "xml" ? { xmlMode: true } : { recognizeSelfClosing: false },
  );
  parser.write(source);
  parser.end();
  endText();
  return roots;
}
