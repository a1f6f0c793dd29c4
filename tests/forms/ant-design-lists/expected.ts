import type { ExpectedForm } from "../expected-form.ts";

/** A person picks the rows of a transfer and then moves them by a button: ticking alone answers nothing. */
export const antDesignLists: ExpectedForm = {
  name: "ant-design-lists",
  untouched: ["forms"],
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
  ],
};
