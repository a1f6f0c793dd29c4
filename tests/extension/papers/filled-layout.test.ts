import { expect, test } from "vitest";
import { madePaper, paperTemplate } from "../../../extension/papers/make-papers.ts";
import { type FilledBlock, filledLayout, layoutUnits } from "../../../shared/papers/filled-layout.ts";
import { type PaperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import { askedFor, bookWith, byCodes, paperSchool } from "../../shared/papers/paper-school.ts";
import { textOf } from "./word-file.ts";

const kinds: readonly PaperKind[] = paperKinds;

/** The words of a block, as they are read from top to bottom and left to right. */
function wordsOf(block: FilledBlock): readonly string[] {
  switch (block.kind) {
    case "right":
      return block.lines;
    case "line":
      return [block.label, ...(block.under === undefined ? [] : [`(${block.under})`])];
    case "two-ends":
      return [block.left, block.right];
    case "table":
      return [...block.headings, ...block.rows.flat()];
    case "facts":
      return block.rows.flat();
    case "signature":
      return [block.post, block.name];
    case "chart":
    case "page-break":
      return [];
    default:
      return [block.text];
  }
}
const bare = (text: string) => text.replace(/\s+/g, "");

test.each(kinds.map((kind) => [kind.key, kind] as const))(
  "%s: as blocks it says word for word what the .docx file says",
  async (_, kind) => {
    const template = await paperTemplate(kind, null);
    const units = layoutUnits(kind.layout);
    const plain = template.units.map(({ repeats, row, marks }) => ({ repeats, row, marks }));
    expect(units).toEqual(plain);
    const rows = kind.source.of === "pair" && kind.source.chosen ? ["П-001"] : [];
    const without = paperSchool.Согласия.filter((row) => !row["Код участника"].startsWith("Н-"));
    let made = 0;
    for (const workbook of [bookWith(), byCodes(), bookWith({ Согласия: without })]) {
      const plan = planPapers(workbook, kind, units, askedFor({ rows, despite: "проверка" }));
      made += plan.papers.length;
      for (const paper of plan.papers) {
        const blocks = filledLayout(kind.layout, paper.copies);
        const file = await textOf(await madePaper(template, paper));
        const said = blocks.flatMap(wordsOf);
        expect(bare(said.join(""))).toBe(bare(file));
      }
    }
    expect(made).toBeGreaterThan(0);
  },
);
