import { expect, test } from "vitest";
import { suggestedIn, suggestionRemark } from "../../../shared/checklist/suggestion-remark.ts";
import type { SuggestedField } from "../../../shared/roadmap/roadmap.ts";

test.each<[readonly SuggestedField[], string]>([
  [[], ""],
  [["deadline"], "Предложено программой: срок. Проверьте."],
  [["assignees", "deadline"], "Предложено программой: срок, ответственный. Проверьте."],
])("%j is said as «%s»", (fields, remark) => {
  expect(suggestionRemark(fields)).toBe(remark);
  expect(suggestedIn(remark)).toEqual([...fields].sort().reverse());
});

test("words written around the sentence do not hide it, other remarks propose nothing", () => {
  expect(suggestedIn("Спросить! Предложено программой: ответственный. Проверьте. До пятницы.")).toEqual([
    "assignees",
  ]);
  expect(suggestedIn("Предложено директором: срок.")).toEqual([]);
});
