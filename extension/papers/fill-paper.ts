import { beforeStop } from "../../shared/papers/fill-marks.ts";
import { MARK } from "../../shared/papers/marks.ts";
import type { Answer, Answers } from "../../shared/papers/plan-papers.ts";
import { openPackage, type PackageParts } from "../workbook-file/patch/package-parts.ts";
import { encodeXml, withAttributes } from "../workbook-file/patch/xml-attributes.ts";
import { openTag, parseXml, type Splice, spliced, type XmlElement } from "../workbook-file/patch/xml-tree.ts";
import { type PaperTemplate, type PlacedUnit, paragraphsIn, reading } from "./paper-template.ts";
import { paragraphText, type TextPiece } from "./paragraph-text.ts";
import { chartDrawing } from "./word-chart.ts";

/**
 * A template with its placeholders answered: rows are repeated, the looks of a placeholder's first letter are kept, every other part of
 * the file and every other letter of these parts stays as it is.
 * @param copies by unit of the template the answers of each copy
 * @throws PaperTemplateProblem where the file is not readable
 */
export async function fillPaper(
  { bytes, units }: PaperTemplate,
  copies: readonly (readonly Answers[])[],
): Promise<Uint8Array> {
  const parts = reading(() => openPackage(bytes));
  const byPart = new Map<string, Splice[]>();
  units.forEach((unit, index) => {
    const xml = parts.text(unit.part);
    const outer = xml.slice(unit.start, unit.end);
    const text = (copies[index] ?? [])
      .map((answers, copy) => filledUnit(parts, unit, copy === 0 ? outer : withoutIdentities(outer), answers))
      .join("");
    byPart.set(unit.part, [...(byPart.get(unit.part) ?? []), { start: unit.start, end: unit.end, text }]);
  });
  for (const [part, splices] of byPart) parts.write(part, spliced(parts.text(part), splices));
  return parts.file();
}

function filledUnit(parts: PackageParts, { part }: PlacedUnit, xml: string, answers: Answers): string {
  const splices = paragraphsIn(parseXml(xml)).flatMap((paragraph) => {
    const { text, pieces } = paragraphText(xml, paragraph);
    return [...text.matchAll(MARK)]
      .flatMap((match) => {
        const answer = answers.get(match[0]);
        const to = match.index + match[0].length;
        return answer === undefined
          ? []
          : [{ from: match.index, to, answer: beforeStop(answer, text.charAt(to)) }];
      })
      .map((change) => ({ ...change, pieces }));
  });
  const changes = new Map<XmlElement, PieceChange[]>();
  const whole: Splice[] = [];
  for (const { from, to, answer, pieces } of splices) {
    let written = false;
    for (const piece of pieces) {
      const end = piece.from + piece.text.length;
      // An element without letters may stand in the middle of a placeholder.
      if (piece.text === "" || end <= from || piece.from >= to) continue;
      if (!piece.letters) {
        whole.push({ start: piece.element.start, end: piece.element.end, text: "" });
        continue;
      }
      const change: PieceChange = {
        piece,
        from: Math.max(0, from - piece.from),
        to: Math.min(piece.text.length, to - piece.from),
        answer: written ? null : answer,
      };
      written = true;
      changes.set(piece.element, [...(changes.get(piece.element) ?? []), change]);
    }
  }
  for (const own of changes.values()) whole.push(pieceSplice(parts, part, xml, own));
  return spliced(xml, whole);
}

/** Letters of one element that give way; the answer stands in the first element of its placeholder only. */
type PieceChange = {
  readonly piece: TextPiece;
  readonly from: number;
  readonly to: number;
  readonly answer: Answer | null;
};

function pieceSplice(
  parts: PackageParts,
  part: string,
  xml: string,
  changes: readonly PieceChange[],
): Splice {
  const { element, text } = (changes[0] as PieceChange).piece;
  const open = withAttributes(openTag(xml, element), { "xml:space": "preserve" });
  const close = `</${element.name}>`;
  const prefix = element.name.slice(0, element.name.length - element.local.length);
  let inner = "";
  let at = 0;
  for (const { from, to, answer } of changes) {
    inner += encodeXml(text.slice(at, from));
    if (answer?.kind === "words") inner += lines(answer.text, open, close, prefix);
    // A drawing stands beside the letters of a run, not among them.
    if (answer?.kind === "chart") inner += `${close}${chartDrawing(parts, part, answer.chart)}${open}`;
    at = to;
  }
  inner += encodeXml(text.slice(at));
  return { start: element.start, end: element.end, text: `${open}${inner}${close}` };
}

/** Line breaks stand beside letters, too. */
function lines(text: string, open: string, close: string, prefix: string): string {
  return text
    .split("\n")
    .map((line) => encodeXml(withoutControls(line)))
    .join(`${close}<${prefix}br/>${open}`);
}

/** Signs that no XML file may hold. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "");
}

/** Ids of paragraphs, bookmarks and remarks may stand once in a file: a copy goes without them. */
function withoutIdentities(xml: string): string {
  return xml
    .replace(/\s(?:w14:paraId|w14:textId|w:rsid\w*)="[^"]*"/g, "")
    .replace(
      /<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference)\b[^>]*\/>/g,
      "",
    );
}
