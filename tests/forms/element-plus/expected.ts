import type { ExpectedForm } from "../expected-form.ts";

const organisation = ["Организация"];
const indicators = ["Показатели"];

export const elementPlus: ExpectedForm = {
  name: "element-plus",
  untouched: ["region", "agree"],
  questions: [
    {
      text: "Краткое наименование",
      section: organisation,
      kind: "text",
      required: true,
      answer: "Школа № 7",
      holds: ["school", "Школа № 7"],
    },
    { text: "Регион", section: organisation, kind: "text", barrier: "read-only" },
    {
      text: "Вид организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      listedWhenOpened: true,
      answer: ["Школа"],
      holds: ["kind", "Школа"],
      // No button to clear it: once chosen, always something.
      stays: true,
      refuses: ["Лицей"],
    },
    {
      text: "Направления наставничества",
      section: organisation,
      kind: "multi-select",
      options: ["Педагог – педагог", "Ученик – ученик", "Работодатель – студент"],
      listedWhenOpened: true,
      answer: ["Педагог – педагог", "Работодатель – студент"],
      holds: ["tags", [1, 3]],
    },
    {
      text: "Количество наставников",
      section: indicators,
      kind: "number",
      answer: 14,
      holds: ["mentors", 14],
      refuses: 900,
    },
    { text: "Количество пар", section: indicators, kind: "number", answer: 9, holds: ["pairs", 9] },
    {
      text: "Дата последней встречи",
      section: indicators,
      kind: "date",
      answer: { date: "2025-12-10" },
      holds: ["held", "2025-12-10"],
      refuses: "в декабре",
    },
    {
      text: "Режим встреч",
      section: indicators,
      kind: "radio",
      options: ["Очно", "Дистанционно", "У партнёра"],
      answer: ["У партнёра"],
      holds: ["mode", "partner"],
      stays: true,
    },
    {
      text: "Название партнёра",
      section: indicators,
      kind: "text",
      appears: true,
      answer: "Примерский завод",
      holds: ["partner", "Примерский завод"],
    },
    {
      text: "Проведённые события",
      section: indicators,
      kind: "check-group",
      options: ["Форум", "Школа наставника", "Конкурс"],
      answer: ["Форум", "Конкурс"],
      holds: ["events", ["forum", "contest"]],
    },
    {
      text: "Банк программ создан",
      section: indicators,
      kind: "checkbox",
      answer: true,
      holds: ["bank", true],
    },
    { text: "Оценка удовлетворённости", section: indicators, kind: ["number", "radio", "other"] },
    {
      text: "Пояснение",
      section: indicators,
      kind: "multiline",
      answer: "Данные за первое полугодие",
      holds: ["note", "Данные за первое полугодие"],
    },
    { text: "Принимаю условия передачи данных", section: indicators, kind: "checkbox", barrier: "consent" },
  ],
};
