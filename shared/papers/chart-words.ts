import type { PaperChart } from "./paper-chart.ts";
import { numberWords } from "./placeholders/row-values.ts";

/**
 * The numbers of a chart for whoever does not see the picture, one sentence.
 * @example chartWords(chart) // "Наставники: до – 50, после – 71,4; Наставляемые: до – нет числа, после – 80."
 */
export function chartWords({ labels, series }: PaperChart): string {
  const groups = labels.map((label, row) => {
    const bars = series.map(({ name, values }) => {
      const value = values[row] ?? null;
      return `${name.toLowerCase()} – ${value === null ? "нет числа" : numberWords(value)}`;
    });
    return `${label}: ${bars.join(", ")}`;
  });
  return `${groups.join("; ")}.`;
}
