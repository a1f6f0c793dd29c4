import { expect, test } from "vitest";
import { compareRoadmap } from "../../../shared/structuring/roadmap/compare-roadmap.ts";
import { secondsOfWork } from "../../seconds-of-work.ts";
import { made, plan } from "./made-roadmap.ts";

const VERBS = ["Проведение", "Организация", "Подготовка", "Обсуждение", "Разбор"];
const THINGS = ["семинара", "конкурса", "опроса", "отчёта", "занятия", "выставки", "диктанта"];
const WHOM = [
  "математиков",
  "историков",
  "логопедов",
  "воспитателей",
  "новичков",
  "биологов",
  "тьюторов",
  "вожатых",
  "физиков",
  "химиков",
  "лаборантов",
];

/** 500 activities of 385 different texts in ten stages: repeated wordings, as in a real plan of that length. */
const texts = Array.from(
  { length: 500 },
  (_, index) => `${VERBS[index % 5]} ${THINGS[index % 7]} для ${WHOM[index % 11]} школы`,
);
const reading = (wording: (text: string, index: number) => string) =>
  made(
    Object.fromEntries(
      Array.from({ length: 10 }, (_, stage) => [
        `Раздел ${"АБВГДЕЖЗИК".charAt(stage)}`,
        texts.slice(stage * 50, stage * 50 + 50).map((text, index) => wording(text, stage * 50 + index)),
      ]),
    ),
  );

test("500 activities are compared with 500 others, all reworded, in well under a second", () => {
  const book = plan(reading((text) => text)).after;
  const { roadmap } = reading(
    (text, index) => `${text}, по плану методического объединения ${index % 3 === 0 ? "" : "района"}`,
  );
  const start = secondsOfWork();
  const changes = compareRoadmap(book, roadmap, roadmap.schoolYear);
  const took = secondsOfWork() - start;
  // Each new wording is the old one and some words more: no pair may be a wrong one, and few may be left apart.
  const pairs = (changes?.changed ?? []).map(
    ({ fields }) => fields.find(({ field }) => field === "activity")!,
  );
  expect(pairs.filter(({ before, after }) => !after.startsWith(`${before}, `))).toEqual([]);
  expect(pairs.length).toBeGreaterThan(450);
  // A slow machine takes a few times as long: mostly it is a fifth of this.
  expect(took).toBeLessThan(3);
});
