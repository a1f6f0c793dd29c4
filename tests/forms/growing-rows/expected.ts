import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

/** The row of a mentor, as it stands in the table; a third one is there once the person pressed «Добавить». */
function mentor(row: number, added?: "added"): ExpectedQuestion[] {
  const section = ["Наставники", `строка ${row}`];
  const appears = added === undefined ? {} : { appears: true as const };
  const held = (name: string) => `mentors.${row - 1}.${name}`;
  const [name, mail] = [`Учебный Наставник ${row}`, `mentor${row}@example.ru`];
  return [
    { text: "ФИО наставника", section, kind: "text", answer: name, holds: [held("name"), name], ...appears },
    {
      text: "Электронная почта",
      section,
      kind: "email",
      answer: mail,
      holds: [held("mail"), mail],
      ...appears,
    },
    {
      text: "Количество наставляемых",
      section,
      kind: "number",
      answer: row + 1,
      holds: [held("mentees"), `${row + 1}`],
      ...appears,
    },
  ];
}

function pair(
  section: readonly string[],
  list: string,
  place: number,
  words: readonly [string, string],
  added?: "added",
): ExpectedQuestion[] {
  const appears = added === undefined ? {} : { appears: true as const };
  const title = `Первые шаги, часть ${place + 1}`;
  const date = `2025-11-0${place + 1}`;
  return [
    {
      text: words[0],
      section,
      kind: "text",
      answer: title,
      holds: [`${list}.${place}.title`, title],
      ...appears,
    },
    {
      text: words[1],
      section,
      kind: "date",
      answer: { date },
      holds: [`${list}.${place}.held`, date],
      ...appears,
    },
  ];
}

const EVENT = ["Название", "Дата проведения"] as const;
const MEETING = ["Тема", "Дата встречи"] as const;

export const growingRows: ExpectedForm = {
  name: "growing-rows",
  untouched: [],
  turning: { next: "Добавить", back: "Готово" },
  questions: [
    { text: "Краткое наименование школы", kind: "text", answer: "Школа № 7", holds: ["school", "Школа № 7"] },
    ...mentor(1),
    ...mentor(2),
    ...mentor(3, "added"),
    ...pair(["Мероприятия", "Мероприятие 1"], "events", 0, EVENT),
    ...pair(["Мероприятия", "Мероприятие 2"], "events", 1, EVENT, "added"),
    ...pair(["Встречи", "блок 1"], "meetings", 0, MEETING),
    ...pair(["Встречи", "блок 2"], "meetings", 1, MEETING),
  ],
};
