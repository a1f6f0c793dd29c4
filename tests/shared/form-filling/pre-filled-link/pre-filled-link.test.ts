import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareAddress, writtenAddress } from "../../../../shared/form-filling/pre-filled-link/form-address.ts";
import { isPersonal } from "../../../../shared/form-filling/pre-filled-link/personal-answer.ts";
import {
  type LinkAnswer,
  LONGEST_LINK,
  preFilledLink,
} from "../../../../shared/form-filling/pre-filled-link/pre-filled-link.ts";
import type { LinkName, Question, QuestionAnswer } from "../../../../shared/form-filling/question.ts";

const GOOGLE = "https://docs.google.com/forms/d/e/1FAIpQL/viewform";
const YANDEX = "https://forms.yandex.ru/u/5e2ac2d850/";

const blank: Question = {
  key: "q",
  text: "Вопрос",
  section: [],
  help: "",
  kind: "text",
  options: [],
  constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
  required: false,
  current: { kind: "empty" },
  barrier: null,
};

const google = (
  parameter: string,
  takes: LinkName["takes"],
  options: LinkName["options"] = [],
): LinkName => ({
  service: "google",
  parameter,
  takes,
  options,
});
const yandex = (
  parameter: string,
  takes: LinkName["takes"],
  options: LinkName["options"] = [],
): LinkName => ({
  ...google(parameter, takes, options),
  service: "yandex",
});

const options = (...labels: string[]) => labels.map((label) => ({ value: label, label }));

function answered(
  linkName: LinkName | undefined,
  answer: QuestionAnswer | string,
  more: Partial<Question> = {},
): LinkAnswer {
  const written = typeof answer === "string" ? ({ kind: "text", text: answer } as const) : answer;
  const shown = written.kind === "text" ? written.text : "да";
  const key = linkName?.parameter ?? "q";
  const question = { ...blank, key, ...more, ...(linkName === undefined ? {} : { linkName }) };
  return { question, field: null, answer: written, shown };
}

/** What a form reads out of an address: the standard's own parsing. */
const told = (address: string) => [...new URL(address).searchParams].map((pair) => pair.join("="));

const chosen = (...values: string[]): QuestionAnswer => ({ kind: "options", values });

describe("Google", () => {
  test.each<[string, LinkAnswer, string[]]>([
    ["text", answered(google("entry.7", "text"), "Школа № 7 & К°"), ["entry.7=Школа № 7 & К°"]],
    [
      "a choice by its words",
      answered(google("entry.7", "option", ["ДОУ", "ОО"]), chosen("ОО"), { options: options("ДОУ", "ОО") }),
      ["entry.7=ОО"],
    ],
    [
      "«Другое»",
      answered(google("entry.7", "option", ["ДОУ", "__other_option__"]), chosen("Другое"), {
        options: options("ДОУ", "Другое"),
      }),
      ["entry.7=__other_option__"],
    ],
    [
      "check boxes, one parameter each",
      answered(google("entry.7", "option", ["А", "Б", "В"]), chosen("А", "В"), {
        options: options("А", "Б", "В"),
      }),
      ["entry.7=А", "entry.7=В"],
    ],
    [
      "a day, whole and in parts",
      answered(google("entry.7", "date"), "2025-09-01"),
      ["entry.7=2025-09-01", "entry.7_year=2025", "entry.7_month=9", "entry.7_day=1"],
    ],
    [
      "a box alone",
      answered(google("entry.7", "option", ["Есть"]), { kind: "checked", checked: true }, {}),
      ["entry.7=Есть"],
    ],
  ])("%s", (_, answer, expected) => {
    const link = preFilledLink(GOOGLE, [answer])!;
    expect(told(link.address)).toEqual(["usp=pp_url", ...expected]);
    expect(link.inside).toHaveLength(1);
    expect(link.left).toEqual([]);
  });
});

describe("Yandex", () => {
  test.each<[string, LinkAnswer, string[]]>([
    [
      "text",
      answered(yandex("answer_short_text_1", "text"), "Планета Земля"),
      ["answer_short_text_1=Планета Земля"],
    ],
    ["a day", answered(yandex("answer_date_2", "date"), "2020-01-27"), ["answer_date_2=2020-01-27"]],
    [
      "yes",
      answered(yandex("answer_boolean_3", "yes"), { kind: "checked", checked: true }),
      ["answer_boolean_3=True"],
    ],
    [
      "options by their numbers",
      answered(yandex("answer_choices_4", "option", ["1958524", "1958526"]), chosen("а", "б"), {
        options: [
          { value: "а", label: "А" },
          { value: "б", label: "Б" },
        ],
      }),
      ["answer_choices_4=1958524", "answer_choices_4=1958526"],
    ],
  ])("%s", (_, answer, expected) => {
    const link = preFilledLink(YANDEX, [answer])!;
    expect(told(link.address)).toEqual(expected);
    expect(link.address.startsWith(YANDEX)).toBe(true);
  });
});

