import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const tables = "Раздел 1. Матрицы";
const documents = ["Раздел 2. Документы"];
const people = "Раздел 3. Люди";
const places = ["Раздел 4. Территория"];
const about = ["Раздел 5. Описание"];

function ticks(text: string, key: string, labels: readonly string[], values: string[]): ExpectedQuestion {
  const section = [tables, "Формы наставничества по категориям"];
  const options = ["Индивидуальная", "Групповая"];
  return { text, section, kind: "check-group", options, answer: labels, holds: [key, values] };
}

function level(row: string, column: string, key: string, label: string, value: string): ExpectedQuestion {
  return {
    text: `${row}: ${column}`,
    section: [tables, "Оценка условий"],
    kind: "select",
    options: column === "Уровень" ? ["низкий", "высокий"] : ["растёт", "падает"],
    answer: [label],
    holds: [key, value],
  };
}

function pairs(row: string, column: string, key: string, answer: string): ExpectedQuestion {
  const text = `${row}: ${column}`;
  return { text, section: [tables, "Пары по формам"], kind: "text", answer, holds: [key, answer] };
}

function year(row: string, column: string, key: string, answer: number): ExpectedQuestion {
  const section = [tables, "Участники по годам"];
  return { text: `${row}: ${column}`, section, kind: "number", answer, holds: [key, `${answer}`] };
}

/** The number of a document and its day, in two boxes under one label. */
function order(text: string, number: string, date: string, kind: "date" | "text"): ExpectedQuestion[] {
  const day = kind === "date" ? "2025-09-01" : "01.09.2025";
  const answer = kind === "date" ? { date: day } : day;
  return [
    { text: `${text}: номер`, section: documents, kind: "text", answer: "17-п", holds: [number, "17-п"] },
    { text: `${text}: дата`, section: documents, kind, answer, holds: [date, day] },
  ];
}

export const matrices: ExpectedForm = {
  name: "matrices",
  untouched: [],
  questions: [
    ticks("Педагоги", "teachers[]", ["Индивидуальная", "Групповая"], ["one", "group"]),
    ticks("Студенты", "students[]", ["Групповая"], ["group"]),
    level("Нормативная база", "Уровень", "base_level", "высокий", "2"),
    level("Нормативная база", "Динамика", "base_trend", "растёт", "up"),
    level("Обучение наставников", "Уровень", "training_level", "низкий", "1"),
    level("Обучение наставников", "Динамика", "training_trend", "падает", "down"),
    pairs("Учитель – учитель", "Количество пар: всего", "tt_all", "11"),
    pairs("Учитель – учитель", "Количество пар: завершили", "tt_done", "4"),
    pairs("Учитель – учитель", "Доля, %", "tt_share", "36,4"),
    pairs("Ученик – ученик", "Количество пар: всего", "pp_all", "6"),
    pairs("Ученик – ученик", "Количество пар: завершили", "pp_done", "0"),
    pairs("Ученик – ученик", "Доля, %", "pp_share", "0"),
    year("Наставники", "2024/25", "mentors_24", 12),
    year("Наставники", "2025/26", "mentors_25", 15),
    year("Наставляемые", "2024/25", "mentees_24", 21),
    year("Наставляемые", "2025/26", "mentees_25", 34),
    ...order("Реквизиты приказа о назначении куратора", "order_no", "order_date", "date"),
    ...order("Положение о наставничестве", "regs_no", "regs_date", "text"),
    ...order("Реквизиты дорожной карты", "map_no", "map_date", "date"),
    {
      text: "ФИО куратора",
      section: [people],
      kind: "text",
      answer: "Учебная Анна Примеровна",
      holds: ["curator", "Учебная|Анна|Примеровна"],
    },
    {
      text: "ФИО",
      section: [people, "Руководитель организации"],
      kind: "text",
      answer: "Образцов Пётр Учебнович",
      holds: ["head", "Образцов|Пётр|Учебнович"],
    },
    {
      text: "Регион",
      section: places,
      kind: "select",
      options: ["Примерская область", "Образцовый край"],
      answer: ["Примерская область"],
      holds: ["region", "r1"],
      refuses: ["Учебная республика"],
    },
    {
      text: "Муниципалитет",
      section: places,
      kind: "select",
      options: ["Примерский район", "Город Примерск"],
      appears: true,
      answer: ["Город Примерск"],
      holds: ["town", "Город Примерск"],
    },
    {
      text: "Школа",
      section: places,
      kind: "select",
      options: ["Школа № 7", "Гимназия № 3"],
      appears: true,
      answer: ["Школа № 7"],
      holds: ["school", "Школа № 7"],
    },
    // What is only typed here the page throws away: refused, and nothing is left behind.
    { text: "Ключевые слова", section: about, kind: "text", refuses: "наставник, школа" },
    {
      text: "Описание практики",
      section: about,
      kind: "multiline",
      answer: "Педагоги работают парами.",
      holds: ["about", "Педагоги работают парами."],
    },
  ],
};
