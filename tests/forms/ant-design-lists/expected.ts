import type { ExpectedForm, ExpectedQuestion } from "../expected-form.ts";

/** A row of `Form.List`; a third one is there once the person pressed «Добавить». */
function mentor(row: number, added?: "added"): ExpectedQuestion[] {
  const section = ["Наставники", `блок ${row}`];
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

/** A person picks the rows of a transfer and then moves them by a button: ticking alone answers nothing. */
export const antDesignLists: ExpectedForm = {
  name: "ant-design-lists",
  untouched: ["forms"],
  turning: { next: "Добавить", back: "Готово" },
  questions: [
    {
      text: "Образовательная организация",
      kind: "select",
      listedWhenOpened: true,
      options: [],
      answer: ["Примерная школа № 1777"],
      holds: ["school", "s1777"],
      stays: true,
    },
    {
      text: "Местность",
      kind: "radio",
      options: ["Не указана", "Город", "Село"],
      answer: ["Село"],
      holds: ["place", "Село"],
    },
    {
      text: "Качество методической поддержки",
      kind: "radio",
      options: ["1 из 5", "2 из 5", "3 из 5", "4 из 5", "5 из 5"],
      answer: ["4 из 5"],
      holds: ["quality", 4],
    },
    {
      text: "Муниципалитет",
      kind: "select",
      listedWhenOpened: true,
      options: [],
      answer: ["Город Примерск"],
      holds: ["town", ["Примерская область", "Город Примерск"]],
      refuses: ["Учебный район"],
    },
    // Here a branch may be the answer, too.
    {
      text: "Территория",
      kind: "select",
      listedWhenOpened: true,
      options: [],
      answer: ["Образцовский округ"],
      holds: ["area", ["Образцовый край", "Образцовский округ"]],
      // The branch or what is in it, nobody can tell.
      refuses: ["Тестоград"],
    },
    {
      text: "Район охвата",
      kind: "select",
      listedWhenOpened: true,
      options: [],
      answer: ["Тестово"],
      holds: ["district", ["Образцовый край", "Образцовский округ", "Тестово"]],
      refuses: ["Марс"],
    },
    // Here a branch is never the answer.
    {
      text: "Базовый центр",
      kind: "select",
      listedWhenOpened: true,
      options: [],
      answer: ["Тестоград"],
      holds: ["centre", ["Тестоград", "Тестоград"]],
      refuses: ["Образцовский округ"],
    },
    // Which «Педагоги», nobody can tell.
    { text: "Направление", kind: "select", listedWhenOpened: true, options: [], refuses: ["Педагоги"] },
    ...mentor(1),
    ...mentor(2),
    ...mentor(3, "added"),
  ],
};
