import type { ExpectedForm } from "../expected-form.ts";

const first = ["Шаг 1. Организация"];
const second = ["Шаг 2. Итоги"];

export const framedWizard: ExpectedForm = {
  name: "framed-wizard",
  untouched: ["agree"],
  turning: { next: "Далее", back: "Назад" },
  questions: [
    {
      text: "Наименование организации",
      section: first,
      kind: "text",
      required: true,
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    {
      text: "Тип",
      section: first,
      kind: "select",
      options: ["Сад", "Школа", "Колледж"],
      answer: ["Школа"],
      holds: ["kind", "Школа"],
      refuses: ["Лицей"],
    },
    {
      text: "Пары сформированы?",
      section: first,
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["pairsKnown", "Да"],
    },
    {
      text: "Сколько пар",
      section: first,
      kind: "number",
      appears: true,
      answer: 9,
      holds: ["pairs", "9"],
    },
    {
      text: "Кто участвовал",
      section: second,
      kind: "check-group",
      options: ["Педагоги", "Обучающиеся", "Родители"],
      appears: true,
      answer: ["Педагоги", "Родители"],
      holds: ["roles", ["Педагоги", "Родители"]],
    },
    {
      text: "Дата завершения программы",
      section: second,
      kind: "date",
      appears: true,
      answer: { date: "2026-05-25" },
      holds: ["finished", "2026-05-25"],
    },
    {
      text: "Комментарий",
      section: second,
      kind: "multiline",
      appears: true,
      answer: "Всё по плану",
      holds: ["note", "Всё по плану"],
    },
    {
      text: "Согласен на обработку персональных данных",
      section: second,
      kind: "checkbox",
      appears: true,
      barrier: "consent",
    },
    // The search of the site around the frame: read, and for the person to leave out.
    { text: "Поиск по сайту", kind: "text" },
  ],
};
