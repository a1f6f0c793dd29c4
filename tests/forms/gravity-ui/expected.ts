import type { ExpectedForm } from "../expected-form.ts";

const school = ["О школе"];
const indicators = ["Показатели"];

export const gravityUi: ExpectedForm = {
  name: "gravity-ui",
  untouched: ["code", "agree"],
  questions: [
    {
      text: "Название школы",
      section: school,
      kind: "text",
      answer: "Школа № 7",
      holds: ["name", "Школа № 7"],
    },
    { text: "Код анкеты", section: school, kind: "text", barrier: "disabled" },
    {
      text: "Уровень образования",
      section: school,
      kind: "select",
      options: ["Дошкольное", "Общее", "Профессиональное"],
      listedWhenOpened: true,
      answer: ["Общее"],
      holds: ["kind", ["school"]],
      // No button to clear it: once chosen, always something.
      stays: true,
      refuses: ["Высшее"],
    },
    {
      text: "Темы встреч",
      section: school,
      kind: "multi-select",
      options: Array.from({ length: 40 }, (_, place) => `Тема ${place + 1}`),
      listedWhenOpened: true,
      answer: ["Тема 2", "Тема 33"],
      holds: ["topics", ["t2", "t33"]],
    },
    {
      text: "Сколько наставников работает",
      section: indicators,
      kind: "number",
      answer: 12,
      holds: ["mentors", 12],
      refuses: 700,
    },
    { text: "Сколько наставляемых", section: indicators, kind: "number", answer: 31, holds: ["mentees", 31] },
    {
      text: "Программа выполняется в срок?",
      section: indicators,
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Нет"],
      holds: ["mode", "no"],
      stays: true,
    },
    {
      text: "Причина задержки",
      section: indicators,
      kind: "multiline",
      appears: true,
      answer: "Приказ подписан в октябре",
      holds: ["reason", "Приказ подписан в октябре"],
    },
    {
      text: "Страница на сайте есть",
      section: indicators,
      kind: "checkbox",
      answer: true,
      holds: ["site", true],
    },
    {
      text: "Ярмарка наставников проведена",
      section: indicators,
      kind: "checkbox",
      answer: true,
      holds: ["fair", true],
    },
    { text: "Пожелания", section: indicators, kind: "text", answer: "Нет", holds: ["note", "Нет"] },
    { text: "С политикой ознакомлен(а)", section: indicators, kind: "checkbox", barrier: "consent" },
  ],
};
