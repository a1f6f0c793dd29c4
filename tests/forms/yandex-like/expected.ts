import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

function level(place: number, answer: string): ExpectedQuestion {
  return {
    text: `Показатель ${place}`,
    section: ["Что сделано"],
    kind: "radio",
    options: ["Да", "Частично", "Нет"],
    // The last rows are drawn when the box is scrolled.
    ...(place > 4 ? { appears: true as const } : {}),
    answer: [answer],
    holds: [`matrix.${place}`, answer],
    stays: true,
  };
}

/** A row that nobody answers here. */
function unanswered(place: number): ExpectedQuestion {
  const { answer: _answer, holds: _holds, stays: _stays, ...read } = level(place, "");
  return read;
}

export const yandexLike: ExpectedForm = {
  name: "yandex-like",
  untouched: ["answer_boolean_9", "captcha"],
  questions: [
    {
      text: "Название организации",
      kind: "text",
      required: true,
      answer: "Примерская школа",
      holds: ["answer_short_text_1", "Примерская школа"],
    },
    {
      text: "Опишите практику",
      kind: "multiline",
      answer: "Школа наставника",
      holds: ["answer_long_text_2", "Школа наставника"],
    },
    {
      text: "Сколько наставников",
      kind: ["text", "number"],
      answer: 12,
      holds: ["answer_number_3", "12"],
      refuses: "двенадцать",
    },
    {
      text: "Программа утверждена?",
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["answer_choices_4", "Да"],
      stays: true,
    },
    {
      text: "Номер приказа",
      kind: "text",
      appears: true,
      answer: "45-о",
      holds: ["answer_short_text_10", "45-о"],
    },
    {
      text: "Формы наставничества",
      kind: "check-group",
      options: ["Педагог – педагог", "Ученик – ученик", "Студент – ученик"],
      answer: ["Педагог – педагог", "Студент – ученик"],
      holds: ["answer_choices_5", ["Педагог – педагог", "Студент – ученик"]],
    },
    {
      text: "Муниципалитет",
      kind: "select",
      required: true,
      options: Array.from({ length: 30 }, (_, place) => `Округ ${place + 1}`),
      listedWhenOpened: true,
      answer: ["Округ 23"],
      holds: ["answer_choices_6", "Округ 23"],
      refuses: ["Округ 77"],
    },
    {
      text: "Дата приказа",
      kind: ["date", "text"],
      answer: { date: "2025-09-01" },
      holds: ["answer_date_7", "2025-09-01"],
      refuses: "1 сентября",
    },
    level(1, "Да"),
    level(2, "Частично"),
    level(3, "Нет"),
    level(4, "Да"),
    level(7, "Частично"),
    level(12, "Нет"),
    ...[5, 6, 8, 9, 10, 11].map(unanswered),
    {
      text: "Раздел на сайте обновлён",
      kind: "checkbox",
      answer: true,
      holds: ["answer_boolean_8", true],
    },
    {
      text: "Я даю согласие на обработку моих персональных данных",
      kind: "checkbox",
      barrier: "consent",
    },
    { text: "Введите код с картинки", kind: "text", barrier: "captcha" },
  ],
};
