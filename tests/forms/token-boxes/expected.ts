import type { ExpectedForm } from "../expected-form.ts";

export const tokenBoxes: ExpectedForm = {
  name: "token-boxes",
  untouched: ["partners"],
  questions: [
    {
      text: "Направления",
      kind: "multi-select",
      options: [],
      listedWhenOpened: true,
      answer: ["Профориентация", "Волонтёрство"],
      holds: ["directions", ["Волонтёрство", "Профориентация"]],
    },
    // Nothing is listed: every word is a new one.
    {
      text: "Площадки",
      kind: "multi-select",
      options: [],
      listedWhenOpened: true,
      answer: ["Школа № 7; Дом творчества"],
      holds: ["places", ["Школа № 7", "Дом творчества"]],
    },
    // Only what is listed.
    {
      text: "Категории участников",
      kind: "multi-select",
      options: [],
      listedWhenOpened: true,
      answer: ["Педагоги", "Студенты"],
      holds: ["audience", [1, 3]],
      refuses: ["Педагоги", "Родители"],
    },
    {
      text: "Ключевые слова",
      kind: "multi-select",
      options: [],
      listedWhenOpened: true,
      answer: ["Школа", "Завод", "Первые шаги"],
      holds: ["keywords", ["Завод", "Первые шаги", "Школа"]],
    },
    {
      text: "Группы",
      kind: "multi-select",
      options: [],
      listedWhenOpened: true,
      answer: ["Первая", "Третья"],
      holds: ["groups", ["Первая", "Третья"]],
      refuses: ["Вторая", "Пятая"],
    },
    // A text box like any other; what the key does nobody can tell.
    { text: "Партнёры", kind: "other", refuses: "Примерский завод" },
  ],
};
