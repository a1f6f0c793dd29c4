import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentoringFormKeys } from "../../../shared/people/mentoring-forms.ts";
import { sumCuratorPoints } from "../../../shared/surveys/curator-form.ts";
import { usualHeading } from "../../../shared/surveys/question-headings.ts";
import {
  questionnaireText,
  readQuestionnaireText,
  wordsKey,
} from "../../../shared/surveys/questionnaire-text.ts";
import { questionnaireById, questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { curatorPage, surveyPage } from "../../../shared/surveys/survey-page.ts";
import { webFormPlan } from "../../../shared/surveys/web-form-items.ts";
import { standardQuestions } from "../../../shared/workbook/schema/survey-questions.ts";

describe("the questionnaires", () => {
  test.each(questionnaires.map((each) => [each.id, each] as const))(
    "%s",
    (_, { questions, role, survey }) => {
      expect(questions.length).toBeGreaterThanOrEqual(8);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      expect(new Set(questions.map(({ text }) => wordsKey(text))).size).toBe(questions.length);
      for (const { key, answer } of questions) {
        expect(usualHeading(key)).toMatch(/^[А-ЯЁ]/);
        const standard = standardQuestions.find((question) => question.key === key);
        if (standard) expect(answer).toBe(standard.answer);
      }
      expect(questions.filter(({ answer }) => answer === "point").length).toBeGreaterThanOrEqual(5);
      // Learners are spoken to as «ты», everybody else as «Вы».
      if (role === "наставник")
        expect(
          questions.some(({ text }) => /(?<![а-яё])(?:ты|теб[ея]|тво[йиюя])(?![а-яё])/i.test(text)),
        ).toBe(false);
      expect(["до", "после"]).toContain(survey);
    },
  );

  test("before and after share most of their points", () => {
    for (const before of questionnaires.filter(({ survey }) => survey === "до")) {
      const after = questionnaires.find(({ id }) => id === before.id.replace(/до$/, "после"));
      const points = before.questions.filter(({ answer }) => answer === "point").map(({ key }) => key);
      const shared = points.filter((key) => after?.questions.some((question) => question.key === key));
      expect(shared).toEqual(points);
    }
  });

  test("every form of mentoring has its questionnaires", () => {
    const forms = new Set(questionnaires.flatMap((each) => each.forms));
    expect(mentoringFormKeys.filter((form) => !forms.has(form))).toEqual([]);
  });

  test("is found by its id in any spelling", () => {
    expect(questionnaireById("Учителя/Наставник/После")?.title).toBe("Анкета наставника по окончании работы");
    expect(questionnaireById("прочее")).toBeNull();
  });
});

describe("a questionnaire as text", () => {
  test("comes back as it was", () => {
    for (const each of questionnaires)
      expect(readQuestionnaireText(questionnaireText(each), each)).toEqual({
        questions: each.questions,
        remarks: [],
      });
  });

  test("takes a school's own questions, and says what it did not understand", () => {
    const template = questionnaires[1] as (typeof questionnaires)[number];
    const { questions, remarks } = readQuestionnaireText(
      "1) Эффективность программы наставничества [1-10]\n\n2. Понравился ли класс? [ДА / НЕТ]\nРасскажите о школе\n[1–10]\nКомфортность участия в программе [балл]\nПонравился ли класс? [да/нет]",
      template,
    );
    expect(questions).toEqual([
      { key: "effectiveness", text: "Эффективность программы наставничества", answer: "point" },
      { key: "Понравился ли класс?", text: "Понравился ли класс?", answer: "yes" },
      { key: "Расскажите о школе", text: "Расскажите о школе", answer: "words" },
      { key: "comfort", text: "Комфортность участия в программе", answer: "point" },
    ]);
    expect(remarks).toEqual([
      "Строка 4: в конце нет вида ответа, поэтому отвечают своими словами. Напишите [1–10], [да/нет], [частота] или [текст].",
      "Строка 5: есть вид ответа, но нет вопроса. Строка пропущена.",
      "Строка 7: такой вопрос уже есть выше. Строка пропущена.",
    ]);
  });

  test("keeps answers of one kind under one heading, and the columns of «Анкеты» for itself", () => {
    const template = questionnaires[1] as (typeof questionnaires)[number];
    const { questions, remarks } = readQuestionnaireText(
      "Эффективность программы наставничества [да/нет]\nДата [текст]\nКомфортность участия в программе",
      template,
    );
    expect(questions.map(({ key, answer }) => [key, answer])).toEqual([
      ["effectiveness", "point"],
      ["comfort", "point"],
    ]);
    expect(remarks).toEqual([
      "Строка 1: на этот вопрос отвечают как прежде, [1–10]. Чтобы отвечать иначе, спросите другими словами.",
      "Строка 2: «Дата» — столбец самой вкладки «Анкеты», так вопрос назвать нельзя. Строка пропущена.",
    ]);
  });

  test("whatever is typed is read without an error, and never two questions with one key", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { questions } = readQuestionnaireText(text, { questions: [] });
        expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      }),
    );
  });
});

test("the curator's points are nine, 0 to 2", () => {
  expect(sumCuratorPoints("2 2 1 2 2 1 2 1 2")).toBe(15);
  expect(sumCuratorPoints("2 2 1")).toBe("Введено 3 балла, а признаков 9.");
  expect(sumCuratorPoints("2 2 1 2 2 1 2 1 3")).toBe("«3»: каждый признак оценивают в 2, 1 или 0 баллов.");
});

test("the paper has a box for every point, lines for words and no place for a name", () => {
  const paper = questionnaireById("учителя/наставляемый/после") as (typeof questionnaires)[number];
  const page = surveyPage([paper], true);
  const points = paper.questions.filter(({ answer }) => answer === "point").length;
  expect(page.match(/☐&nbsp;10</g)).toHaveLength(points);
  expect(page).toContain("Анкета анонимная");
  expect(page).not.toMatch(/ФИО|Фамилия|<script/);
  expect(surveyPage([paper], false)).toContain("Код участника");
  expect(curatorPage().match(/☐ 2/g)).toHaveLength(9);
});

test("the form to be made asks the same questions and never for an address", () => {
  const paper = questionnaireById("ученики/наставляемый/до") as (typeof questionnaires)[number];
  const form = webFormPlan(paper, true);
  expect(form.items.map(({ title }) => title)).toEqual(paper.questions.map(({ text }) => text));
  expect(form.collectsEmail).toBe(false);
  expect(webFormPlan(paper, false).items[0]?.title).toBe("Код участника");
});
