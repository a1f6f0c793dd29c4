import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedWords } from "../../../shared/form-filling/as-seen.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import { type FormBrowser, type OpenForm, openFormBrowser } from "./form-browser.ts";

// A row is added or taken out between the preview and the press of «Заполнить», or between that and «Отменить».

let browser: FormBrowser;
beforeAll(async () => {
  browser = await openFormBrowser(["growing-rows", "redrawn-rows"]);
});
afterAll(async () => {
  await browser?.close();
});

const COUNT = "Количество наставляемых";

async function openWithNames(form: string, names: readonly string[]): Promise<OpenForm> {
  const open = await browser.open(form);
  await browser.panel.forget();
  for (const [place, name] of names.entries())
    await open.page.evaluate(([field, value]) => (window as unknown as Putting).__put(field!, value!), [
      `mentors.${place}.name`,
      name,
    ] as const);
  return open;
}

type Putting = { __put: (field: string, value: string) => void };

/** The answers as previewed: the number of mentees of each row. */
function planned(questions: readonly Question[], counts: readonly string[]): AnswerToWrite[] {
  const asked = questions.filter(({ text }) => text === COUNT);
  return counts.map((text, place) => {
    const question = asked[place]!;
    const answer = { kind: "text", text } as const;
    return { key: question.key, seen: question.current, answer, asked: askedWords(question, answer) };
  });
}

const said = (outcomes: readonly WriteOutcome[]) =>
  outcomes.map((each) => (each.state === "refused" ? each.reason : each.state));

/** Who stands where and with how many mentees, as the application holds it. */
async function rowsOf(open: OpenForm): Promise<string[]> {
  const state = await open.state();
  const rows: string[] = [];
  for (let place = 0; `mentors.${place}.name` in state; place++)
    rows.push(`${state[`mentors.${place}.name`]}: ${state[`mentors.${place}.mentees`]}`);
  return rows;
}

describe("rows whose boxes stay", () => {
  test("the first row is taken out after the preview: the second gets its own answer", async () => {
    const open = await openWithNames("growing-rows", ["Первый", "Второй"]);
    const answers = planned(await browser.panel.collect(), ["1", "2"]);
    await open.press("Удалить 1");
    expect(said(await browser.panel.write(answers))).toEqual(["gone", "filled"]);
    await expect.poll(() => rowsOf(open)).toEqual(["Второй: 2"]);
  });

  test("the first row is taken out after filling: «Отменить» empties the second alone", async () => {
    const open = await openWithNames("growing-rows", ["Первый", "Второй"]);
    await browser.panel.write(planned(await browser.panel.collect(), ["2", "2"]));
    await open.press("Удалить 1");
    await browser.panel.collect();
    expect(await browser.panel.undo()).toHaveLength(1);
    await expect.poll(() => rowsOf(open)).toEqual(["Второй: "]);
  });

  test("rows are added after the preview: the rows of the preview are filled, the new ones are not", async () => {
    const open = await openWithNames("growing-rows", ["Первый", "Второй"]);
    const answers = planned(await browser.panel.collect(), ["1", "2"]);
    await open.press("Добавить");
    expect(said(await browser.panel.write(answers))).toEqual(["filled", "filled"]);
    await expect.poll(() => rowsOf(open)).toEqual(["Первый: 1", "Второй: 2", ": "]);
    const asked = (await browser.panel.collect()).filter(({ text }) => text === COUNT);
    expect(asked.map(({ section }) => section.at(-1))).toEqual(["строка 1", "строка 2", "строка 3"]);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
    expect(asked.slice(0, 2).map(({ key }) => key)).toEqual(answers.map(({ key }) => key));
  });
});

describe("rows that are drawn anew", () => {
  test("a row is taken out after the preview: nobody can tell which, nothing is written", async () => {
    const open = await openWithNames("redrawn-rows", ["Первый", "Второй", "Третий"]);
    const answers = planned(await browser.panel.collect(), ["1", "2", "3"]);
    await open.press("Удалить 1");
    expect(said(await browser.panel.write(answers))).toEqual(["gone", "gone", "gone"]);
    await expect.poll(() => rowsOf(open)).toEqual(["Второй: ", "Третий: "]);
    const again = planned(await browser.panel.collect(), ["2", "3"]);
    expect(said(await browser.panel.write(again))).toEqual(["filled", "filled"]);
    await expect.poll(() => rowsOf(open)).toEqual(["Второй: 2", "Третий: 3"]);
  });

  test("a row is taken out after filling: «Отменить» leaves the others alone and says so", async () => {
    const open = await openWithNames("redrawn-rows", ["Первый", "Второй", "Третий"]);
    await browser.panel.write(planned(await browser.panel.collect(), ["2", "2", "2"]));
    await open.press("Удалить 1");
    await browser.panel.collect();
    expect(await browser.panel.undo()).toHaveLength(3);
    await expect.poll(() => rowsOf(open)).toEqual(["Второй: 2", "Третий: 2"]);
  });

  test("a row is added after the preview: the rows of the preview are filled", async () => {
    const open = await openWithNames("redrawn-rows", ["Первый", "Второй", "Третий"]);
    const answers = planned(await browser.panel.collect(), ["1", "2", "3"]);
    await open.press("Добавить");
    expect(said(await browser.panel.write(answers))).toEqual(["filled", "filled", "filled"]);
    await expect.poll(() => rowsOf(open)).toEqual(["Первый: 1", "Второй: 2", "Третий: 3", ": "]);
  });
});
