import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const organisation = ["Организация"];
const indicators = ["Показатели"];

/** A row of `{#each}`; a third one is there once the person pressed «Добавить». */
function mentor(row: number, added?: "added"): ExpectedQuestion[] {
  const section = ["Наставники", `Наставник ${row}`];
  const appears = added === undefined ? {} : { appears: true as const };
  const name = `Учебный Наставник ${row}`;
  const [ofName, ofMentees] = [`rows.${row - 1}.name`, `rows.${row - 1}.mentees`];
  return [
    { text: "ФИО наставника", section, kind: "text", answer: name, holds: [ofName, name], ...appears },
    {
      text: "Количество наставляемых",
      section,
      kind: "number",
      answer: row + 1,
      holds: [ofMentees, row + 1],
      ...appears,
    },
  ];
}

export const svelte: ExpectedForm = {
  name: "svelte",
  untouched: ["agree"],
  turning: { next: "Добавить", back: "Готово" },
  questions: [
    {
      text: "Краткое наименование",
      section: organisation,
      kind: "text",
      required: true,
      answer: "Школа № 7",
      holds: ["organisation", "Школа № 7"],
    },
    {
      text: "Вид организации",
      section: organisation,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      answer: ["Школа"],
      holds: ["kind", "Школа"],
    },
    {
      text: "Направления наставничества",
      section: organisation,
      kind: "multi-select",
      options: ["Педагог – педагог", "Ученик – ученик", "Работодатель – студент"],
      answer: ["Педагог – педагог", "Работодатель – студент"],
      holds: ["directions", ["Педагог – педагог", "Работодатель – студент"]],
    },
    {
      text: "Местность",
      section: organisation,
      kind: "radio",
      options: ["Город", "Село"],
      answer: ["Село"],
      holds: ["place", "Село"],
    },
    {
      text: "Сельское поселение",
      section: organisation,
      kind: "text",
      appears: true,
      answer: "Примерское",
      holds: ["district", "Примерское"],
    },
    {
      text: "Наставников, всего",
      section: indicators,
      kind: ["number", "text"],
      answer: 14,
      holds: ["mentors", 14],
      refuses: "четырнадцать",
    },
    { text: "Создано пар", section: indicators, kind: "number", answer: 9, holds: ["pairs", 9] },
    { text: "Без пары", section: indicators, kind: "text", barrier: "read-only" },
    {
      text: "Доля обученных, %",
      section: indicators,
      kind: "number",
      answer: 35.5,
      holds: ["share", 35.5],
      refuses: 250,
    },
    {
      text: "Дата приказа",
      section: indicators,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    {
      text: "Проведённые события",
      section: indicators,
      kind: "check-group",
      options: ["Форум", "Педсовет", "Конкурс"],
      answer: ["Форум", "Конкурс"],
      holds: ["events", ["Форум", "Конкурс"]],
    },
    {
      text: "Раздел на сайте опубликован",
      section: indicators,
      kind: "checkbox",
      answer: true,
      holds: ["open", true],
    },
    {
      text: "Пояснение",
      section: indicators,
      kind: "multiline",
      answer: "Данные за первое полугодие",
      holds: ["comment", "Данные за первое полугодие"],
    },
    {
      text: "Описание практики",
      section: indicators,
      kind: "multiline",
      answer: "Школа наставника",
      holds: ["about", "Школа наставника"],
    },
    ...mentor(1),
    ...mentor(2),
    ...mentor(3, "added"),
    {
      text: "Согласен на обработку персональных данных",
      section: ["Наставники"],
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
