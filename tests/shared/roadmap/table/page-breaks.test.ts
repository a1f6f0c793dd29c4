import { describe, expect, test } from "vitest";
import type { GridRow } from "../../../../shared/document/document-grid.ts";
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
      "a list over three pages whose stage name was cut with it",
      [
        "5\tРабота с\t1) Приказ\tСентябрь 2024 Октябрь 2024\tКуратор",
        "",
        "\tпарами\t<p>2) Согласия</p><p>3) Отчёт</p>\tМай 2025 Июнь 2025\t",
        "",
        "\t\t4) Итоги\t\t",
      ],
      [
        "Приказ | Сентябрь 2024 | Куратор",
        "Согласия | Октябрь 2024 | Куратор",
        "Отчёт | Май 2025 | Куратор",
        "Итоги | Июнь 2025 | Куратор",
      ],
    ],
    [
      "a stage name and an activity, one of them before words in brackets",
      ["1\tРабота\tОбновление правовых\tмай\tКуратор", "", "\t(целевой модели)\tактов школы\t\t"],
      ["Обновление правовых актов школы | май | Куратор"],
    ],
    [
      "words in brackets",
      ["6\tИтоги\tПроведение мониторинга\tмай\tКуратор", "", "\t\t(анкетирование)\t\t"],
      ["Проведение мониторинга (анкетирование) | май | Куратор"],
    ],
    [
      "words to do that had no room above the break",
      ["1\tПодготовка\t\tоктябрь\tБиканова", "", "\t\tПопуляризация через СМИ\t2026 г.\tН.В."],
      ["Популяризация через СМИ | октябрь 2026 г. | Биканова Н.В."],
    ],
    [
      "the rest of a row whose stage name was cut as well",
      [
        "7\tПоддержка и\tОсвещение мероприятий\tпостоянно\tКуратор",
        "",
        "\tсопровождение\tДорожной карты\t\t",
      ],
      ["Освещение мероприятий Дорожной карты | постоянно | Куратор"],
    ],
    [
      "dashes of a list go on below its introduction",
      ["1\tПодготовка\tПриказ о паре:\tСентябрь\tКуратор", "", "\t\t- о наставнике\t\t"],
      ["Приказ о паре | Сентябрь | Куратор"],
    ],
    [
      "a dashed line below a dashed line is an activity of its own",
      ["1\tПодготовка\t- приказ\tСентябрь\tКуратор", "", "\t\t- согласия\t\t"],
      ["приказ | Сентябрь | Куратор", "согласия |  | Куратор"],
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

  test("a row that leaves empty what every row of the plan fills goes on with the one above", () => {
    const plan = [
      "1\tПодготовка\tПриказ\tСентябрь\tКуратор",
      "2\tПодготовка\tСогласия\tОктябрь\tКуратор",
      "3\tПодготовка\tВстречи\tНоябрь\tПсихолог",
      "4\tПодготовка\tМотивация по распоряжению Минпросвещения\tДекабрь\tДиректор",
      "",
    ];
    const last = (row: string) => read([...plan, row]).slice(3);
    expect(last("\t\tРоссии от 25.12.2019 № Р-145\t\t")).toEqual([
      "Мотивация по распоряжению Минпросвещения России от 25.12.2019 № Р-145 | Декабрь | Директор",
    ]);
    expect(last("\t\tРодительское собрание\tЯнварь\tДиректор")).toEqual([
      "Мотивация по распоряжению Минпросвещения | Декабрь | Директор",
      "Родительское собрание | Январь | Директор",
    ]);
  });

  test("a row all of whose cells are in lower case goes on with one that begins in upper case", () => {
    const wide = (heading: string, ...rows: string[]) =>
      readRoadmap(readTextDocument([heading, ...rows].join("\n"))).roadmap.stages.flatMap(({ activities }) =>
        activities.map(({ text, deadline, outcome }) => `${text} | ${deadline} | ${outcome}`),
      );
    const head = "№\tЭтап\tМероприятия\tСроки\tРезультат";
    expect(
      wide(head, "1\tРабота\tСбор\tЕжегодно\tСобрана", "", "\t\tинформации\tсентябрь\tинформация"),
    ).toEqual(["Сбор информации | Ежегодно сентябрь | Собрана информация"]);
    expect(wide(head, "1\tРабота\tсбор\tмай\tданные", "", "\t\tотчёт\tиюнь\tсправка")).toHaveLength(2);
  });

  test("a heading over the whole width goes on; another one begins", () => {
    const wide = (text: string, number = ""): GridRow => ({
      place: "стр. 1, строка 1",
      cells: [cell(number), { ...cell(text), columnSpan: 3 }, null, null],
    });
    const row = (...texts: string[]): GridRow => ({ place: "стр. 1, строка 2", cells: texts.map(cell) });
    const names = (below: GridRow) =>
      readRoadmap({
        blocks: [
          {
            kind: "table",
            rows: [
              row("№", "Мероприятия", "Сроки", "Ответственные"),
              wide("Подготовка", "1"),
              row("1.1", "Приказ", "Сентябрь", "Куратор"),
              wide("Оценка результатов внедрения модели", "2"),
            ],
          },
          { kind: "table", rows: [below, row("2.1", "Отчёт", "Май", "Куратор")] },
        ],
      }).roadmap.stages.map(({ name }) => name);
    expect(names(wide("наставничества"))).toEqual([
      "Подготовка",
      "Оценка результатов внедрения модели наставничества",
    ]);
    expect(names(wide("Завершение", "3"))).toContain("Завершение");
  });

  test("a merged cell cut by the page says the same on all rows it spans", () => {
    const rows = (...lines: GridRow[]) => ({ kind: "table" as const, rows: lines });
    const row = (...cells: GridRow["cells"]): GridRow => ({ place: "стр. 1, строка 2", cells });
    const spans = { ...cell("психолог"), rowSpan: 2 };
    const { roadmap } = readRoadmap({
      blocks: [
        rows(
          row(cell("Этап"), cell("Мероприятия"), cell("Сроки"), cell("Ответственные")),
          row(cell("Работа"), cell("Проведение мониторинга и"), cell("Май"), cell("Куратор,")),
        ),
        rows(
          row(cell(""), cell("анкетирования"), cell(""), spans),
          row(cell(""), cell("Отчёт"), cell("Июнь"), null),
        ),
      ],
    });
    expect(roadmap.stages[0]?.activities.map(({ text, assignees }) => [text, ...assignees])).toEqual([
      ["Проведение мониторинга и анкетирования", "Куратор", "психолог"],
      ["Отчёт", "Куратор", "психолог"],
    ]);
  });
});

function cell(text: string) {
  return { lines: text === "" ? [] : [{ text, bullet: null }], rowSpan: 1, columnSpan: 1 };
}
