import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { prepareRoadmap, type RoadmapChoice } from "../../../shared/roadmap-preview/prepare-roadmap.ts";

const choice = (more: Partial<RoadmapChoice>): RoadmapChoice => ({
  source: { kind: "template", organisation: "school" },
  schoolYear: null,
  decisions: {},
  suggest: null,
  ...more,
});
const day = "2024-11-15" as ISODate;
const year = "2024-2025" as SchoolYear;
const college = {
  kind: "document",
  grid: readTextDocument(readFileSync("tests/fixtures/roadmaps/kineshma-college.txt", "utf8")),
} as const;

describe("a template", () => {
  test.each([
    ["in autumn is for the year that goes on", "2024-11-15", "2024-2025"],
    ["in May still", "2025-05-31", "2024-2025"],
    ["in June is for the year to come", "2025-06-01", "2025-2026"],
    ["at the end of August too", "2025-08-31", "2025-2026"],
  ])("%s", (_, today, expected) => {
    expect(prepareRoadmap(choice({}), {}, today as ISODate).schoolYear).toBe(expected);
  });

  test("is for the year that the person named", () => {
    const { schoolYear, lacking } = prepareRoadmap(
      choice({ schoolYear: "2030-2031" as SchoolYear }),
      {},
      day,
    );
    expect({ schoolYear, lacking }).toEqual({ schoolYear: "2030-2031", lacking: null });
  });
});

describe("a document that is silent about deadlines", () => {
  const activities = (more: Partial<RoadmapChoice>) =>
    prepareRoadmap(choice({ source: college, ...more }), {}, day).reading.roadmap.stages.flatMap(
      (stage) => stage.activities,
    );

  test("is left as it is unless proposals are asked for", () => {
    expect(activities({ schoolYear: year }).filter(({ suggested }) => suggested !== undefined)).toEqual([]);
  });

  test("is left as it is while no school year is known", () => {
    expect(activities({ suggest: "college" }).filter(({ deadline }) => deadline !== "")).toEqual([]);
  });

  test("gets proposals, each marked; the words of the document stay", () => {
    const before = activities({ schoolYear: year });
    const after = activities({ schoolYear: year, suggest: "college" });
    expect(after.map(({ text, steps }) => [text, steps])).toEqual(
      before.map(({ text, steps }) => [text, steps]),
    );
    const proposed = after.filter(({ deadline }) => deadline !== "");
    expect(proposed.length).toBeGreaterThan(7);
    expect(proposed.filter(({ suggested }) => !suggested?.includes("deadline"))).toEqual([]);
  });

  test("is counted as it was, also with proposals", () => {
    const { lacking } = prepareRoadmap(
      choice({ source: college, schoolYear: year, suggest: "college" }),
      {},
      day,
    );
    expect(lacking).toEqual({ deadlines: 14, assignees: 14, organisation: "college" });
  });
});
