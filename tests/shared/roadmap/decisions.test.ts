import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { describeDoubt } from "../../../shared/messages/describe-doubt.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import type { Activity, RoadmapReading } from "../../../shared/roadmap/roadmap.ts";

const read = (text: string, decisions = {}) => readRoadmap(readTextDocument(text), decisions);
const activities = (reading: RoadmapReading): Activity[] =>
  reading.roadmap.stages.flatMap((stage) => stage.activities);

/** Documents that a person would read either way, each with what is asked about it. */
const doubtful = [
  {
    name: "a heading of unknown wording over deadlines",
    text: "№\tМероприятия\tОриентир\tОтветственный\n1\tСбор анкет\tдо 15.09.2024\tКуратор\n2\tВыбор пар\tоктябрь\tДиректор",
    asked: ["column:ориентир"],
  },
  {
    name: "a heading of unknown wording over other words",
    text: "№\tМероприятия\tСроки\tОснование\n1\tСбор анкет\tсентябрь\tПисьмо\n2\tВыбор пар\tоктябрь\tПоложение",
    asked: ["column:основание"],
  },
  {
    name: "two columns of what is to be done",
    text: "Мероприятия\tДействия\tСроки\nПодготовка\tСбор анкет\tсентябрь\nРабота\tВстречи\tоктябрь",
    asked: ["column:действия"],
  },
  {
    name: "no heading row",
    text: "Сбор анкет педагогов\tдо 15.09.2024\tКуратор\nВыбор наставнических пар\tоктябрь\tДиректор",
    asked: [
      "column:сбор анкет педагогов | выбор наставнических пар",
      "column:до 15.09.2024 | октябрь",
      "column:куратор | директор",
    ],
  },
  {
    name: "words alone in a row of a plan without numbers",
    text: "Мероприятия\tСроки\tОтветственный\nСбор анкет\tсентябрь\tКуратор\nРабота с родителями\t\t\nВыбор пар\tоктябрь\tДиректор",
    asked: ["row-kind:работа с родителями"],
  },
  {
    name: "a row that may go on over the page",
    text: "№\tМероприятия\tСроки\tОтветственный\n1\tСбор анкет для\tсентябрь\tКуратор\n\n\tМолодых педагогов\t\tДиректор\n2\tВыбор пар\tоктябрь\tДиректор",
    asked: ["row-goes-on:молодых педагогов | директор"],
  },
] as const;

describe("doubts", () => {
  test.each(doubtful)("$name", ({ text, asked }) => {
    expect(read(text).doubts.map(({ key }) => key)).toEqual(asked);
  });

  test.each(doubtful)("every option can be decided: $name", ({ text }) => {
    for (const doubt of read(text).doubts) {
      expect(doubt.options.length).toBeGreaterThan(1);
      expect(doubt.chosen).toBe(doubt.options[0]);
      for (const option of doubt.options) {
        const decided = read(text, { [doubt.key]: option });
        expect(decided.doubts.find(({ key }) => key === doubt.key)?.chosen).toBe(option);
        expect(wordsOf(text).filter((word) => !said(decided).has(word))).toEqual([]);
      }
    }
  });

  test("a column is read as decided", () => {
    const { text } = doubtful[1];
    const as = (option: string) => activities(read(text, { "column:основание": option }))[0];
    expect(as("foreign")).toMatchObject({ outcome: "", assignees: [] });
    expect(as("outcome")).toMatchObject({ outcome: "Письмо" });
    expect(as("assignee")).toMatchObject({ assignees: ["Письмо"] });
    expect(as("content")).toMatchObject({ steps: ["Письмо"] });
    expect(as("activity")).toMatchObject({ text: "Письмо", steps: ["Сбор анкет"] });
  });

  test("a row is what was decided", () => {
    const { text } = doubtful[4];
    const as = (option: string) => read(text, { "row-kind:работа с родителями": option }).roadmap.stages;
    expect(as("stage").map(({ name }) => name)).toEqual(["", "Работа с родителями"]);
    expect(as("group").map(({ activities: all }) => all.map(({ group }) => group))).toEqual([
      [null, "Работа с родителями"],
    ]);
    expect(as("activity").map(({ activities: all }) => all.map((each) => each.text))).toEqual([
      ["Сбор анкет", "Работа с родителями", "Выбор пар"],
    ]);
  });

  test("a row goes on or not, as decided", () => {
    const { text } = doubtful[5];
    const key = "row-goes-on:молодых педагогов | директор";
    const as = (option: string) => activities(read(text, { [key]: option })).map((each) => each.text);
    expect(as("joined")).toEqual(["Сбор анкет для Молодых педагогов", "Выбор пар"]);
    expect(as("separate")).toEqual(["Сбор анкет для", "Молодых педагогов", "Выбор пар"]);
  });

  test.each(doubtful)("a row inserted above changes no key: $name", ({ text, asked }) => {
    const [head = "", ...rows] = text.split("\n");
    if (asked.length > 1) return expect(read(text).doubts).toHaveLength(3);
    const added = [head, rows[0]?.replace("Сбор", "Подсчёт").replace("Подготовка", "Начало"), ...rows].join(
      "\n",
    );
    expect(read(added).doubts.map(({ key }) => key)).toEqual(asked);
  });

  test("equal words have keys of their own", () => {
    const rows =
      "Сбор анкет\tсентябрь\tКуратор\nИтоги\t\t\nОтчёт\tдекабрь\tКуратор\nИтоги\t\t\nПедсовет\tмай\tДиректор";
    const text = `Мероприятия\tСроки\tОтветственный\n${rows}`;
    expect(read(text).doubts.map(({ key }) => key)).toEqual(["row-kind:итоги", "row-kind:итоги#2"]);
    const decided = read(text, { "row-kind:итоги#2": "activity" });
    expect(decided.roadmap.stages.map(({ name }) => name)).toEqual(["", "Итоги"]);
    expect(activities(decided).map((each) => each.text)).toEqual([
      "Сбор анкет",
      "Отчёт",
      "Итоги",
      "Педсовет",
    ]);
  });

  test("each is told in plain Russian", () => {
    for (const { text } of doubtful) {
      for (const doubt of read(text).doubts) {
        const { question, options } = describeDoubt(doubt);
        expect(question).toMatch(/^[А-ЯЁ].*\?$/);
        expect(options.map(({ id }) => id)).toEqual(doubt.options);
        for (const { label } of options) expect(label).toMatch(/^[а-яё, ]+$/);
      }
    }
  });

  const folders = ["roadmaps", "roadmaps-made"].map(
    (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
  );
  const clean = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt") && name !== "no-heading-row.txt")
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
  );
  test.each(clean)("none in $name, and decisions about nothing change nothing", ({ text }) => {
    const reading = read(text);
    expect(reading.doubts).toEqual([]);
    expect(read(text, { "column:прочее": "deadline", "row-kind:итоги": "stage" })).toEqual(reading);
  });
});

