import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { EXAMPLE_WORDS } from "../../shared/papers/example-words.ts";
import type { PaperKind } from "../../shared/papers/paper-kinds.ts";
import { blockChildren } from "./template-blocks.ts";
import { BODY, DENSE, FONT, MARGIN, PAGE, runs } from "./template-text.ts";

/** A paper of ours as a .docx file with its placeholders: what the program fills, and what a school takes to write its own from. */
export async function templateDocument({ title, basis, layout }: PaperKind): Promise<Uint8Array> {
  const document = new Document({
    title,
    description: basis,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: FONT, size: layout.dense ? DENSE : BODY, language: { value: "ru-RU" } } },
      },
    },
    sections: [
      {
        properties: {
          // The first page bears no number.
          titlePage: true,
          page: {
            size: PAGE,
            margin: MARGIN,
          },
        },
        headers: { first: new Header({ children: [] }), default: new Header({ children: [pageNumber()] }) },
        footers: {
          first: new Footer({ children: [formWords()] }),
          default: new Footer({ children: [formWords()] }),
        },
        children: layout.blocks.flatMap((_, index) => blockChildren(layout.blocks, index)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const formWords = () => new Paragraph({ children: runs(EXAMPLE_WORDS, { size: 16, color: "808080" }) });
const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
