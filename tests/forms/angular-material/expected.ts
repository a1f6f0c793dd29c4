import type { ExpectedForm } from "../expected-form.ts";

const organisation = ["Организация"];
const reality = ["Реализация"];

export const angularMaterial: ExpectedForm = {
  name: "angular-material",
  untouched: ["region", "agree"],
  questions: [
    {
      text: "Наименование организации",
      section: organisation,
      kind: "text",
      required: true,
      answer: "Примерская гимназия",
      holds: ["name", "Примерская гимназия"],
    },
    { text: "Регион", section: organisation, kind: "text", barrier: "disabled" },
    {
      text: "Тип организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      listedWhenOpened: true,
      answer: ["Школа"],
      holds: ["kind", 2],
      // No button to clear it: once chosen, always something.
      stays: true,
      refuses: ["Лицей"],
    },
    {
      text: "Формы наставничества",
      section: organisation,
      kind: "multi-select",
      options: ["Учитель – учитель", "Ученик – ученик", "Студент – ученик"],
      listedWhenOpened: true,
      answer: ["Учитель – учитель", "Студент – ученик"],
      holds: ["forms", ["Учитель – учитель", "Студент – ученик"]],
    },
    {
      // A text with suggestions: what is not suggested may be typed as well.
      text: "Населённый пункт",
      section: organisation,
      kind: "text",
      answer: "Образцово",
      holds: ["town", "Образцово"],
    },
    {
      text: "Количество наставников",
      section: reality,
      kind: "number",
      answer: 12,
      holds: ["mentors", 12],
      refuses: "двенадцать",
    },
    {
      text: "Дата приказа",
      section: reality,
      kind: ["date", "text"],
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    {
      text: "Программа утверждена?",
      section: reality,
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["approved", "yes"],
      stays: true,
    },
    {
      text: "Номер приказа",
      section: reality,
      kind: "text",
      appears: true,
      answer: "45-о",
      holds: ["number", "45-о"],
    },
    {
      text: "Уровень проекта",
      section: reality,
      kind: "radio",
      options: ["Региональный", "Школьный"],
      answer: ["Школьный"],
      holds: ["level", "school"],
      stays: true,
    },
    {
      text: "Участвовали в конкурсе наставников",
      section: reality,
      kind: "checkbox",
      answer: true,
      holds: ["contest", true],
    },
    {
      text: "Раздел на сайте заполнен",
      section: reality,
      kind: "checkbox",
      answer: true,
      holds: ["site", true],
    },
    {
      text: "Пояснение",
      section: reality,
      kind: "multiline",
      answer: "Без замечаний",
      holds: ["note", "Без замечаний"],
    },
    {
      text: "Ключевые слова",
      section: ["Реализация"],
      kind: "text",
      answer: "Адаптация; Карьера",
      holds: ["words", ["Адаптация", "Карьера"]],
    },
    {
      text: "Даю согласие на обработку персональных данных",
      section: reality,
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
