import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type LinkAnswer,
  preFilledLink,
} from "../../../shared/form-filling/pre-filled-link/pre-filled-link.ts";
import type { ExpectedForm } from "../../forms/expected-form.ts";
import { googleLike } from "../../forms/google-like/expected.ts";
import { yandexLike } from "../../forms/yandex-like/expected.ts";
import { type FormBrowser, openFormBrowser } from "./form-browser.ts";
import { answerFor, matchQuestion } from "./match-question.ts";

let browser: FormBrowser;
beforeAll(async () => {
  browser = await openFormBrowser([googleLike.name, yandexLike.name]);
});
afterAll(() => browser?.close());

/** What the page cannot be told by its address, each for a reason of its own. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  "google-like": [],
  // A list whose options have no numbers in the page, a matrix without names, a question that opens later.
  "yandex-like": [
    "Муниципалитет",
    "Номер приказа",
    ...Array.from({ length: 12 }, (_, place) => `Показатель ${place + 1}`),
  ],
};

test.each<[string, ExpectedForm]>([
  [googleLike.name, googleLike],
  [yandexLike.name, yandexLike],
])("%s opened by its link holds the very answers of the preview", async (name, form) => {
  const { page } = await browser.open(name);
  await browser.panel.forget();
  const collected = await browser.panel.collect();
  const answers = form.questions.flatMap((expected): LinkAnswer[] => {
    const question = matchQuestion(expected, collected);
    if (question === undefined || expected.answer === undefined) return [];
    const answer = answerFor(question, expected.answer);
    return [{ question, field: null, answer, shown: "" }];
  });
  const link = preFilledLink(page.url(), answers)!;
  const untold = UNTOLD[name]!;
  expect(link.left.map(({ text }) => text).filter((text) => !untold.includes(text))).toEqual([]);
  const initial = await (await browser.open(name)).state();
  const opened = await browser.open(link.address.slice(new URL(page.url()).origin.length + 1));
  const state = await opened.state();
  const told = form.questions.filter(({ text, holds }) => holds !== undefined && !untold.includes(text));
  expect(told.length).toBeGreaterThan(5);
  const wanted = Object.fromEntries(told.map(({ holds }) => holds!));
  expect(state).toEqual({ ...initial, ...wanted });
  await expect.poll(() => opened.submitted()).toBe(0);
});