test.each<[string, LinkAnswer, string]>([
  ["no name in the page", answered(undefined, "7"), "ссылкой ответить нельзя"],
  [
    "an option the page names no number of",
    answered(yandex("answer_choices_4", "option", [null]), chosen("А"), { options: options("А") }),
    "как назвать",
  ],
  [
    "half of the options",
    answered(google("entry.7", "option", ["А", null]), chosen("А", "Б"), { options: options("А", "Б") }),
    "как назвать",
  ],
  ["a day that is none", answered(google("entry.7", "date"), "2025-02-30"), "не дата"],
  [
    "a box left empty",
    answered(yandex("answer_boolean_3", "yes"), { kind: "checked", checked: false }),
    "и так нет",
  ],
])("left out with a reason: %s", (_, answer, reason) => {
  const anchor = answered(google("entry.1", "text"), "7");
  const page =
    answer.question.linkName?.service === "yandex"
      ? answered(yandex("answer_number_1", "text"), "7")
      : anchor;
  const link = preFilledLink(GOOGLE, [page, answer])!;
  expect(link.left.map((each) => each.reason).join()).toContain(reason);
  expect(link.inside.map(({ key }) => key)).toEqual([page.question.key]);
});

test.each([
  ["a page whose questions have no names", GOOGLE, [answered(undefined, "7")]],
  [
    "two services at once",
    GOOGLE,
    [answered(google("entry.1", "text"), "7"), answered(yandex("answer_number_1", "text"), "7")],
  ],
  ["a page of the browser", "chrome://version", [answered(google("entry.1", "text"), "7")]],
  ["nothing", GOOGLE, []],
])("there is no link: %s", (_, page, answers) => {
  expect(preFilledLink(page, answers)).toBeNull();
});

describe("names, telephones and e-mails", () => {
  const email = {
    ...answered(google("entry.9", "text"), "kurator@example.ru"),
    field: "curator.email" as const,
  };
  test("stay out until let in", () => {
    const without = preFilledLink(GOOGLE, [answered(google("entry.1", "text"), "7"), email])!;
    expect(decodeURIComponent(without.address)).not.toContain("kurator");
    expect(without.personal).toEqual([
      { key: "entry.9", text: "Вопрос", shown: "kurator@example.ru", letIn: false },
    ]);
    const letIn = preFilledLink(GOOGLE, [email], new Set(["entry.9"]))!;
    expect(told(letIn.address)).toContain("entry.9=kurator@example.ru");
    expect(letIn.personal[0]!.letIn).toBe(true);
  });
  test.each([
    "Примерова Анна Тестовна",
    "Приказ готовила Кураторова К. П.",
    "К.П. Кураторова",
    "обращаться к Образцову Петру Петровичу",
    "+7 (900) 000-00-00",
    "8 900 0000000",
    "79000000000",
    "пишите: a@b.ru",
    "Мамедов Али Гасан оглы",
  ])("«%s»", (shown) => {
    expect(isPersonal(null, blank, shown)).toBe(true);
  });
  test.each([
    "7700000007",
    "1027700000007",
    "МБОУ «Примерская школа № 7»",
    "заместитель директора",
    "35,5",
    "01.09.2025",
    "педагог – педагог",
    "Кировская область, г. Вичуга",
  ])("not «%s»", (shown) => {
    expect(isPersonal(null, blank, shown)).toBe(false);
  });
});

test("what does not fit is told, and what comes after it may still fit", () => {
  const long = answered(google("entry.2", "text"), "ы".repeat(2000));
  const link = preFilledLink(GOOGLE, [
    answered(google("entry.1", "text"), "7"),
    long,
    answered(google("entry.3", "text"), "8"),
  ])!;
  expect(link.inside.map(({ key }) => key)).toEqual(["entry.1", "entry.3"]);
  expect(link.left.map(({ key, reason }) => [key, reason.slice(0, 15)])).toEqual([
    ["entry.2", "Не поместилось:"],
  ]);
});

test("any answers: never too long, every answer once, and the form reads them as they are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 400 }), { minLength: 1, maxLength: 40 }),
      (texts) => {
        const answers = texts.map((text, place) => answered(google(`entry.${place}`, "text"), text));
        const link = preFilledLink(GOOGLE, answers)!;
        expect(link.address.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(link.inside.length + link.left.length + link.personal.length).toBe(answers.length);
        const read = new URL(link.address).searchParams;
        for (const { key, shown } of link.inside)
          expect(read.getAll(key)).toEqual([new TextDecoder().decode(new TextEncoder().encode(shown))]);
      },
    ),
  );
});

test.each([
  [
    "https://docs.google.com/forms/d/e/1/formResponse?pli=1#x",
    "https://docs.google.com/forms/d/e/1/viewform",
  ],
  [
    "https://docs.google.com/forms/d/e/1/viewform?entry.5=a&usp=pp_url&hl=ru",
    "https://docs.google.com/forms/d/e/1/viewform?hl=ru",
  ],
  ["https://forms.yandex.ru/u/1/?answer_short_text_1=x&school=7", "https://forms.yandex.ru/u/1/?school=7"],
])("the bare address of %s", (page, bare) => {
  expect(writtenAddress(bareAddress(page)!)).toBe(bare);
});
