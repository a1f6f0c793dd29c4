import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExpectedForm, ExpectedQuestion } from "../../forms/expected-form.ts";
import { forms } from "../../forms/forms.ts";
import { notYet, PAGE, type PageExpectation } from "../../forms/not-yet.ts";
import { expectationsOf, pageChecks, questionChecks } from "./check-question.ts";
import { fillPage, type PageRecord } from "./fill-page.ts";
import { type FormBrowser, openFormBrowser } from "./form-browser.ts";

let browser: FormBrowser;
beforeAll(async () => {
  browser = await openFormBrowser(forms.map(({ name }) => name));
});
afterAll(async () => {
  await browser?.close();
});

/** A row of `not-yet.ts` must fail: when it no longer does, the row goes. */
function expected(form: string, question: string, expectation: string, check: () => void): void {
  const rows: readonly string[] = notYet[form]?.[question] ?? [];
  const declare = rows.includes(expectation) ? test.fails : test;
  declare(`${question} · ${expectation}`, check);
}

describe.each(forms)("$name", (form: ExpectedForm) => {
  let page: PageRecord;
  beforeAll(async () => {
    page = await fillPage(browser, form);
  });

  form.questions.forEach((question, place) => {
    for (const expectation of expectationsOf({ expected: question }))
      expected(form.name, nameOf(question, form), expectation, () =>
        questionChecks[expectation](page.questions[place]!, page),
      );
  });
  for (const expectation of Object.keys(pageChecks) as PageExpectation[])
    expected(form.name, PAGE, expectation, () => pageChecks[expectation](page, form.untouched));
});

/** Words that repeat are told apart by their section. */
function nameOf(question: ExpectedQuestion, form: ExpectedForm): string {
  const alike = form.questions.filter(({ text }) => text === question.text);
  return alike.length === 1 ? question.text : [...(question.section ?? []), question.text].join(" / ");
}

test("every row of what is not done yet names something that is expected", () => {
  const known = new Set(
    forms.flatMap((form) => [
      ...form.questions.flatMap((question) =>
        expectationsOf({ expected: question }).map(
          (each) => `${form.name} | ${nameOf(question, form)} | ${each}`,
        ),
      ),
      ...Object.keys(pageChecks).map((each) => `${form.name} | ${PAGE} | ${each}`),
    ]),
  );
  const rows = Object.entries(notYet).flatMap(([form, questions]) =>
    Object.entries(questions).flatMap(([question, each]) =>
      each.map((row) => `${form} | ${question} | ${row}`),
    ),
  );
  expect(rows.filter((row) => !known.has(row))).toEqual([]);
});
