import type { ExpectedForm } from "../expected-form.ts";

/** The person presses the button before the page has come to life: reading waits for it. */
export const lateHydration: ExpectedForm = {
  name: "late-hydration",
  untouched: [],
  questions: [
    {
      text: "Наименование организации",
      kind: "text",
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    { text: "Количество наставников", kind: "number", answer: 12, holds: ["mentors", "12"] },
    {
      text: "Программа утверждена?",
      kind: "radio",
      options: ["Да", "Нет"],
      answer: ["Да"],
      holds: ["kind", "1"],
    },
    {
      text: "Раздел на сайте обновлён",
      kind: "checkbox",
      answer: true,
      holds: ["site", true],
    },
  ],
};
