import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { planFill } from "../../../../shared/form-filling/plan-fill.ts";
import type { Question } from "../../../../shared/form-filling/question.ts";
import type { Report } from "../../../../shared/report/report.ts";
import type { FieldKey } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";

const report: Report = {
  date: "2025-05-31" as ISODate,
  values: {
    schoolYear: "2024-2025",
    "documents.regulations.exists": true,
    "documents.introduction.exists": true,
    "documents.roadmap.exists": false,
    "documents.curator.exists": false,
    "organisation.hasMentoringPage": true,
    "pairings.form.teacher-teacher": 2,
    "pairings.form.student-pupil": 1,
    "pairings.form.pupil-pupil": 0,
    "mentees.teachers": 1,
    "mentees.disabled": 2,
    "mentees.learners": 0,
    "mentees.earlyCareer": 1,
    "mentors.teachers": 3,
    "mentors.parents": 0,
    "mentors.graduates": 0,
    "consents.processing": 12,
    "incentives.kinds": ["доплата"],
  },
  fromEmptyTabs: { "mentors.graduates": "Наставники" },
  definitions: { "mentees.earlyCareer": "Молодой специалист: стаж не более 3 лет." },
  problems: [],
};

const DOCUMENTS = ["Положение о наставничестве", "Дорожная карта", "Приказ о внедрении целевой модели"];
const FORMS = ["ученик – ученик", "«педагог – педагог»", "студент – ученик"];
const MENTEES = ["педагоги", "обучающиеся", "дети с ОВЗ"];

function row(
  text: string,
  labels: readonly string[],
  part: Partial<Question> = {},
  chosen?: FieldKey | null,
) {
  const options = labels.map((label, place) => ({ value: `v${place}`, label }));
  const question = makeQuestion({ kind: "check-group", text, options, ...part });
  return planFill([question], report, chosen === undefined ? undefined : new Map([[question.key, chosen]]))
    .rows[0]!;
}

describe("every box of a group is a question of its own", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Отметьте имеющиеся документы", DOCUMENTS, ["v0", "v2"]],
    ["Какие документы имеются в организации? (можно выбрать несколько вариантов)", DOCUMENTS, ["v0", "v2"]],
    ["Какие локальные нормативные акты разработаны и утверждены в ОО?", DOCUMENTS, ["v0", "v2"]],
    ["Документы, регламентирующие наставничество в ОО", DOCUMENTS, ["v0", "v2"]],
    ["Какие из перечисленных документов имеются?", DOCUMENTS, ["v0", "v2"]],
    ["Какие распорядительные акты изданы?", DOCUMENTS, ["v0", "v2"]],
    ["Укажите, какими документами обеспечена система наставничества", DOCUMENTS, ["v0", "v2"]],
    ["По каким формам реализуется наставничество?", FORMS, ["v1", "v2"]],
    ["К каким категориям относятся наставляемые?", MENTEES, ["v0", "v2"]],
    ["Кого привлекают в качестве наставников?", ["педагоги", "родители"], ["v0"]],
    ["Что имеется в школе?", [...DOCUMENTS, "Раздел на сайте"], ["v0", "v2", "v3"]],
    ["3.1. Отметьте реализуемые формы наставничества *", FORMS, ["v1", "v2"]],
    ["Какие формы наставничества реализуются в организации?", FORMS, ["v1", "v2"]],
    ["Формы наставничества в 2024/2025 учебном году", FORMS, ["v1", "v2"]],
    ["Категории наставляемых", MENTEES, ["v0", "v2"]],
    ["Отметьте категории наставляемых, участвующих в программе", MENTEES, ["v0", "v2"]],
    ["Кто является наставниками?", ["педагоги", "родители"], ["v0"]],
  ])("%s", (text, labels, values) => {
    expect(row(text, labels)).toMatchObject({
      field: null,
      state: "planned",
      answer: { kind: "options", values },
      doubtful: false,
      remark: "",
    });
  });

  test("the heading says of what where the group itself does not", () => {
    expect(row("Имеются:", DOCUMENTS, { section: ["Документы"] }).state).toBe("planned");
  });

  test("a list in which several may be chosen is such a group too", () => {
    expect(row("Отметьте имеющиеся документы", DOCUMENTS, { kind: "multi-select" }).state).toBe("planned");
  });

  test("the row tells box by box what is ticked and why", () => {
    const labels = [...DOCUMENTS.slice(0, 2), "Иное"];
    expect(row("Отметьте имеющиеся документы", labels).byOption).toEqual([
      {
        label: "Положение о наставничестве",
        field: "documents.regulations.exists",
        state: "ticked",
        why: "«Положение: есть» – да.",
      },
      {
        label: "Дорожная карта",
        field: "documents.roadmap.exists",
        state: "left",
        why: "«Дорожная карта: есть» – нет.",
      },
      { label: "Иное", field: null, state: "unknown", why: "Программа не знает, о чём этот вариант." },
    ]);
  });
});

