import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../extension/documents/read-html.ts";
import { shownGrid } from "./shown-grid.ts";

/** Rows of cells as «text» or «text:span», cells parted by spaces. */
const rowsOf = (...rows: readonly string[]) =>
  `<table>${rows
    .map((row) => {
      const cells = row.split(" ").map((cell) => {
        const [text, across = "1", down = "1"] = cell.split(":");
        return `<td colspan=${across} rowspan=${down}>${text}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("")}</table>`;
const shown = (...rows: readonly string[]) => shownGrid(readHtml(rowsOf(...rows))).slice(1);

describe("columns that borders dragged by hand made", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a border of the heading to the right of that below",
      ["№ Работа:2 Срок", "1 сбор май:2"],
      ["| № | Работа | Срок", "| 1 | сбор | май"],
    ],
    [
      "a border to the left",
      ["№ Работа Срок:2", "1 сбор:2 май"],
      ["| № | Работа | Срок", "| 1 | сбор | май"],
    ],
    ["on two borders", ["№:2 Работа:2 Срок", "1 сбор:2 май:2"], ["| № | Работа | Срок", "| 1 | сбор | май"]],
    [
      "a stage over the whole width stays so",
      ["№ Работа:2 Срок", "Этап:4", "1 сбор май:2"],
      ["| № | Работа | Срок", "| Этап ×3→ | ^ | ^", "| 1 | сбор | май"],
    ],
    [
      "with a cell over several rows",
      ["Этап Работа:2 Срок", "I:1:2 сбор май:2", "отбор июнь:2"],
      ["| Этап | Работа | Срок", "| I ×2↓ | сбор | май", "| ^ | отбор | июнь"],
    ],
    ["every cell over two columns", ["№:2 Работа:2", "1:2 сбор:2"], ["| № | Работа", "| 1 | сбор"]],
    [
      "a heading over two real columns stays over them",
      ["№ Срок:2", "1 начало конец"],
      ["| № | Срок ×2→ | ^", "| 1 | начало | конец"],
    ],
    ["a wide cell among single ones stays wide", ["a b c", "d:2 e"], ["| a | b | c", "| d ×2→ | ^ | e"]],
  ])("%s", (_, rows, wanted) => {
    expect(shown(...rows)).toEqual(wanted);
  });

  test("no cell is lost and none changes its row or its order", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        let count = 0;
        const texts = rows.map((cells) => cells.map(() => `w${count++}`));
        const html = rowsOf(
          ...rows.map((cells, y) =>
            cells.map(([across, down], x) => `${texts[y]?.[x]}:${across}:${down}`).join(" "),
          ),
        );
        const [block] = readHtml(html).blocks;
        const read = block?.kind === "table" ? block.rows : [];
        expect(
          read.map((row) => row.cells.flatMap((each) => (each?.lines ?? []).map((line) => line.text))),
        ).toEqual(texts);
        for (const row of read)
          row.cells.forEach((each, x) => {
            for (let next = x + 1; each && next < x + each.columnSpan; next++)
              expect(row.cells[next]).toBeNull();
          });
      }),
    );
  });
});
