import type { ExpectedForm } from "../expected-form.ts";

const organisation = ["Организация"];
const reality = ["Реализация"];

export const ariaWidgets: ExpectedForm = {
  name: "aria-widgets",
  untouched: ["agree", "locked"],
  questions: [
    {
      text: "Название организации",
      section: organisation,
      kind: "text",
      answer: "Примерская школа",
      holds: ["name", "Примерская школа"],
    },
    {
      text: "Категория (назначена районом)",
      section: organisation,
      kind: "radio",
      options: ["Первая", "Вторая"],
      barrier: "disabled",
    },
    {
      text: "Тип организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      listedWhenOpened: true,
      answer: ["Школа"],
      holds: ["kind", "Школа"],
      refuses: ["Лицей"],
    },
    {
      text: "Формы наставничества",
      section: organisation,
      kind: "multi-select",
      options: ["Индивидуальная", "Групповая", "Смешанная"],
      answer: ["Индивидуальная", "Смешанная"],
      holds: ["forms", ["Индивидуальная", "Смешанная"]],
    },
    {
      text: "Местность",
      section: organisation,
      kind: "select",
      options: ["Город", "Село"],
      answer: ["Село"],
      holds: ["town", "Село"],
      stays: true,
    },
    {
      text: "Как проходят встречи?",
      section: reality,
      kind: "radio",
      options: ["Очно", "Дистанционно"],
      answer: ["Очно"],
      holds: ["mode", "Очно"],
      stays: true,
    },
    {
      text: "Что проведено?",
      section: reality,
      kind: "check-group",
      options: ["Форум", "Семинар", "Слёт"],
      answer: ["Форум", "Слёт"],
      holds: ["events", ["Форум", "Слёт"]],
    },
    {
      text: "Раздел на сайте обновлён",
      section: reality,
      kind: "checkbox",
      answer: true,
      holds: ["site", true],
    },
    {
      text: "Банк наставников ведётся",
      section: reality,
      kind: "checkbox",
      answer: true,
      holds: ["bank", true],
    },
    {
      text: "Количество наставников",
      section: reality,
      kind: "number",
      answer: 12,
      holds: ["mentors", 12],
      refuses: 900,
    },
    {
      text: "Пояснение",
      section: reality,
      kind: "multiline",
      answer: "Без замечаний",
      holds: ["note", "Без замечаний"],
    },
    {
      text: "Даю согласие на обработку персональных данных",
      section: reality,
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