describe("what nobody knows stays unticked and is named", () => {
  test.each<[string, string, readonly string[], readonly string[], string]>([
    ["another paper", "Имеющиеся документы", [...DOCUMENTS, "Иное"], ["v0", "v2"], "Не знаю: «Иное»."],
    [
      "no value in the book",
      "Имеющиеся документы",
      ["Положение", "Программа наставничества"],
      ["v0"],
      "Не знаю: «Программа наставничества».",
    ],
    [
      "a tab without rows",
      "Кто является наставниками?",
      ["педагоги", "выпускники"],
      ["v0"],
      "Не знаю: «выпускники».",
    ],
    [
      "two that ask the same",
      "Формы наставничества",
      ["студент – ученик", "педагог – педагог", "учитель – учитель"],
      ["v0"],
      "Не знаю: «педагог – педагог», «учитель – учитель».",
    ],
    [
      "a group with a definition",
      "Категории наставляемых",
      ["педагоги", "молодые специалисты"],
      ["v0", "v1"],
      "стаж не более 3 лет",
    ],
  ])("%s", (_name, text, labels, values, words) => {
    const planned = row(text, labels);
    expect(planned).toMatchObject({ state: "planned", answer: { values }, doubtful: true });
    expect(planned).toMatchObject({ remark: expect.stringContaining(words) });
  });

  test("a consent is never ticked, whatever the book knows of it", () => {
    const label = "Согласия на обработку персональных данных";
    const { byOption, ...planned } = row("Отметьте имеющиеся документы", ["Положение", label]);
    expect(planned).toMatchObject({ answer: { values: ["v0"] } });
    expect(byOption?.[1]).toMatchObject({
      field: null,
      state: "unknown",
      why: expect.stringContaining("сами"),
    });
  });

  test("nothing to tick is told, not written", () => {
    expect(row("Отметьте имеющиеся документы", ["Дорожная карта", "Иное"])).toMatchObject({
      state: "refused",
      reason: expect.stringMatching(/отмечать нечего.*«Иное»/),
    });
  });
});

describe("a group that asks for something else is left to the person", () => {
  test.each<[string, readonly string[]]>([
    ["Каких документов нет?", DOCUMENTS],
    ["Какие документы не разработаны?", DOCUMENTS],
    ["Какие документы планируется разработать", DOCUMENTS],
    ["Какие документы вам нужно разработать?", DOCUMENTS],
    ["Прикрепите имеющиеся документы", DOCUMENTS],
    ["Документы наставника", DOCUMENTS],
    ["Какие формы наставничества планируете внедрить?", FORMS],
    ["Какие формы наставничества наиболее эффективны?", FORMS],
    ["Какие формы наставничества вам интересны?", FORMS],
    ["Какие категории наставляемых не охвачены?", MENTEES],
    ["Категории наставляемых, для которых есть программы", MENTEES],
    ["Категории участников", MENTEES],
    ["Кто нуждается в наставниках?", MENTEES],
    ["Каких категорий наставников не хватает?", MENTEES],
    ["В каких формах наставничества участвуют дети с ОВЗ?", FORMS],
    ["Какие формы наставничества будут реализованы?", FORMS],
    ["Какие категории наставляемых завершили программу?", MENTEES],
    ["Документы, размещённые на сайте", DOCUMENTS],
    ["Категории наставников и наставляемых", MENTEES],
  ])("%s", (text, labels) => expect(row(text, labels).state).toBe("unknown"));

  test.each(["Планируемые документы", "Чего в школе нет"])("under «%s»", (heading) => {
    expect(row("Отметьте документы", DOCUMENTS, { section: [heading] }).state).toBe("unknown");
  });

  test("by its hint", () => {
    const help = "Отметьте только отсутствующие";
    expect(row("Отметьте документы", DOCUMENTS, { help }).state).toBe("unknown");
  });

  test("another school year is refused with the year", () => {
    expect(row("Формы наставничества в 2022/2023 учебном году", FORMS)).toMatchObject({
      state: "refused",
      reason: expect.stringContaining("2022-2023"),
    });
  });

  test("by the person's word", () => {
    expect(row("Отметьте имеющиеся документы", DOCUMENTS, {}, null).state).toBe("unknown");
    expect(row("Отметьте имеющиеся документы", DOCUMENTS, {}, "incentives.kinds")).toMatchObject({
      field: "incentives.kinds",
      state: "refused",
    });
  });

  test("what is ticked already is kept", () => {
    const current = { kind: "options", values: ["v1"] } as const;
    expect(row("Отметьте имеющиеся документы", DOCUMENTS, { current })).toMatchObject({
      state: "kept",
      answer: { values: ["v0", "v2"] },
    });
  });
});

test("a group is planned for any words, and only boxes known to be «да» are ticked", () => {
  const words = fc.constantFrom(
    ...DOCUMENTS,
    ...FORMS,
    ...MENTEES,
    "Иное",
    "нет",
    "не",
    "Согласие",
    "100 %",
    "",
  );
  const texts = fc.constantFrom(
    "Отметьте имеющиеся документы",
    "Формы наставничества",
    "Категории наставляемых",
    "",
  );
  fc.assert(
    fc.property(texts, fc.array(words, { maxLength: 6 }), (text, labels) => {
      const planned = row(text, labels);
      if (planned.state !== "planned" || planned.answer.kind !== "options") return;
      const ticked = planned.byOption!.filter(({ state }) => state === "ticked");
      expect(planned.answer.values).toHaveLength(ticked.length);
      for (const { field } of ticked) {
        const value = report.values[field!];
        expect(value === true || Number(value) > 0).toBe(true);
      }
    }),
  );
});
