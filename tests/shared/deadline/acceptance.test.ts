import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

type Row = { readonly text: string; readonly schoolYear: SchoolYear; readonly parts: unknown };

const rows = readFileSync(new URL("../../fixtures/deadlines.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row);

describe("every deadline of the five acceptance documents", () => {
  test("the table is whole", () => expect(rows).toHaveLength(46));

  test.each(rows)("$schoolYear: $text", ({ text, schoolYear, parts }) => {
    const { origins, assumed, ...seam } = parseDeadline(text, schoolYear);
    expect(seam).toEqual({ text, parts, unread: "" });
    // What was supposed stands beside the parts, never inside them, and nothing here is a mere custom.
    expect({ count: origins.length, assumed }).toEqual({ count: seam.parts.length, assumed: undefined });
  });
});
