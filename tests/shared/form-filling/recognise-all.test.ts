import { describe, expect, test } from "vitest";
import type { QuestionKind } from "../../../shared/form-filling/question.ts";
import { recogniseAll } from "../../../shared/form-filling/recognise-all.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

type Asked = readonly [text: string, kind: QuestionKind, field: FieldKey | null];

const yesNo = ["да", "нет"].map((label) => ({ value: label, label }));
const seen = (asked: readonly (readonly [string, QuestionKind, ...unknown[]])[], section: string[] = []) =>
  recogniseAll(
    asked.map(([text, kind]) =>
      makeQuestion({ text, kind, section, options: kind === "radio" ? yesNo : [] }),
    ),
  );

describe("a question that leans on the one before", () => {
  test.each<[string, Asked[]]>([
    [
      "the particulars of a paper",
      [
        ["Наличие положения о наставничестве", "radio", "documents.regulations.exists"],
        ["Если да, укажите ссылку на него", "url", "documents.regulations.url"],
        ["Дата", "date", "documents.regulations.date"],
        ["№", "text", "documents.regulations.number"],
      ],
    ],
    [
      "an order by another",
      [
        ["Номер приказа о назначении куратора", "text", "curator.orderNumber"],
        ["от (дата)", "date", "curator.orderDate"],
      ],
    ],
    [
      "a person's",
      [
        ["ФИО куратора", "text", "curator.fullName"],
        ["Его должность", "text", "curator.position"],
        ["Телефон", "phone", "curator.phone"],
        ["E-mail", "email", "curator.email"],
      ],
    ],
    [
      "the page's address",
      [
        ["Наличие раздела «Наставничество» на сайте", "radio", "organisation.hasMentoringPage"],
        ["Ссылка на него", "url", "organisation.mentoringPage"],
      ],
    ],
    [
      "parts of all mentors",
      [
        ["Количество наставников", "number", "mentors.total"],
        ["из них педагогов", "number", "mentors.teachers"],
        ["из них обучающихся", "number", "mentors.learners"],
      ],
    ],
    [
      "a part of the whole before it",
      [
        ["Количество наставнических пар", "number", "pairings.active"],
        ["из них групп", "number", "groups.active"],
      ],
    ],
    [
      "a second person is somebody else",
      [
        ["ФИО куратора", "text", "curator.fullName"],
        ["Телефон", "phone", "curator.phone"],
        ["ФИО", "text", null],
        ["Телефон", "phone", null],
      ],
    ],
    [
      "whose it is stands there",
      [
        ["ФИО руководителя", "text", "head.fullName"],
        ["Адрес электронной почты ОО", "email", null],
      ],
    ],
    [
      "a question that was not recognised lends nothing",
      [
        ["ФИО куратора", "text", "curator.fullName"],
        ["ФИО исполнителя", "text", null],
        ["Телефон", "phone", null],
      ],
    ],
    [
      "a part of a part is the person's to say",
      [
        ["Количество педагогических работников", "number", "staff.teachers"],
        ["из них женщин", "number", null],
        ["из них молодых специалистов", "number", null],
      ],
    ],
    [
      "a paper or a page named again is the same",
      [
        ["Наличие раздела «Наставничество» на сайте", "radio", "organisation.hasMentoringPage"],
        ["Если да, адрес раздела", "url", "organisation.mentoringPage"],
        ["Наличие положения о наставничестве", "radio", "documents.regulations.exists"],
        ["Номер приказа", "text", null],
      ],
    ],
    [
      "activities of the roadmap, part by part",
      [
        ["Мероприятий дорожной карты, всего", "number", "roadmap.activities"],
        ["в т.ч. исполнено", "number", "roadmap.done"],
        ["в т.ч. просрочено", "number", "roadmap.overdue"],
        ["Процент исполнения", "number", "roadmap.progress"],
      ],
    ],
    [
      "a row says itself of which row it is a part",
      [
        ["стр. 01. Наставники – всего, чел.", "number", "mentors.total"],
        ["стр. 02. из стр. 01 – педагогические работники", "number", "mentors.teachers"],
        ["стр. 03. из стр. 01 – обучающиеся", "number", "mentors.learners"],
      ],
    ],
    [
      "«то же» asks nothing by itself",
      [
        ["Количество наставников, довольных обедом", "number", null],
        ["То же – наставников", "number", null],
      ],
    ],
    [
      "other people are no part of these",
      [
        ["Количество наставников", "number", "mentors.total"],
        ["из них наставляемых педагогов", "number", null],
      ],
    ],
  ])("%s", (_name, asked) => {
    expect(seen(asked).map(({ field }) => field)).toEqual(asked.map(([, , field]) => field));
  });

  test("is never certain and says what it leans on", () => {
    const [, second] = seen([
      ["ФИО куратора", "text"],
      ["Его должность", "text"],
    ]);
    expect(second).toMatchObject({ confidence: 0.8, evidence: expect.stringContaining("«Куратор»") });
  });

  test("another section is another matter", () => {
    const questions = ["Руководство", "Исполнитель"].map((heading, at) =>
      makeQuestion({ text: ["ФИО куратора", "Телефон"][at]!, section: [heading] }),
    );
    expect(recogniseAll(questions)[1]?.field).toBe(null);
  });

  test("what is clear alone stays as it is whatever stands before", () => {
    const clear: Asked[] = [
      ["Количество наставляемых", "number", "mentees.total"],
      ["ИНН организации", "text", "organisation.inn"],
    ];
    expect(seen([["Количество наставников", "number"], ...clear]).slice(1)).toEqual(seen(clear));
  });
});
