import type { ExpectedForm } from "../expected-form.ts";

const indicators = ["Показатели"];
const quality = {
  section: [...indicators, "Оцените условия"],
  kind: "radio",
  options: ["Хорошо", "Средне", "Плохо"],
} as const;
const halves = {
  section: [...indicators, "Формы по полугодиям"],
  kind: "check-group",
  options: ["Учитель – учитель", "Ученик – ученик"],
} as const;

export const googleLike: ExpectedForm = {
  name: "google-like",
  untouched: ["agree", "roleOther", "rally"],
  questions: [
    {
      text: "Наименование организации",
      kind: "text",
      required: true,
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    {
      text: "Опыт наставничества (кратко)",
      kind: "multiline",
      answer: "Три года",
      holds: ["about", "Три года"],
    },
    {
      text: "Количество наставников",
      section: indicators,
      kind: "text",
      required: true,
      answer: "12",
      holds: ["mentors", "12"],
    },
    {
      text: "Ваша роль",
      section: indicators,
      kind: "radio",
      options: ["Куратор", "Заместитель директора", "Методист", "Другое"],
      answer: ["Методист"],
      holds: ["role", "Методист"],
    },
    {
      text: "Какие мероприятия проведены",
      section: indicators,
      kind: "check-group",
      options: ["Форум", "Педсовет", "Семинар", "Ярмарка"],
      answer: ["Форум", "Ярмарка"],
      holds: ["events", ["Форум", "Ярмарка"]],
    },
    {
      text: "Тип организации",
      section: indicators,
      kind: "select",
      required: true,
      options: ["Детский сад", "Школа", "Колледж"],
      answer: ["Школа"],
      holds: ["kind", "Школа"],
      refuses: ["Лицей"],
    },
    {
      text: "Дата приказа",
      section: indicators,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    // The month comes first.
    {
      text: "Дата начала программы",
      section: indicators,
      kind: "date",
      answer: { date: "2025-09-12" },
      holds: ["started", "2025-09-12"],
    },
    // A day and a time: half of it would be no answer.
    {
      text: "Когда проходит слёт",
      section: indicators,
      kind: "date-time",
      refuses: { date: "2025-09-12" },
    },
    {
      text: "Оцените программу",
      section: indicators,
      kind: "radio",
      options: ["1", "2", "3", "4", "5"],
      answer: ["4"],
      holds: ["rate", "4"],
    },
    { ...quality, text: "Нормативная база", answer: ["Хорошо"], holds: ["quality.base", "Хорошо"] },
    { ...quality, text: "Кадры", answer: ["Плохо"], holds: ["quality.people", "Плохо"] },
    {
      ...halves,
      text: "Первое полугодие",
      answer: ["Учитель – учитель"],
      holds: ["forms.first", ["Учитель – учитель"]],
    },
    {
      ...halves,
      text: "Второе полугодие",
      answer: ["Учитель – учитель", "Ученик – ученик"],
      holds: ["forms.second", ["Учитель – учитель", "Ученик – ученик"]],
    },
    {
      text: "Обработка персональных данных",
      section: indicators,
      kind: "check-group",
      options: ["Даю согласие на обработку персональных данных"],
      required: true,
      barrier: "consent",
    },
    { text: "g-recaptcha-response", kind: "multiline", barrier: "captcha" },
  ],
};
