import { describe, expect, test } from "vitest";
import { isRewritten, sameAnswer } from "../../../../extension/content/write/compare-answers.ts";
import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";

const text = (words: string): QuestionAnswer => ({ kind: "text", text: words });
const options = (...values: string[]): QuestionAnswer => ({ kind: "options", values });

describe("the same answer", () => {
  test.each<[string, QuestionAnswer, QuestionAnswer, boolean]>([
    ["equal texts", text("Школа"), text("Школа"), true],
    ["line ends of a text area", text("а\r\nб"), text("а\nб"), true],
    ["another case is another text", text("Школа"), text("ШКОЛА"), false],
    ["options in another order", options("1", "2"), options("2", "1"), true],
    ["none of the options and nothing", options(), { kind: "empty" }, true],
    ["one of the options and nothing", options("1"), { kind: "empty" }, false],
    ["an option more", options("1"), options("1", "2"), false],
    ["an unticked box and nothing", { kind: "checked", checked: false }, { kind: "empty" }, true],
    ["a ticked box and nothing", { kind: "checked", checked: true }, { kind: "empty" }, false],
    ["a text and nothing", text("0"), { kind: "empty" }, false],
  ])("%s", (_name, one, other, same) => {
    expect(sameAnswer(one, other)).toBe(same);
    expect(sameAnswer(other, one)).toBe(same);
  });
});

describe("the page wrote the answer otherwise", () => {
  test.each<[string, string, string, boolean]>([
    ["a phone mask", "+79001234567", "+7 (900) 123-45-67", true],
    ["a phone with another prefix", "89001234567", "+7 (900) 123-45-67", true],
    ["capitals", "Школа № 7", "ШКОЛА № 7", true],
    ["a date turned round", "2025-09-01", "01.09.2025", true],
    ["another date", "2025-09-01", "02.09.2025", false],
    ["a date with the year lost", "2025-09-01", "01.09.0025", false],
    ["a decimal comma", "35.5", "35,5", true],
    ["rounding", "35,5", "36", true],
    ["another number", "35", "53", false],
    ["a number cut short", "125", "12", false],
    ["a long name cut by the box", "Муниципальное бюджетное учреждение", "Муниципальное бюджетное", true],
    ["another text", "Образцов Пётр", "Не указано", false],
    ["nothing", "35", "", false],
  ])("%s", (_name, wanted, held, rewritten) => {
    expect(isRewritten(text(wanted), held === "" ? { kind: "empty" } : text(held))).toBe(rewritten);
  });

  test("an option chosen instead is never the same answer", () => {
    expect(isRewritten(options("1"), options("2"))).toBe(false);
  });
});
