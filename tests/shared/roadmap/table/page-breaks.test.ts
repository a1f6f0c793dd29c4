import { describe, expect, test } from "vitest";
import { readTextDocument } from "../../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";

const heading = "№\tЭтап\tМероприятия\tСроки\tОтветственные";

/** The activities of a table, «text | deadline | assignees» each. */
function read(lines: readonly string[]): string[] {
  const { roadmap } = readRoadmap(readTextDocument([heading, ...lines].join("\n")));
  return roadmap.stages.flatMap((stage) =>
    stage.activities.map((each) => [each.text, each.deadline, each.assignees.join(", ")].join(" | ")),
  );
}

describe("rows cut by a page break", () => {
  test.each([
    [
      "a sentence goes on",
      ["1\tПодготовка\tПривлечение партнёров к\tсентябрь\tКуратор", "", "\t\tработе пар\t\t"],
      ["Привлечение партнёров к работе пар | сентябрь | Куратор"],
    ],
    [
      "a deadline goes on",
      ["1\tПодготовка\tПриказ\tСентябрь-октябрь\tКуратор", "", "\t\t\t2023 г.\t"],
      ["Приказ | Сентябрь-октябрь 2023 г. | Куратор"],
    ],
    [
      "assignees go on",
      ["1\tПодготовка\tПриказ\tСентябрь\tКуратор,", "", "\t\t\t\tдиректор"],
      ["Приказ | Сентябрь | Куратор, директор"],
    ],
    [
      "an activity of its own does not join",
      ["1\tПодготовка\tПриказ\tСентябрь\tКуратор", "", "\t\tАнкетирование педагогов\tОктябрь\tПсихолог"],
      ["Приказ | Сентябрь | Куратор", "Анкетирование педагогов | Октябрь | Психолог"],
    ],
    [
      "a dashed line does not join",
      ["1\tПодготовка\t- приказ\tСентябрь\tКуратор", "", "\t\t- согласия\tОктябрь\tКуратор"],
      ["приказ | Сентябрь | Куратор", "согласия | Октябрь | Куратор"],
    ],
    [
      "a numbered list goes on",
      ["1\tПодготовка\t1) Приказ\tСентябрь\tКуратор", "", "\t\t2) Согласия\tОктябрь\tКуратор"],
      ["Приказ | Сентябрь | Куратор", "Согласия | Октябрь | Куратор"],
    ],
    [
      "a numbered list and its deadlines are cut at once",
      [
        "5\tРабота\t<p>1) Приказ</p><p>2) Согласия</p>\tСентябрь 2024 Октябрь\tКуратор",
        "",
        "\t\t3) Отчёт\t2024 Май 2025\t",
      ],
      ["Приказ | Сентябрь 2024 | Куратор", "Согласия | Октябрь 2024 | Куратор", "Отчёт | Май 2025 | Куратор"],
    ],
    [
      "deadlines set closer than their items run ahead of them",
      [
        "5\tРабота\t<p>1) Приказ</p><p>2) Согласия</p>\tСентябрь 2024 Октябрь 2024 Май 2025\tКуратор",
        "",
        "\t\t<p>3) Отчёт</p><p>4) Итоги</p>\tИюнь 2025\t",
      ],
      [
        "Приказ | Сентябрь 2024 | Куратор",
        "Согласия | Октябрь 2024 | Куратор",
        "Отчёт | Май 2025 | Куратор",
        "Итоги | Июнь 2025 | Куратор",
      ],
    ],
    [
      "items below the deadlines that the break left above",
      [
        "5\tРабота\t1) Приказ\tСентябрь 2024 Октябрь 2024 Май 2025\tКуратор",
        "",
        "\t\t<p>2) Согласия</p><p>3) Отчёт</p>\t\t",
      ],
      ["Приказ | Сентябрь 2024 | Куратор", "Согласия | Октябрь 2024 | Куратор", "Отчёт | Май 2025 | Куратор"],
    ],
    [
      "a list in one cell cut between two items",
      ["5\tРабота\t<p>1) Приказ</p><p>2) Согласия</p>\tСентябрь 2024\tКуратор", "", "\t\t3) Отчёт\t\t"],
      [
        "Приказ | Сентябрь 2024 | Куратор",
        "Согласия | Сентябрь 2024 | Куратор",
        "Отчёт | Сентябрь 2024 | Куратор",
      ],
    ],
    [
      "an item in a row of its own without a deadline gets none",
      ["5\tРабота\t1) Приказ\tСентябрь 2024\tКуратор", "", "\t\t2) Согласия\t\t"],
      ["Приказ | Сентябрь 2024 | Куратор", "Согласия |  | Куратор"],
    ],
    [
      "the rest of an item before the next numbers",
      [
        "5\tРабота\t<p>1) Приказ.</p><p>2) Согласия.</p>\tСентябрь 2024\tКуратор",
        "",
        "\t\t<p>Сбор подписей</p><p>3) Отчёт</p>\t\t",
      ],
      [
        "Приказ | Сентябрь 2024 | Куратор",
        "Согласия. Сбор подписей | Сентябрь 2024 | Куратор",
        "Отчёт | Сентябрь 2024 | Куратор",
      ],
    ],
    [
      "the number of an item at the end of the page",
      ["5\tРабота\t<p>1) Приказ</p><p>2)</p>\tСентябрь 2024\tКуратор", "", "\t\tПодготовка согласий\t\t"],
      ["Приказ | Сентябрь 2024 | Куратор", "Подготовка согласий | Сентябрь 2024 | Куратор"],
    ],
    [
      "as many deadlines as items on either side of the break stay where they are",
      [
        "5\tРабота\t<p>1) Приказ</p><p>2) Согласия</p>\tСентябрь 2024 Октябрь 2024\tКуратор",
        "",
        "\t\t<p>3) Отчёт</p><p>4) Итоги</p>\tИюнь 2025\tДиректор",
      ],
      [
        "Приказ | Сентябрь 2024 | Куратор",
        "Согласия | Октябрь 2024 | Куратор",
        "Отчёт | Июнь 2025 | Директор",
        "Итоги | Июнь 2025 | Директор",
      ],
    ],
    [
      "an activity in lower case with its own deadline does not join without a break",
      ["1\tПодготовка\tприказ\tСентябрь\tКуратор", "\t\tсогласия\tОктябрь\tКуратор"],
      ["приказ | Сентябрь | Куратор", "согласия | Октябрь | Куратор"],
    ],
    [
      "a month alone never joins a whole deadline",
      ["1\tПодготовка\tПриказ\tдо 15.09.2024\tКуратор", "\t\t\tОктябрь\t"],
      ["Приказ | до 15.09.2024 | Куратор"],
    ],
    [
      "a row with a number never joins",
      ["1\tПодготовка\tПривлечение партнёров к\tсентябрь\tКуратор", "", "2\tРабота\tработе пар\t\tДиректор"],
      ["Привлечение партнёров к | сентябрь | Куратор", "работе пар |  | Директор"],
    ],
  ])("%s", (_name, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  });

  test("a stage name goes on, and its row may begin an activity", () => {
    const { roadmap } = readRoadmap(
      readTextDocument(
        [
          heading,
          "1\tПодготовка условий для\tПриказ\tСентябрь\tКуратор",
          "",
          "\tработы\tСогласия\tОктябрь\tКуратор",
        ].join("\n"),
      ),
    );
    expect(roadmap.stages.map(({ name, activities }) => [name, activities.length])).toEqual([
      ["Подготовка условий для работы", 2],
    ]);
  });
});
