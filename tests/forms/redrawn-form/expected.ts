import type { ExpectedForm } from "../expected-form.ts";

const general = ["1. Общие сведения"];
const people = ["2. Участники"];

/** The whole form is drawn anew after every answer: it is filled once, nothing is lost and nothing is written twice. */
export const redrawnForm: ExpectedForm = {
  name: "redrawn-form",
  untouched: ["agree"],
  questions: [
    {
      text: "Наименование организации",
      section: general,
      kind: "text",
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    {
      text: "Телефон куратора",
      section: general,
      kind: ["text", "phone"],
      answer: "+7 900 000-00-07",
      holds: ["phone", "8 (900) 000-00-07"],
    },
    {
      text: "Вид программы",
      section: general,
      kind: "select",
      options: ["Короткая", "На учебный год"],
      answer: ["На учебный год"],
      holds: ["kind", "2"],
    },
    {
      text: "Дата утверждения",
      section: general,
      kind: "date",
      answer: { date: "2025-08-31" },
      holds: ["ordered", "2025-08-31"],
      refuses: { date: "2031-01-15" },
    },
    {
      text: "Кто наставник?",
      section: people,
      kind: "radio",
      options: ["Свой педагог", "Работник партнёра"],
      answer: ["Работник партнёра"],
      holds: ["mode", "partner"],
    },
    {
      text: "Название партнёра",
      section: people,
      kind: "text",
      appears: true,
      answer: "Примерский завод",
      holds: ["partner", "Примерский завод"],
    },
    {
      text: "Кого сопровождают?",
      section: people,
      kind: "check-group",
      options: ["Ученики", "Студенты", "Педагоги"],
      answer: ["Ученики", "Педагоги"],
      holds: ["roles", ["Ученики", "Педагоги"]],
    },
    { text: "Наставников, всего", section: people, kind: "number", answer: 12, holds: ["mentors", "12"] },
    {
      text: "из них обучены",
      section: [...people, "Наставников, всего"],
      kind: "number",
      answer: 5,
      holds: ["trained", "5"],
      refuses: "50",
    },
    { text: "С порядком ознакомлен", section: people, kind: "checkbox", barrier: "consent" },
  ],
};