describe("decisions about anything", () => {
  const words = fc.constantFrom(
    ..."Сбор|анкет|до 15.09.2024|сентябрь|Куратор|директор|Отчёт|пар|для|1|2.1|Этап 2|приказ|молодых|педагогов|(|:|-".split(
      "|",
    ),
  );
  const cell = fc.array(words, { maxLength: 4 }).map((pieces) => pieces.join(" "));
  const heading = fc.constantFrom(
    "№",
    "Этап",
    "Мероприятия",
    "Действия",
    "Сроки",
    "Ориентир",
    "Ответственный",
    "Основание",
    "",
  );
  const table = fc
    .tuple(
      fc.uniqueArray(heading, { minLength: 3, maxLength: 6 }),
      fc.array(fc.tuple(fc.array(cell, { minLength: 2, maxLength: 6 }), fc.boolean()), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(([head, rows]) => {
      const line = (cells: readonly string[]) => head.map((_, at) => cells[at] ?? "").join("\t");
      return [head.join("\t"), ...rows.map(([cells, breaks]) => (breaks ? "\n" : "") + line(cells))].join(
        "\n",
      );
    });

  test("are followed, lose no words, and change nothing where they are the reader's own", () => {
    fc.assert(
      fc.property(table, fc.nat(), (text, pick) => {
        const reading = read(text);
        const own = Object.fromEntries(reading.doubts.map(({ key, chosen }) => [key, chosen]));
        expect(read(text, own)).toEqual(reading);
        const doubt = reading.doubts[pick % Math.max(1, reading.doubts.length)];
        if (!doubt) return;
        const option = doubt.options[pick % doubt.options.length] as string;
        const decided = read(text, { [doubt.key]: option });
        expect(decided.doubts.find(({ key }) => key === doubt.key)?.chosen).toBe(option);
        expect(wordsOf(text).filter((word) => !said(decided).has(word))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

/** Words below the heading row; numbers of items and headings and the word «этап» are structure. */
function wordsOf(text: string): string[] {
  const body = text
    .split("\n")
    .slice(1)
    .filter((line) => line.includes("\t"));
  return plainWords(body.join("\n")).filter((word) => word !== "этап");
}

function plainWords(text: string): string[] {
  return (text.match(/[А-Яа-яЁё]{2,}|\d{2,}/g) ?? []).map((word) => word.toLowerCase());
}

function said(reading: RoadmapReading): Set<string> {
  return new Set(
    [JSON.stringify(reading.roadmap), ...reading.notes.map(({ words: each }) => each)].flatMap(plainWords),
  );
}
