import type { ExpectedForm } from "../expected-form.ts";

const organisation = ["Организация"];
const indicators = ["Показатели"];

export const webComponents: ExpectedForm = {
  name: "web-components",
  untouched: ["code", "agree", "site"],
  questions: [
    {
      text: "Наименование организации",
      section: organisation,
      kind: "text",
      required: true,
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    { text: "Шифр", section: organisation, kind: "text", barrier: "read-only" },
    {
      text: "Тип организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      answer: ["Школа"],
      holds: ["kind", "2"],
    },
    // A trap around a component: what is inside knows nothing of it.
    { text: "Адрес вашего сайта", section: organisation, kind: "text", barrier: "decoy" },
    {
      text: "Количество наставников",
      section: indicators,
      kind: "number",
      answer: 12,
      holds: ["mentors", "12"],
      refuses: "двенадцать",
    },
    {
      text: "Дата приказа",
      section: indicators,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    {
      text: "Проведённые мероприятия",
      section: indicators,
      kind: "check-group",
      options: ["Форум", "Семинар", "Слёт"],
      answer: ["Форум", "Слёт"],
      holds: ["events", ["Форум", "Слёт"]],
    },
    {
      text: "Программа утверждена?",
      section: indicators,
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["approved", "Да"],
    },
    {
      text: "Номер приказа",
      section: indicators,
      kind: "text",
      appears: true,
      answer: "45-о",
      holds: ["number", "45-о"],
    },
    {
      text: "Пояснение",
      section: indicators,
      kind: "multiline",
      answer: "Без замечаний",
      holds: ["note", "Без замечаний"],
    },
    {
      text: "Согласен с условиями обработки данных",
      section: indicators,
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
