import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const organisation = ["Организация"];
const indicators = ["Показатели"];
const programme = ["Программа"];
const pairs = [...indicators, "Число пар по ролевым моделям"];

function pair(model: string, column: string, key: string, number: number): ExpectedQuestion {
  const holds = [`pairs.${model}.${key}`, String(number)] as const;
  return { text: `${model}: ${column}`, section: pairs, kind: "number", answer: number, holds };
}

export const reactControlled: ExpectedForm = {
  name: "react-controlled",
  untouched: ["region", "reported", "consent", "website"],
  questions: [
    {
      text: "Полное наименование организации",
      section: organisation,
      kind: "text",
      required: true,
      answer: "МБОУ «Примерская школа № 7»",
      holds: ["organisation", "МБОУ «Примерская школа № 7»"],
    },
    {
      text: "ИНН",
      section: organisation,
      kind: "text",
      answer: "7700000007",
      holds: ["inn", "7700000007"],
      refuses: "не присвоен",
    },
    { text: "Субъект Российской Федерации", section: organisation, kind: "text", barrier: "read-only" },
    {
      text: "Тип организации",
      section: organisation,
      kind: "select",
      options: ["Дошкольная", "Общеобразовательная", "Профессиональная", "Дополнительное образование"],
      answer: ["Общеобразовательная"],
      holds: ["kind", "k2"],
    },
    { text: "Сайт", section: organisation, kind: "text", barrier: "decoy" },
    {
      text: "Количество наставников, всего",
      section: indicators,
      kind: "number",
      answer: 12,
      holds: ["mentors", "12"],
      refuses: "двенадцать",
    },
    {
      text: "Доля обученных наставников",
      section: indicators,
      kind: ["text", "number"],
      answer: "35,5",
      holds: ["share", "35,5"],
      refuses: "треть",
    },
    { text: "Отчётов подано", section: indicators, kind: "number", barrier: "disabled" },
    {
      text: "Какие формы наставничества внедрены?",
      section: indicators,
      kind: "check-group",
      options: ["Учитель – учитель", "Ученик – ученик", "Студент – ученик", "Работодатель – ученик"],
      answer: ["Учитель – учитель", "Студент – ученик"],
      holds: ["forms", ["Учитель – учитель", "Студент – ученик"]],
    },
    {
      text: "Направления работы",
      section: indicators,
      kind: "multi-select",
      options: ["Адаптация молодых педагогов", "Профориентация", "Одарённые дети"],
      answer: ["Адаптация молодых педагогов", "Одарённые дети"],
      holds: ["directions", ["d1", "d3"]],
    },
    pair("Опытный – молодой", "Создано", "made", 4),
    pair("Опытный – молодой", "Завершено", "ended", 1),
    pair("Лидер – пассивный", "Создано", "made", 3),
    pair("Лидер – пассивный", "Завершено", "ended", 0),
    pair("Равный – равному", "Создано", "made", 2),
    pair("Равный – равному", "Завершено", "ended", 2),
    {
      text: "Дата приказа о наставничестве",
      section: programme,
      kind: "date",
      answer: { date: "2025-09-01" },
      holds: ["ordered", "2025-09-01"],
    },
    {
      text: "Программа наставничества утверждена?",
      section: programme,
      kind: "radio",
      options: ["да", "нет"],
      answer: ["да"],
      holds: ["programme", "да"],
      stays: true,
    },
    {
      text: "Название программы",
      section: programme,
      kind: "text",
      appears: true,
      answer: "Шаг навстречу",
      holds: ["programmeName", "Шаг навстречу"],
    },
    {
      text: "Фамилия и инициалы куратора",
      section: programme,
      kind: "text",
      answer: "Примерова А. Т.",
      holds: ["curator", "ПРИМЕРОВА А. Т."],
    },
    {
      text: "Комментарий",
      section: programme,
      kind: "multiline",
      answer: "Первая строка\nВторая строка",
      holds: ["comment", "Первая строка\nВторая строка"],
    },
    {
      text: "Даю согласие на обработку персональных данных",
      section: programme,
      kind: "checkbox",
      barrier: "consent",
    },
  ],
};
