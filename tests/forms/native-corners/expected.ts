import type { ExpectedForm } from "../expected-form.ts";

const organisation = ["Организация"];
const indicators = ["Показатели"];
const outcome = ["Итоги"];
const rating = {
  section: [...indicators, "Оценка работы"],
  kind: "radio",
  options: ["Хорошо", "Средне", "Плохо"],
} as const;

/** Native controls in the corners of what a page may do; its rules are the browser's own (`validity`). */
export const nativeCorners: ExpectedForm = {
  name: "native-corners",
  untouched: ["agree", "scan", "extra"],
  questions: [
    {
      text: "Населённый пункт",
      section: organisation,
      kind: "text",
      answer: "Образцово",
      holds: ["town", "Образцово"],
    },
    {
      text: "Предмет наставника",
      section: organisation,
      kind: "select",
      options: ["Физика", "Химия", "История", "Право"],
      answer: ["Химия"],
      holds: ["subject", "chem"],
      refuses: ["Право"],
    },
    {
      text: "Краткое название (до 20 знаков)",
      section: organisation,
      kind: "text",
      answer: "Школа № 7",
      holds: ["short", "Школа № 7"],
      refuses: "Муниципальная примерная школа № 7",
    },
    {
      text: "Электронная почта",
      section: organisation,
      kind: "email",
      answer: "kurator@example.ru",
      holds: ["mail", "kurator@example.ru"],
      refuses: "нет почты",
    },
    {
      text: "ИНН",
      section: organisation,
      kind: "text",
      answer: "7700000007",
      holds: ["inn", "7700000007"],
      refuses: "77",
    },
    {
      text: "ФИО руководителя",
      section: organisation,
      kind: "text",
      answer: "Примерова Анна Тестовна",
      holds: ["head", "Примерова|Анна|Тестовна"],
      refuses: "Примерова Анна Тестовна и другие",
    },
    {
      text: "Количество наставников",
      section: indicators,
      kind: "number",
      answer: 12,
      holds: ["mentors", "12"],
      refuses: "5000",
    },
    {
      text: "Доля обученных",
      section: indicators,
      kind: "number",
      answer: 35.5,
      holds: ["share", "35.5"],
      refuses: "35.55",
    },
    {
      text: "Готовность программы",
      section: indicators,
      kind: "number",
      answer: 35,
      holds: ["ready", "35"],
      refuses: "37",
    },
    {
      text: "Дата приказа",
      section: indicators,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    {
      text: "Дата итогового собрания",
      section: indicators,
      kind: "date",
      answer: { date: "2026-05-25" },
      holds: ["held", "2026-05-25"],
      refuses: "2027-05-25",
    },
    { ...rating, text: "Педагоги", answer: ["Хорошо"], holds: ["teachers", "5"] },
    { ...rating, text: "Обучающиеся", answer: ["Средне"], holds: ["pupils", "3"] },
    {
      text: "Что получилось лучше всего?",
      section: outcome,
      kind: "multiline",
      answer: "Встречи пар",
      holds: ["best", "Встречи пар"],
    },
    { text: "Скан приказа", section: outcome, kind: "other", barrier: "file" },
    { text: "Примечание для района", section: outcome, kind: "text", barrier: "invisible" },
    { text: "Разрешаю передачу сведений", section: outcome, kind: "checkbox", barrier: "consent" },
  ],
};
