import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type SchoolYear, schoolYearBounds } from "../../../shared/calendar/school-year.ts";
import { scheduleRoadmap } from "../../../shared/checklist/schedule.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";
import type { Roadmap } from "../../../shared/roadmap/roadmap.ts";
import {
  type OrganisationKind,
  organisationKind,
  organisationKinds,
} from "../../../shared/roadmap-templates/organisation-kind.ts";
import { templateRoadmap, templateStagesFor } from "../../../shared/roadmap-templates/template-roadmap.ts";

const kinds = Object.keys(organisationKinds) as OrganisationKind[];
const years = ["2023-2024", "2024-2025", "2027-2028"] as SchoolYear[];
const each = kinds.flatMap((kind) => years.map((year) => [kind, year] as const));

/** The stages as the kindergarten's roadmap, a real one, has them. */
const golden: Roadmap = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/roadmaps/kindergarten-104.golden.json"), "utf8"),
);

describe.each(each)("the template for %s in %s", (kind, year) => {
  const { roadmap, notes } = templateRoadmap(kind, year);
  const { from, to } = schoolYearBounds(year);

  test("has the seven stages in their order, each with something to do", () => {
    expect(roadmap.stages.map(({ name }) => name)).toEqual(golden.stages.map(({ name }) => name));
    expect(roadmap.stages.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    for (const { activities } of roadmap.stages) expect(activities.length).toBeGreaterThan(0);
  });

  test("every deadline is read whole and lies in the school year", () => {
    const windows = templateStagesFor(kind, year).map((stage) => stage.window);
    const words = roadmap.stages.flatMap((stage) => stage.activities.map(({ deadline }) => deadline));
    for (const text of [...windows, ...words]) {
      const { parts, unread, assumed } = parseDeadline(text, year);
      expect([text, unread, assumed ?? "", parts.length]).toEqual([text, "", "", 1]);
      const [part] = parts;
      const [start, due] =
        part?.kind === "window"
          ? [part.from, part.due]
          : part?.kind === "by"
            ? [part.due, part.due]
            : ["", ""];
      expect(start >= from && start <= due && due <= to, text).toBe(true);
    }
  });

  test("what comes first is due first", () => {
    const { items, notes: doubtful } = scheduleRoadmap(roadmap, year);
    expect(doubtful).toEqual([]);
    const dues = roadmap.stages.map((stage) =>
      items
        .filter((item) => item.step === "" && item.stage.startsWith(`${stage.number}. `))
        .map((item) => item.due),
    );
    for (const due of dues.flat()) expect(due).not.toBeNull();
    // The first thing of a stage is never due before the first thing of the stage before; «Информационная поддержка» goes along with all.
    const firsts = dues.slice(0, 6).map((stage) => [...stage].sort()[0] as string);
    expect(firsts).toEqual([...firsts].sort());
    expect(dues[1]).toEqual([...(dues[1] ?? [])].sort());
  });

  test("is a draft: it says so, and marks all it supplies", () => {
    expect(roadmap.title).toMatch(/^Примерная дорожная карта /);
    expect(notes.map(({ code }) => code)).toEqual(["template.draft"]);
    for (const activity of roadmap.stages.flatMap((stage) => stage.activities)) {
      expect(activity.suggested).toEqual(["deadline", "assignees", "outcome"]);
      expect(activity.assignees.length).toBeGreaterThan(0);
      expect(activity.outcome).not.toBe("");
    }
  });

  test("no blank is left unfilled", () => {
    expect(JSON.stringify(roadmap.stages)).not.toMatch(/\{[a-z0-9]+\}|undefined/);
  });
});

test("each kind of organisation has wordings of its own", () => {
  const texts = kinds.map((kind) =>
    JSON.stringify(templateRoadmap(kind, "2024-2025" as SchoolYear).roadmap.stages),
  );
  expect(new Set(texts).size).toBe(kinds.length);
});

describe("the kind of an organisation", () => {
  test.each<[string, OrganisationKind | null]>([
    ["муниципальное дошкольное образовательное учреждение детский сад № 0", "kindergarten"],
    ["МБДОУ «Солнышко»", "kindergarten"],
    ["МАДОУ ЦРР – детский сад № 0", "kindergarten"],
    ["ОБГ ПОУ «Пробный политехнический колледж»", "college"],
    ["ГБПОУ «Примерский техникум»", "college"],
    ["МБОУ «Средняя школа № 0»", "school"],
    ["МКОУ «Пробная СОШ»", "school"],
    ["МАОУ «Гимназия № 0»", "school"],
    ["МБОУ «Центр образования № 0»", "school"],
    ["муниципальное бюджетное общеобразовательное учреждение «Лицей № 0»", "school"],
    ["МБУ ДО «Дом детского творчества»", "centre"],
    ["МБУ ДО «Детская школа искусств»", "centre"],
    ["МАУ ДО ДЮСШ № 0", "centre"],
    ["ГБОУ СО «Пробный центр психолого-педагогической, медицинской и социальной помощи»", "centre"],
    ["Отдел образования администрации Пробного муниципального округа", "municipality"],
    ["Управление по образованию города Примерска", "municipality"],
    ["МБОУ «Начальная школа – детский сад № 0»", null],
    ["МБОУ СОШ № 0 (дошкольное отделение)", null],
    ["МБОУ № 0", null],
    ["", null],
  ])("%s", (institution, expected) => {
    expect(organisationKind({ institution, title: "Дорожная карта" })).toBe(expected);
  });

  test.each<[string, OrganisationKind | null]>([
    ["Дорожная карта реализации целевой модели наставничества в Школе № 0", "school"],
    ["Дорожная карта наставничества в Пробном муниципальном округе", "municipality"],
    ["Дорожная карта наставничества", null],
  ])("by the title: %s", (title, expected) => {
    expect(organisationKind({ institution: null, title })).toBe(expected);
  });
});
