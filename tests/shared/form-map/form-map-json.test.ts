import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormMap } from "../../../shared/form-map/form-map.ts";
import { formMapJson, readFormMapJson } from "../../../shared/form-map/form-map-json.ts";

const map: FormMap = {
  form: { title: "Мониторинг наставничества", address: "region.example/form" },
  questions: [
    {
      key: "name:a",
      section: "Раздел → Часть",
      question: "Сколько?",
      kind: "number",
      choice: { kind: "field", field: "mentors.total" },
      convert: "",
      option: "",
    },
    {
      key: "",
      section: "",
      question: "Примечание",
      kind: "multiline",
      choice: { kind: "nothing" },
      convert: "",
      option: "",
    },
    {
      key: "",
      section: "",
      question: "Есть ли клуб",
      kind: "radio",
      choice: { kind: "undecided" },
      convert: "как есть",
      option: "Да",
    },
  ],
};

test("out and in again is the same", () => {
  expect(readFormMapJson(formMapJson(map))).toEqual({ ok: true, map, unknownFields: [] });
});

test("the file has the members that schools share", () => {
  expect(JSON.parse(formMapJson(map))).toMatchObject({
    form: { title: "Мониторинг наставничества", address: "region.example/form" },
    questions: [
      {
        key: "name:a",
        section: "Раздел → Часть",
        question: "Сколько?",
        kind: "number",
        field: "mentors.total",
        convert: "",
        option: "",
      },
      { field: null },
      { field: "" },
    ],
  });
});

test("a file without a version, with a whole address and members left out, is read", () => {
  const read = readFormMapJson(
    '\uFEFF{"form":{"title":"Ф","address":"https://docs.google.com/forms/d/e/1/viewform?usp=sf_link"},"questions":[{"question":"ИНН","field":"organisation.inn"},{"question":"Клуб","field":"clubs.total"}]}',
  );
  expect(read).toMatchObject({
    ok: true,
    map: { form: { address: "docs.google.com/forms/d/e/1/viewform" } },
    unknownFields: ["clubs.total"],
  });
  expect(read.ok && read.map.questions.map(({ choice }) => choice.kind)).toEqual(["field", "undecided"]);
});

const whole = JSON.parse(formMapJson(map));
test.each([
  ["", "повреждён"],
  ["{", "повреждён"],
  ["[]", "нет формы"],
  ["null", "нет формы"],
  ['{"Наставники": []}', "нет формы"],
  [JSON.stringify({ ...whole, version: 2 }), "более новой"],
  [JSON.stringify({ ...whole, version: "два" }), "версия"],
  [JSON.stringify({ ...whole, form: { title: "", address: "" } }), "не названа"],
  [JSON.stringify({ ...whole, form: { title: 5 } }), "не названа"],
  [JSON.stringify({ ...whole, questions: [] }), "ни одного"],
  [JSON.stringify({ ...whole, questions: [whole.questions[0], { question: 5 }] }), "вопрос 2"],
  [JSON.stringify({ ...whole, questions: [["Сколько?"]] }), "вопрос 1"],
  [JSON.stringify({ ...whole, questions: [{ question: "а", field: 7 }] }), "вопрос 1"],
  [JSON.stringify({ ...whole, questions: [{ question: "а".repeat(5000) }] }), "вопрос 1"],
  [JSON.stringify({ ...whole, questions: new Array(3001).fill({ question: "а" }) }), "больше 3000"],
  [" ".repeat(2_000_001), "слишком большой"],
])("not a map: %#", (text, words) => {
  const read = readFormMapJson(text);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.message).toContain(words);
  expect(!read.ok && read.message).toMatch(/^[А-ЯЁ][^{}]*\.$/);
});

test("names that somebody left in a file do not come in", () => {
  const text = JSON.stringify({
    ...whole,
    questions: [{ question: "Наставник Примеров Иван Петрович\u0000", key: "name:Примеров", field: null }],
  });
  const read = readFormMapJson(text);
  expect(read.ok && read.map.questions[0]).toMatchObject({ question: "Наставник …", key: "" });
});

test("whatever the file, it is read or refused with a sentence", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const forms = [value, { form: value, questions: value }, { ...whole, questions: [value] }];
      for (const each of forms) {
        const read = readFormMapJson(JSON.stringify(each));
        if (!read.ok) expect(read.message).toMatch(/\.$/);
      }
    }),
  );
});
