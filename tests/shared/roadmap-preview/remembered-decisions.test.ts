import { describe, expect, test } from "vitest";
import type { Decisions, Doubt } from "../../../shared/roadmap/doubt.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import {
  forgetDecisions,
  parseRemembered,
  type RememberedDecisions,
  readWithDecisions,
  rememberDecisions,
} from "../../../shared/roadmap-preview/remembered-decisions.ts";

/** A document with one doubt; where its column is said to be a deadline, a second doubt shows. */
function document(title = "Дорожная карта на 2023-2024 учебный год") {
  const readings: Decisions[] = [];
  const read = (decisions: Decisions): RoadmapReading => {
    readings.push(decisions);
    const doubt = (key: string, options: readonly string[]): Doubt => ({
      key,
      kind: "column",
      place: "строка 1",
      words: "Период",
      options,
      chosen: decisions[key] ?? (options[0] as string),
    });
    const first = doubt("column:период", ["foreign", "deadline"]);
    const second = doubt("row-goes-on:и отчёты", ["joined", "separate"]);
    return {
      roadmap: {
        title,
        institution: "МБОУ «Примерская школа № 7»",
        approval: null,
        schoolYear: null,
        stages: [],
      },
      notes: [],
      doubts: first.chosen === "deadline" ? [first, second] : [first],
    };
  };
  return { read, readings };
}

const chosenIn = (reading: RoadmapReading) => reading.doubts.map((doubt) => doubt.chosen);

test("without decisions the document is read once, as the reader would", () => {
  const { read, readings } = document();
  const { reading, decisions, recalled } = readWithDecisions(read, {}, {});
  expect(chosenIn(reading)).toEqual(["foreign"]);
  expect({ decisions, recalled, times: readings.length }).toEqual({ decisions: {}, recalled: [], times: 1 });
});

describe("a decision that was remembered", () => {
  const memoryAfter = (decisions: Decisions): RememberedDecisions => {
    const { document: hash } = readWithDecisions(document().read, {}, {});
    return rememberDecisions({}, hash, decisions);
  };

  test("is followed, and what it raises is settled from memory too", () => {
    const memory = memoryAfter({ "column:период": "deadline", "row-goes-on:и отчёты": "separate" });
    const { reading, recalled } = readWithDecisions(document().read, {}, memory);
    expect(chosenIn(reading)).toEqual(["deadline", "separate"]);
    expect(recalled).toEqual(["column:период", "row-goes-on:и отчёты"]);
  });

  test("gives way to a new one", () => {
    const memory = memoryAfter({ "column:период": "deadline" });
    const { reading, recalled } = readWithDecisions(document().read, { "column:период": "foreign" }, memory);
    expect(chosenIn(reading)).toEqual(["foreign"]);
    expect(recalled).toEqual([]);
  });

  test("holds for the same document of the next year and for no other", () => {
    const memory = memoryAfter({ "column:период": "deadline" });
    const next = document("Дорожная карта на 2024-2025 учебный год");
    expect(chosenIn(readWithDecisions(next.read, {}, memory).reading)[0]).toBe("deadline");
    const other = document("План работы психолога");
    expect(chosenIn(readWithDecisions(other.read, {}, memory).reading)).toEqual(["foreign"]);
  });

  test("is nothing where the document no longer offers it", () => {
    const memory = memoryAfter({ "column:период": "outcome" });
    expect(chosenIn(readWithDecisions(document().read, {}, memory).reading)).toEqual(["foreign"]);
  });

  test("can be forgotten", () => {
    const memory = memoryAfter({ "column:период": "deadline" });
    const { document: hash } = readWithDecisions(document().read, {}, {});
    expect(forgetDecisions(memory, hash)).toEqual({});
  });

  test("holds no word of the document", () => {
    const kept = JSON.stringify(memoryAfter({ "column:период": "deadline" }));
    expect(kept).not.toMatch(/[а-яё]/i);
    expect(kept).toContain('"deadline"');
  });
});

test.each([1, 3, 60, 200])("the memory fits a property of 9 kB: %i decisions a document", (many) => {
  let memory: RememberedDecisions = {};
  for (let document = 0; document < 200; document += 1) {
    const decisions = Object.fromEntries(
      Array.from({ length: many }, (_, key) => [`column:${key}`, "deadline"]),
    );
    memory = rememberDecisions(memory, `${document}`.padStart(16, "f"), decisions);
  }
  expect(Object.keys(memory)).toContain("199".padStart(16, "f"));
  expect(Object.keys(memory)).not.toContain("0".padStart(16, "f"));
  expect(JSON.stringify(memory).length).toBeLessThan(9000);
});

test.each([
  ["nothing", null],
  ["a list", ["deadline"]],
  ["numbers", { a: { b: 5 } }],
  ["words", { a: "deadline" }],
])("kept rubbish is as if nothing had been decided: %s", (_, kept) => {
  expect(Object.values(parseRemembered(kept)).flatMap((each) => Object.keys(each))).toEqual([]);
});
