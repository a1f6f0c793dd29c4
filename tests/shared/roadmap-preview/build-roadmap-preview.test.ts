import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import type { Roadmap } from "../../../shared/roadmap/roadmap.ts";
import { buildRoadmapPreview } from "../../../shared/roadmap-preview/build-roadmap-preview.ts";
import { prepareRoadmap } from "../../../shared/roadmap-preview/prepare-roadmap.ts";
import { previewDeadline } from "../../../shared/roadmap-preview/preview-deadline.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

const today = "2023-11-15" as ISODate;

function previewOf(
  name: string,
  snapshot: WorkbookSnapshot = emptyWorkbook,
  schoolYear: SchoolYear | null = null,
) {
  const grid = readTextDocument(readFileSync(`tests/fixtures/roadmaps/${name}.txt`, "utf8"));
  const choice = { source: { kind: "document", grid }, schoolYear, decisions: {}, suggest: null } as const;
  const prepared = prepareRoadmap(choice, {}, today);
  const plan = planWorkbook({
    snapshot,
    reading: prepared.reading,
    data: null,
    schoolYear,
    today,
    who: "",
  });
  return { preview: buildRoadmapPreview(prepared, plan, today), plan };
}

const golden = (name: string): Roadmap =>
  JSON.parse(readFileSync(`tests/fixtures/roadmaps/${name}.golden.json`, "utf8"));

describe.each([
  "school-1",
  "kindergarten-104",
  "tyukhtet-municipality",
  "verkhny-tagil-center",
  "kineshma-college",
])("%s", (name) => {
  const { preview } = previewOf(name);
  const { stages, title } = golden(name);
  const activities = stages.flatMap((stage) => stage.activities);

  test("every activity of the document is shown, with its words", () => {
    expect(preview.title).toBe(title);
    expect(preview.stages.map((stage) => stage.name)).toEqual(stages.map((stage) => stage.name));
    expect(preview.stages.flatMap((stage) => stage.activities.map(({ text }) => text))).toEqual(
      activities.map(({ text }) => text),
    );
    expect(preview.stages.flatMap((stage) => stage.activities.map(({ deadline }) => deadline.words))).toEqual(
      activities.map(({ deadline }) => deadline),
    );
    expect(preview.counts.activities).toBe(activities.length);
  });

  test("what the document leaves open is counted", () => {
    expect(preview.lacking).toMatchObject({
      deadlines: activities.filter(({ deadline }) => deadline === "").length,
      assignees: activities.filter(({ assignees }) => assignees.length === 0).length,
    });
  });

  test("it is plain data: the same after the way through JSON", () => {
    expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
  });
});

describe("a deadline beside its words", () => {
  const year = "2024-2025" as SchoolYear;
  test.each([
    ["", "", "none"],
    ["до 15 сентября", "до 15.09.2024", "read"],
    ["середина мая", "", "assumed"],
    ["Срок: до 15 сентября ы ы ы", "", "partly"],
    ["как получится", "", "unread"],
  ] as const)("«%s» is %s %s", (words, read, state) => {
    const shown = previewDeadline(words, year);
    expect(shown).toMatchObject({ words, state });
    if (read !== "") expect(shown.read).toBe(read);
  });

  test("without a school year no day is told", () => {
    expect(previewDeadline("до 15 сентября", null)).toMatchObject({ read: "", state: "no-year" });
  });
});

describe("the fingerprint", () => {
  test("is the same for the same workbook and the same document", () => {
    expect(previewOf("school-1").preview.fingerprint).toBe(previewOf("school-1").preview.fingerprint);
  });

  test.each([
    ["another document", () => previewOf("kindergarten-104")],
    ["another school year", () => previewOf("school-1", emptyWorkbook, "2024-2025" as SchoolYear)],
    [
      "a workbook that somebody began to fill",
      () =>
        previewOf("school-1", {
          tabs: [{ name: "Паспорт", hidden: false, rows: [["ИНН", "77"]], merges: [] }],
        }),
    ],
  ])("differs for %s", (_, other) => {
    expect(other().preview.fingerprint).not.toBe(previewOf("school-1").preview.fingerprint);
  });

  test("is that of an empty plan once everything stands", () => {
    const { plan } = previewOf("school-1");
    expect(previewOf("school-1", plan.after).plan.edits).toEqual([]);
  });
});
