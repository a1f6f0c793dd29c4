import { expect, test } from "vitest";
import { chartWords } from "../../../shared/papers/chart-words.ts";
import { filledLayout, layoutUnits } from "../../../shared/papers/filled-layout.ts";
import { chartSize, type PaperChart } from "../../../shared/papers/paper-chart.ts";

const chart: PaperChart = {
  title: "Удовлетворённость",
  labels: ["Наставники", "Наставляемые"],
  series: [
    { name: "До", values: [50, null] },
    { name: "После", values: [71.4, 0] },
  ],
};

test("a chart in words: every number with its label and series, a missing one said, 0 not taken for missing", () => {
  expect(chartWords(chart)).toBe(
    "Наставники: до – 50, после – 71,4; Наставляемые: до – нет числа, после – 0.",
  );
});

test("a block of a chart stays a chart; a chart asked for inside a text is its numbers", () => {
  const layout = {
    blocks: [
      { kind: "chart", mark: "{{Диаграмма}}" },
      { kind: "text", text: "Итого. {{Диаграмма}}" },
      { kind: "chart", mark: "{{Пустая}}" },
    ],
  } as const;
  expect(layoutUnits(layout)).toHaveLength(3);
  const drawn = new Map([["{{Диаграмма}}", { kind: "chart", chart } as const]]);
  const empty = new Map([["{{Пустая}}", { kind: "words", text: "Ответов недостаточно." } as const]]);
  expect(filledLayout(layout, [[drawn], [drawn], [empty]])).toEqual([
    { kind: "chart", chart },
    { kind: "text", text: `Итого. ${chartWords(chart)}` },
    { kind: "fine", text: "Ответов недостаточно." },
  ]);
});

test("a chart of any number of labels fits the page", () => {
  const height = (count: number) => chartSize({ ...chart, labels: new Array(count).fill("Вопрос") }).height;
  expect([height(2), height(3), height(500)]).toEqual([50, 58, 215]);
});
