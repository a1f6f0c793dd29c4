import { expect, test } from "vitest";
import { describeDifference } from "../../../shared/roadmap-preview/describe-difference.ts";
import type { RoadmapChanges } from "../../../shared/structuring/roadmap/roadmap-changes.ts";

const nothing: RoadmapChanges = {
  stages: [],
  added: [],
  changed: [],
  moved: [],
  gone: [],
  unsure: [],
  same: 0,
};
const thing = {
  stage: "2. Банк наставников",
  activity: "Провести анкетирование",
  step: "",
  code: "К-007",
  done: true,
};

test.each<[string, Partial<RoadmapChanges>, string, string, readonly string[]]>([
  ["a new stage", { stages: [{ kind: "added", stage: "8. Итоги" }] }, "Этапы", "Новый этап: «8. Итоги»", []],
  [
    "a renamed stage",
    { stages: [{ kind: "renamed", before: "1. Старт", after: "1. Подготовка" }] },
    "Этапы",
    "Этап назван иначе: было «1. Старт», станет «1. Подготовка»",
    [],
  ],
  [
    "a step",
    { added: [{ ...thing, step: "подготовить бланки" }] },
    "Появится",
    "Провести анкетирование: подготовить бланки",
    [],
  ],
  [
    "a deadline that the document changed",
    {
      changed: [
        {
          ...thing,
          fields: [
            { field: "deadline", before: "до 1 октября", after: "до 15 октября", kept: false },
            { field: "due", before: "2024-10-01", after: "2024-10-15", kept: false },
            { field: "assignees", before: "куратор", after: "", kept: false },
          ],
        },
      ],
    },
    "Изменится",
    "Провести анкетирование",
    [
      "Срок по документу: было «до 1 октября», станет «до 15 октября»",
      "Срок: было «01.10.2024», станет «15.10.2024»",
      "Ответственный: было «куратор», станет пусто",
    ],
  ],
  [
    "what a person typed",
    {
      changed: [
        {
          ...thing,
          fields: [{ field: "assignees", before: "Примерова А. Т.", after: "куратор", kept: true }],
        },
      ],
    },
    "Изменено в документе, в книге останется ваше",
    "Провести анкетирование",
    ["Ответственный: в книге «Примерова А. Т.», в документе «куратор»"],
  ],
  [
    "another stage",
    { moved: [{ ...thing, kind: "stage", before: "3. Банк наставляемых" }] },
    "Переместится",
    "Провести анкетирование",
    ["Из этапа «3. Банк наставляемых» в «2. Банк наставников»"],
  ],
  [
    "another place",
    { moved: [{ ...thing, kind: "order" }] },
    "Переместится",
    "Провести анкетирование",
    ["Другое место в этапе"],
  ],
  [
    "what is gone and was done",
    { gone: [thing] },
    "Нет в документе, в книге останется",
    "Провести анкетирование",
    ["Выполнено"],
  ],
  [
    "what is perhaps the same",
    { unsure: [{ stage: thing.stage, activity: "Провести опрос", resembles: ["Провести анкетирование"] }] },
    "Похоже на то, что уже есть: проверьте, не одно ли это",
    "Провести опрос",
    ["В книге: «Провести анкетирование»"],
  ],
])("%s", (_, changes, title, text, details) => {
  const { groups } = describeDifference({ ...nothing, ...changes });
  expect(groups.map((group) => ({ title: group.title, items: group.items }))).toEqual([
    { title, items: [{ text, details }] },
  ]);
});

test("a thing with a change and a typed cell stands in both lists", () => {
  const fields = [
    { field: "deadline", before: "май", after: "июнь", kept: false },
    { field: "assignees", before: "Примерова А. Т.", after: "куратор", kept: true },
  ] as const;
  const { groups } = describeDifference({ ...nothing, changed: [{ ...thing, fields }] });
  expect(groups.map(({ kind, items }) => [kind, items[0]?.details.length])).toEqual([
    ["changed", 1],
    ["kept", 1],
  ]);
});

test("no change is no group", () => {
  expect(describeDifference({ ...nothing, same: 12 })).toEqual({ groups: [], same: 12 });
});
