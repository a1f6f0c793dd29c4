import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

const general = ["Раздел 1. Общие сведения"];
const mentors = ["Раздел 2. Наставники"];
const caption = "Раздел 3. Пары по формам наставничества";
const signing = ["Раздел 4. Подписание"];

function pairs(form: string, column: string, key: string, answer: string): ExpectedQuestion {
  const text = `${form}: Количество пар: ${column}`;
  return { text, section: [caption], kind: "text", answer, holds: [key, answer] };
}

export const tablePortal: ExpectedForm = {
  name: "table-portal",
  untouched: ["txtCode", "email2", "chkAgree", "ddlGo"],
  questions: [
    {
      text: "Наименование организации",
      section: general,
      kind: "text",
      required: true,
      answer: "Примерская школа",
      holds: ["txtName", "Примерская школа"],
    },
    { text: "ИНН", section: general, kind: "text", answer: "7700000007", holds: ["txtInn", "7700000007"] },
    { text: "Код территории", section: general, kind: "text", barrier: "read-only" },
    {
      text: "Вид организации",
      section: general,
      kind: "select",
      options: ["Детский сад", "Школа", "Колледж"],
      answer: ["Школа"],
      holds: ["ddlKind", "2"],
      refuses: ["Лицей"],
    },
    {
      text: "Тип местности",
      section: general,
      kind: "select",
      options: ["Город", "Село"],
      answer: ["Село"],
      holds: ["ddlPlace", "r"],
    },
    { text: "Оставьте это поле пустым", section: general, kind: "text", barrier: "decoy" },
    {
      text: "Наличие приказа о наставничестве",
      section: mentors,
      kind: "radio",
      options: ["есть", "нет"],
      answer: ["есть"],
      holds: ["rblHas", "1"],
      stays: true,
    },
    {
      text: "Дата приказа",
      section: mentors,
      kind: ["text", "date"],
      appears: true,
      answer: { date: "2025-09-01" },
      holds: ["txtDate", "01.09.2025"],
    },
    {
      text: "Количество наставников, чел.",
      section: mentors,
      kind: "text",
      answer: "12",
      holds: ["txtMentors", "12"],
    },
    {
      text: "Из них обучены",
      section: [...mentors, "Количество наставников, чел."],
      kind: "text",
      answer: "5",
      holds: ["txtTrained", "5"],
    },
    pairs("Учитель – учитель", "создано", "r1c1", "4"),
    pairs("Учитель – учитель", "завершено", "r1c2", "1"),
    {
      text: "Учитель – учитель: Основание",
      section: [caption],
      kind: "text",
      answer: "Приказ № 45",
      holds: ["r1c3", "Приказ № 45"],
    },
    pairs("Ученик – ученик", "создано", "r2c1", "6"),
    pairs("Ученик – ученик", "завершено", "r2c2", "2"),
    {
      text: "Ученик – ученик: Основание",
      section: [caption],
      kind: "text",
      answer: "Приказ № 46",
      holds: ["r2c3", "Приказ № 46"],
    },
    { text: "Итого: Количество пар: создано", section: [caption], kind: "text", barrier: "read-only" },
    { text: "Итого: Количество пар: завершено", section: [caption], kind: "text", barrier: "read-only" },
    {
      text: "Отчёт размещён на сайте",
      section: signing,
      kind: "checkbox",
      answer: true,
      holds: ["chkSite", true],
    },
    { text: "Достоверность сведений подтверждаю", section: signing, kind: "checkbox", barrier: "consent" },
    {
      text: "Переход к архиву",
      section: signing,
      kind: "select",
      options: ["архив 2024"],
      barrier: "submit",
    },
  ],
};
