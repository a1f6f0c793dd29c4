import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const contacts = ["Контакты"];
const people = ["Участники"];
const parts = ["Элементы системы"];
const levels = ["Полностью", "Частично", "Не внедрено"];

function part(text: string, key: string, level: string): ExpectedQuestion {
  const holds = [`parts.${key}`, level] as const;
  return { text, section: parts, kind: "radio", options: levels, answer: [level], holds };
}

export const reactHookForm: ExpectedForm = {
  name: "react-hook-form",
  untouched: ["agree", "code"],
  questions: [
    {
      text: "Краткое наименование школы",
      section: contacts,
      kind: "text",
      required: true,
      answer: "Школа № 7",
      holds: ["school", "Школа № 7"],
    },
    { text: "Код организации", section: contacts, kind: "text", barrier: "read-only" },
    {
      text: "Телефон куратора",
      section: contacts,
      kind: "phone",
      answer: "+7 900 000-00-07",
      holds: ["phone", "+7 900 000-00-07"],
    },
    {
      text: "Электронная почта",
      section: contacts,
      kind: "email",
      answer: "kurator@example.ru",
      holds: ["email", "kurator@example.ru"],
      refuses: "нет почты",
    },
    {
      text: "Количество наставляемых",
      section: people,
      kind: "number",
      answer: 30,
      holds: ["mentees", 30],
      refuses: "тридцать",
    },
    {
      text: "Дата начала программы",
      section: people,
      kind: "date",
      answer: { date: "2025-10-15" },
      holds: ["started", "2025-10-15"],
      refuses: "15 октября",
    },
    {
      text: "Этап реализации",
      section: people,
      kind: "radio",
      options: ["Подготовка", "Формирование пар", "Завершение"],
      answer: ["Формирование пар"],
      holds: ["stage", "Формирование пар"],
    },
    {
      text: "Сформировано пар",
      section: people,
      kind: "number",
      appears: true,
      answer: 9,
      holds: ["pairsMade", 9],
    },
    {
      text: "Проведённые мероприятия (отметьте все)",
      section: people,
      kind: "check-group",
      options: ["Педсовет", "Анкетирование", "Ярмарка наставников"],
      answer: ["Педсовет", "Ярмарка наставников"],
      holds: ["events", ["Педсовет", "Ярмарка наставников"]],
    },
    {
      text: "График встреч утверждён",
      section: people,
      kind: "checkbox",
      answer: true,
      holds: ["schedule", true],
    },
    part("База наставников", "p1", "Полностью"),
    part("Обучение наставников", "p2", "Частично"),
    part("Оценка результатов", "p3", "Не внедрено"),
    {
      text: "Тема встречи",
      section: [...parts, "Встреча 1"],
      kind: "text",
      answer: "Знакомство",
      holds: ["meetings.0.topic", "Знакомство"],
    },
    {
      text: "Дата встречи",
      section: [...parts, "Встреча 1"],
      kind: "date",
      answer: { date: "2025-11-05" },
      holds: ["meetings.0.held", "2025-11-05"],
    },
    { text: "Подтверждаю достоверность сведений", section: parts, kind: "checkbox", barrier: "consent" },
  ],
};
