import { comparisonKey } from "../../text/fold.ts";

/**
 * A heading as it is compared with the vocabulary: narrow columns break words («Ответствен- ный»), so hyphens are taken out.
 * @example headingKey("Ответствен-\nный  Исполнитель") // "ответственный исполнитель"
 */
export function headingKey(heading: string): string {
  return comparisonKey(heading.replace(/[-‐‑]\s*(?=[а-яё])/g, ""));
}
