import { describe, expect, test } from "vitest";
import type { Block, GridCell, GridRow } from "../../../../shared/document/document-grid.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";

/** «Срок↓2» is a cell merged over two rows; «·» a place that it covers. */
function rowOf(texts: readonly string[], place: string): GridRow {
  const cells = texts.map((text): GridCell => {
    if (text === "·") return null;
    const [words = "", span = "1"] = text.split("↓");
    const lines = words === "" ? [] : [{ text: words, bullet: null }];
    return { lines, rowSpan: Number(span), columnSpan: 1 };
  });
  return { cells, place };
}

function read(...tables: (readonly (readonly string[])[])[]) {
  const blocks = tables.map(
    (rows, page): Block => ({
      kind: "table",
      rows: rows.map((texts, index) => rowOf(texts, `стр. ${page + 1}, строка ${index + 1}`)),
    }),
  );
  const { roadmap, notes, doubts } = readRoadmap({ blocks });
  const activities = roadmap.stages.flatMap((stage) =>
    stage.activities.map((each) =>
      [`${stage.number} ${stage.name}`.trim(), each.text, each.deadline, each.assignees.join(", ")].join(
        " | ",
      ),
    ),
  );
  return { activities, codes: notes.map(({ code }) => code), doubts };
}

const heading = ["№", "Этап", "Мероприятия", "Сроки", "Ответственные"];

describe("rows beside merged cells", () => {
  test("a row in lower case whose deadline and assignee are merged with those above is an activity", () => {
    const { activities } = read([
      heading,
      ["1↓3", "Подготовка↓3", "обновление приказов", "май↓3", "Директор↓3"],
      ["·", "·", "подготовка согласий", "·", "·"],
      ["·", "·", "разработка программ", "·", "·"],
    ]);
    expect(activities).toEqual([
      "1 Подготовка | обновление приказов | май | Директор",
      "1 Подготовка | подготовка согласий | май | Директор",
      "1 Подготовка | разработка программ | май | Директор",
    ]);
  });

  const first = [heading, ["1", "Подготовка", "Приказ о назначении", "до 15.09.2026", "Директор"]];

  test("an empty cell merged over the first rows of the next page says what stands above the break", () => {
    const { activities, codes } = read(first, [
      ["↓2", "↓2", "Сбор заявок", "↓2", "↓2"],
      ["·", "·", "Отбор заявок", "·", "·"],
    ]);
    expect(activities.slice(1)).toEqual([
      "1 Подготовка | Сбор заявок | до 15.09.2026 | Директор",
      "1 Подготовка | Отбор заявок | до 15.09.2026 | Директор",
    ]);
    expect(codes).toContain("roadmap.merged-over-break");
  });

  test("the same below repeated headings", () => {
    const { activities } = read(first, [
      heading,
      ["↓2", "↓2", "Сбор заявок", "↓2", "↓2"],
      ["·", "·", "Отбор заявок", "·", "·"],
    ]);
    expect(activities[2]).toBe("1 Подготовка | Отбор заявок | до 15.09.2026 | Директор");
  });

  test("a single empty deadline at the top of a page stays empty, and so does one below a stage of its own", () => {
    expect(read(first, [["", "", "Сбор заявок", "", "Куратор"]]).activities[1]).toBe(
      "1 Подготовка | Сбор заявок |  | Куратор",
    );
    const { activities } = read(first, [
      ["2↓2", "Обучение↓2", "Семинар", "↓2", "Куратор"],
      ["·", "·", "Круглый стол", "·", "Куратор"],
    ]);
    expect(activities.slice(1)).toEqual([
      "2 Обучение | Семинар |  | Куратор",
      "2 Обучение | Круглый стол |  | Куратор",
    ]);
  });

  test("the rest of a row is told by what every other row says or shares, though it begins in upper case", () => {
    const numbered = ["№", "Мероприятия", "Сроки", "Ответственные"];
    const rows = [
      ["1.1", "Приказ о назначении куратора", "май↓4", "Директор↓2"],
      ["1.2", "Положение о наставничестве", "·", "·"],
      ["1.3", "Программа", "·", "Куратор↓2"],
      ["1.4", "Утверждение методических указаний", "·", "·"],
      ["1.5", "Семинары по приказам", "июнь", "Куратор"],
    ];
    const { activities } = read([numbered, ...rows], [["", "Минпросвещения России", "", ""]]);
    expect(activities[activities.length - 1]).toBe(
      " | Семинары по приказам Минпросвещения России | июнь | Куратор",
    );
  });
});

describe("what a page begins with", () => {
  test("a row that speaks of people twice is a row of the plan, not a table of people", () => {
    const { activities } = read(
      [heading, ["1", "Банк наставляемых", "1) Сбор сведений", "май", "Куратор"]],
      [["2", "Банк наставников", "2) Банк данных наставляемых", "июнь", "Куратор"]],
    );
    expect(activities[1]).toBe("2 Банк наставников | Банк данных наставляемых | июнь | Куратор");
  });

  test("one number whose stage name stands on the next page does not make all numbers those of activities", () => {
    const stages = ["Подготовка", "Банк", "Отбор", "Обучение", "Работа"].map((name, index) => [
      `${index + 1}`,
      name,
      "Приказ",
      "май",
      "Куратор",
    ]);
    const { activities } = read([heading, ...stages, ["6", "", "Проведение опроса", "май", "Куратор"]]);
    expect(activities[0]).toBe("1 Подготовка | Приказ | май | Куратор");
  });
});

test("numbers followed by rows without one are stages where nothing stands beside the activities", () => {
  const { activities } = read([
    ["№", "Мероприятия"],
    ["1", "Подготовка условий"],
    ["", "1) Приказ о назначении"],
    ["", "2) Положение"],
    ["2", "Формирование банка"],
    ["", "1) Сбор сведений"],
  ]);
  expect(activities).toEqual([
    "1 Подготовка условий | Приказ о назначении |  | ",
    "1 Подготовка условий | Положение |  | ",
    "2 Формирование банка | Сбор сведений |  | ",
  ]);
});

test("the dot of a sentence behind that of a short form goes", () => {
  const { activities } = read([
    heading,
    ["1", "Подготовка", "Участие в форумах с 2022 г..", "май", "Куратор"],
  ]);
  expect(activities).toEqual(["1 Подготовка | Участие в форумах с 2022 г. | май | Куратор"]);
});
