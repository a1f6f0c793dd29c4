import type { ExpectedForm } from "../expected-form.ts";

const general = ["Общие сведения"];
const people = ["Участники"];
const documents = ["Документы"];

export const antDesign: ExpectedForm = {
  name: "ant-design",
  untouched: ["year", "agree"],
  questions: [
    {
      text: "Наименование организации",
      section: general,
      kind: "text",
      required: true,
      answer: "МБОУ «Примерская школа № 7»",
      holds: ["organisation", "МБОУ «Примерская школа № 7»"],
    },
    { text: "Учебный год", section: general, kind: "text", barrier: "disabled" },
    {
      text: "Муниципальный район",
      section: general,
      kind: "select",
      required: true,
      options: Array.from({ length: 60 }, (_, place) => `Примерный район № ${place + 1}`),
      listedWhenOpened: true,
      answer: ["Примерный район № 47"],
      holds: ["district", "m47"],
      // No button to clear it: once chosen, always something.
      stays: true,
      refuses: ["Примерный район № 99"],
    },
    // A choice in two steps.
    {
      text: "Населённый пункт",
      section: general,
      kind: "select",
      listedWhenOpened: true,
      answer: ["Южный округ"],
      holds: ["place", ["city", "south"]],
      refuses: ["Западный округ"],
    },
    {
      text: "Число наставников",
      section: people,
      kind: "number",
      answer: 12,
      holds: ["mentors", 12],
      refuses: 5000,
    },
    {
      text: "Доля наставников, прошедших обучение",
      section: people,
      kind: "number",
      answer: 35.5,
      holds: ["share", 35.5],
      refuses: "треть",
    },
    {
      text: "Категории наставляемых",
      section: people,
      kind: "multi-select",
      options: ["Молодые специалисты", "Обучающиеся", "Студенты"],
      listedWhenOpened: true,
      answer: ["Молодые специалисты", "Студенты"],
      holds: ["levels", ["Молодые специалисты", "Студенты"]],
    },
    {
      text: "Формы наставничества",
      section: people,
      kind: "check-group",
      options: ["Индивидуальная", "Групповая", "Дистанционная"],
      answer: ["Индивидуальная", "Дистанционная"],
      holds: ["forms", ["Индивидуальная", "Дистанционная"]],
    },
    {
      text: "Дата приказа",
      section: documents,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
      refuses: { date: "2031-01-15" },
    },
    {
      text: "Положение о наставничестве принято",
      section: documents,
      kind: "radio",
      options: ["Да", "Нет", "Готовится"],
      answer: ["Да"],
      holds: ["regulations", "yes"],
      stays: true,
    },
    {
      text: "Ссылка на положение",
      section: documents,
      kind: ["text", "url"],
      appears: true,
      answer: "https://school.example.ru/mentor",
      holds: ["link", "https://school.example.ru/mentor"],
    },
    {
      text: "Раздел на сайте опубликован",
      section: documents,
      kind: "checkbox",
      answer: true,
      holds: ["open", true],
    },
    {
      text: "Примечание",
      section: documents,
      kind: "multiline",
      answer: "Сведения уточняются",
      holds: ["comment", "Сведения уточняются"],
    },
    {
      text: "Согласен на обработку персональных данных",
      section: documents,
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
