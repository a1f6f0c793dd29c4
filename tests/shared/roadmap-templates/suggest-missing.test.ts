import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { Activity, Roadmap } from "../../../shared/roadmap/roadmap.ts";
import { suggestMissing } from "../../../shared/roadmap-templates/suggest-missing.ts";

const golden = (name: string): Roadmap =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../fixtures/roadmaps/${name}.golden.json`), "utf8"));
const YEAR = "2024-2025" as SchoolYear;
const activitiesOf = (roadmap: Roadmap) => roadmap.stages.flatMap((stage) => stage.activities);

describe("a college's plan without a single deadline", () => {
  const before = golden("kineshma-college");
  const after = suggestMissing(before, "college", YEAR);
  const deadlineOf = (beginning: string) =>
    activitiesOf(after).find(({ text }) => text.startsWith(beginning))?.deadline;

  // By hand: what a deputy would put beside these activities, as the other four acceptance roadmaps have it.
  test.each([
    ["Подготовка и принятие локальных", /сентября 2024/],
    ["Сбор информации о профессиональных запросах", /сентября 2024/],
    ["Формирование банка данных наставляемых", /сентября 2024/],
    ["Формирование банка данных наставников", /сентября 2024/],
    ["Обучение наставников", /октябрь 2024 г\. – май 2025/],
    ["Формирование наставнических пар", /октября 2024/],
    ["Разработка персонализированных программ", /октября 2024/],
    ["Реализация персонализированных программ", /по 25 мая 2025/],
    ["Проведение мониторинга качества", /май 2025/],
    ["Проведение итогового мероприятия", /июня 2025/],
    ["Освещение мероприятий", /сентябрь 2024 г\. – июнь 2025/],
  ])("«%s …» is proposed %s", (beginning, expected) => {
    expect(deadlineOf(beginning)).toMatch(expected);
  });

  test("everything proposed is marked, nothing else changed", () => {
    const own = activitiesOf(before);
    activitiesOf(after).forEach((activity, index) => {
      const { deadline, assignees, outcome, suggested, ...rest } = activity;
      const { deadline: _, assignees: __, outcome: ___, ...was } = own[index] as Activity;
      expect(rest).toEqual(was);
      expect(suggested).toEqual(["deadline", "assignees", "outcome"]);
      expect([deadline, assignees.length > 0, outcome]).not.toContain("");
    });
  });

  test("proposing twice is proposing once", () => {
    expect(suggestMissing(after, "college", YEAR)).toEqual(after);
  });
});

test.each(["kindergarten-104", "school-1", "tyukhtet-municipality", "verkhny-tagil-center"])(
  "%s: what the document says is never touched",
  (name) => {
    const before = golden(name);
    const own = activitiesOf(before);
    activitiesOf(suggestMissing(before, "school", YEAR)).forEach((activity, index) => {
      const was = own[index] as Activity;
      for (const field of ["deadline", "assignees", "outcome"] as const) {
        if (was[field].length > 0) {
          expect(activity[field]).toEqual(was[field]);
          expect(activity.suggested ?? []).not.toContain(field);
        }
      }
    });
  },
);

const one = (stage: string, text: string): Roadmap => ({
  title: "",
  institution: null,
  approval: null,
  schoolYear: YEAR,
  stages: [
    {
      number: "1",
      name: stage,
      activities: [{ number: null, group: null, text, steps: [], deadline: "", assignees: [], outcome: "" }],
    },
  ],
});

test("an activity that resembles nothing gets the time of its stage and nobody's name", () => {
  const roadmap = one("Формирование банка наставников", "Высадка яблонь вдоль забора");
  const [activity] = activitiesOf(suggestMissing(roadmap, "school", YEAR));
  expect(activity).toMatchObject({ deadline: "сентябрь 2024 г.", assignees: [], suggested: ["deadline"] });
});

test("an activity that resembles nothing, under a stage that resembles none, stays as it is", () => {
  const roadmap = one("Благоустройство", "Высадка яблонь вдоль забора");
  expect(suggestMissing(roadmap, "school", YEAR)).toEqual(roadmap);
});
