import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const organisation = ["Образовательная организация"];
const levels = ["Хорошо", "Удовлетворительно", "Плохо"];

function quality(text: string, key: string, level: string): ExpectedQuestion {
  const holds = [`quality.${key}`, level] as const;
  return {
    text,
    section: ["Оцените условия"],
    kind: "radio",
    options: levels,
    appears: true,
    answer: [level],
    holds,
    stays: true,
  };
}

function pairs(text: string, key: string, number: number): ExpectedQuestion {
  const holds = [`pairs.${key}`, number] as const;
  return { text, section: ["Наставнические пары"], kind: "number", appears: true, answer: number, holds };
}

export const surveyJs: ExpectedForm = {
  name: "survey-js",
  untouched: ["region", "agree"],
  turning: { next: "Далее", back: "Назад" },
  questions: [
    {
      text: "Наименование организации",
      section: organisation,
      kind: "text",
      required: true,
      answer: "Примерский лицей",
      holds: ["name", "Примерский лицей"],
    },
    { text: "Регион", section: organisation, kind: "text", barrier: "read-only" },
    {
      text: "Тип организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      listedWhenOpened: true,
      answer: ["Школа"],
      holds: ["kind", "school"],
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
    { text: "Количество наставников", kind: "number", answer: 12, holds: ["mentors", 12] },
    { text: "Дата приказа", kind: "date", answer: { date: "2025-09-01" }, holds: ["ordered", "2025-09-01"] },
    {
      text: "Банк наставников ведётся?",
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["bank", "Да"],
      stays: true,
    },
    {
      text: "Где размещён банк наставников",
      kind: "text",
      appears: true,
      answer: "На сайте школы",
      holds: ["bankPlace", "На сайте школы"],
    },
    {
      text: "Мероприятия года",
      kind: "check-group",
      options: ["Форум", "Конкурс", "Слёт"],
      answer: ["Форум", "Слёт"],
      holds: ["events", ["Форум", "Слёт"]],
    },
    quality("Нормативная база", "base", "Хорошо"),
    quality("Кадры", "people", "Плохо"),
    pairs("Педагоги: Создано", "teachers.made", 4),
    pairs("Педагоги: Завершено", "teachers.ended", 1),
    pairs("Обучающиеся: Создано", "pupils.made", 6),
    pairs("Обучающиеся: Завершено", "pupils.ended", 2),
    {
      text: "Раздел на сайте обновлён",
      kind: ["checkbox", "radio"],
      appears: true,
      answer: true,
      holds: ["site", true],
    },
    {
      text: "Общая оценка программы",
      kind: "radio",
      options: ["1", "2", "3", "4", "5"],
      appears: true,
      answer: ["4"],
      holds: ["rate", 4],
      stays: true,
    },
    {
      text: "Название партнёра",
      section: ["Партнёры"],
      kind: "text",
      appears: true,
      answer: "Примерский завод",
      holds: ["partners.0", "Примерский завод"],
    },
    {
      text: "Комментарий",
      kind: "multiline",
      appears: true,
      answer: "Сведения верны",
      holds: ["note", "Сведения верны"],
    },
    {
      text: "Даю согласие на обработку персональных данных",
      kind: "checkbox",
      appears: true,
      barrier: "consent",
    },
  ],
};
