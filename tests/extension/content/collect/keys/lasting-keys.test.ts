import { expect, test } from "vitest";
import type { LiveQuestion } from "../../../../../extension/content/collect/collect-questions.ts";
import { lastingKeys } from "../../../../../extension/content/collect/keys/lasting-keys.ts";
import { makeQuestion } from "../../../../shared/form-filling/make-question.ts";

type Row = { readonly control: object; readonly key: string; readonly row?: number; readonly text?: string };

/** A question by its control; whether the page still holds the control does not matter here. */
function live({ control, key, row, text = "Количество встреч" }: Row): LiveQuestion {
  const section = row === undefined ? [] : [`строка ${row}`];
  const question = { ...makeQuestion({ text, section }), key, ...(row === undefined ? {} : { row }) };
  return { question, group: { kind: "single", controls: [control as HTMLElement] }, options: [] };
}

function reading(asPreviewed = false) {
  const keys = lastingKeys();
  return (...rows: readonly Row[]) =>
    keys
      .keep(rows.map(live), asPreviewed)
      .map(({ question: { key, section } }) => [key, ...section].join(" "));
}

const [a, b, c, d] = [{ is: "a" }, { is: "b" }, { is: "c" }, { is: "d" }];

test("the same page read again has the same keys", () => {
  const read = reading();
  const rows = [
    { control: a, key: "n", row: 1 },
    { control: b, key: "n~2", row: 2 },
  ];
  expect(read(...rows)).toEqual(["n строка 1", "n~2 строка 2"]);
  expect(read(...rows)).toEqual(["n строка 1", "n~2 строка 2"]);
});

test("a row taken out gives its key to nobody, however often the page is read", () => {
  const read = reading();
  read({ control: a, key: "n" }, { control: b, key: "n~2" }, { control: c, key: "n~3" });
  for (let time = 0; time < 3; time++)
    expect(read({ control: b, key: "n" }, { control: c, key: "n~2" })).toEqual(["n~2", "n~3"]);
  expect(read({ control: b, key: "n" }, { control: c, key: "n~2" }, { control: d, key: "n~3" })).toEqual([
    "n~2",
    "n~3",
    "n~3~2",
  ]);
});

test("a row put in before the others leaves them their keys", () => {
  const read = reading();
  read({ control: a, key: "rows.0" }, { control: b, key: "rows.1" });
  expect(
    read({ control: d, key: "rows.0" }, { control: a, key: "rows.1" }, { control: b, key: "rows.2" }),
  ).toEqual(["rows.0~2", "rows.0", "rows.1"]);
});

test("all drawn anew with a row less: no key of theirs is given to what is there now", () => {
  const read = reading();
  read({ control: a, key: "n" }, { control: b, key: "n~2" });
  const [now] = read({ control: c, key: "n" });
  expect(["n", "n~2"]).not.toContain(now);
  expect(read({ control: d, key: "n" })).toEqual([now]);
});

test("all drawn anew with as many rows, or more: keys go by their order", () => {
  const read = reading();
  read({ control: a, key: "n" });
  expect(read({ control: b, key: "n" }, { control: c, key: "n~2" })).toEqual(["n", "n~2"]);
});

test("a control that asks something else now is another question", () => {
  const read = reading();
  read({ control: a, key: "id:step1", text: "ИНН" });
  expect(read({ control: a, key: "id:step2", text: "КПП" })).toEqual(["id:step2"]);
});

test("a control of the next step is not taken for the last one, though it is the same box and words", () => {
  const read = reading();
  read({ control: a, key: "mentors.0.name" });
  expect(read({ control: a, key: "mentors.1.name" })).toEqual(["mentors.1.name"]);
});

test("rows are written under the number they were shown with, and renumbered when they are shown anew", () => {
  for (const [asPreviewed, row] of [
    [true, "строка 2"],
    [false, "строка 1"],
  ] as const) {
    const keys = lastingKeys();
    keys.keep(
      [
        { control: a, key: "n", row: 1 },
        { control: b, key: "n~2", row: 2 },
        { control: c, key: "n~3", row: 3 },
      ].map(live),
      false,
    );
    const [left] = keys.keep([live({ control: b, key: "n", row: 1 })], asPreviewed);
    expect([left!.question.key, left!.question.section]).toEqual(["n~2", [row]]);
  }
});
