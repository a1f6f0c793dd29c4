import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { marksIn } from "../../../shared/papers/marks.ts";
import { placeholderNames } from "../../../shared/papers/placeholders/lookup.ts";
import { reportFields } from "../../../shared/report/report-fields.ts";
import { answersTo, bookWith } from "./paper-school.ts";

const page = readFileSync("docs/papers.md", "utf8").replace(/\s+/g, " ");

describe("the page for schools", () => {
  test.each(["pair", "person", "meeting", "planned", "question", "book"] as const)(
    "names every placeholder of a %s",
    (domain) => {
      const labels = new Set(reportFields.map(({ label }) => label));
      const names = placeholderNames(domain).filter((name) => !labels.has(name));
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !page.includes(name))).toEqual([]);
    },
  );

  test("gives no example that is not understood", () => {
    const book = bookWith();
    const examples = marksIn(page);
    expect(examples.length).toBeGreaterThan(12);
    const standing = examples.filter((mark) =>
      (["программа", "встречи", "согласие", "справка"] as const).every((key) =>
        answersTo(book, key, [mark]).plan.standing.some(({ words }) => words === mark),
      ),
    );
    expect(standing).toEqual([]);
  });
});
