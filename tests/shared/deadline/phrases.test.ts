import { describe, expect, test } from "vitest";
import { readPhraseTable } from "../../../local/bench/phrase-table.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import { describeDeadline } from "../../../shared/deadline/describe-deadline.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

const rows = readPhraseTable();
const constructions = [...new Set(rows.map(({ construction }) => construction))];
const read = (text: string) => parseDeadline(text, schoolYearStarting(2023));

test("four hundred distinct phrases and more, ten a construction", () => {
  expect(new Set(rows.map(({ phrase }) => phrase)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(500);
  for (const name of constructions) {
    expect(rows.filter(({ construction }) => construction === name).length, name).toBeGreaterThanOrEqual(10);
  }
});

describe.each(constructions)("%s", (name) => {
  test.each(rows.filter(({ construction }) => construction === name))(
    "$phrase: $why",
    ({ phrase, meaning }) => {
      const { parts, unread } = read(phrase);
      expect({ parts, unread }).toEqual(meaning);
    },
  );
});

test("what is read, said in plain Russian, reads as the same again", () => {
  for (const { phrase, meaning } of rows) {
    const said = describeDeadline(meaning.parts);
    const again = read(said);
    expect({ phrase, said, parts: again.parts, unread: again.unread }).toEqual({
      phrase,
      said,
      parts: meaning.parts,
      unread: "",
    });
  }
});
