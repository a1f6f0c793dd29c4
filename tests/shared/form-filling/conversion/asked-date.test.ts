import { describe, expect, test } from "vitest";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import type { Question } from "../../../../shared/form-filling/question.ts";
import { makeQuestion } from "../make-question.ts";
import { chosen, limits, written } from "./written.ts";

describe("a day in a box of text", () => {
  test.each<readonly [part: Partial<Question>, expected: string]>([
    [{}, "02.09.2026"],
    [{ help: "дд.мм.гггг" }, "02.09.2026"],
    [{ help: "ДД/ММ/ГГ" }, "02/09/26"],
    [{ help: "дд.мм.гг" }, "02.09.26"],
    [{ help: "yyyy-mm-dd" }, "2026-09-02"],
    [{ help: "гггг.мм.дд" }, "2026.09.02"],
    [{ help: "MM/DD/YYYY" }, "09/02/2026"],
    [{ text: "Дата (в формате ДД-ММ-ГГГГ)" }, "02-09-2026"],
    [{ help: "дд.дд.гггг" }, "02.09.2026"],
    [{ help: "Например, 5 марта 2025 г." }, "2 сентября 2026 г."],
    [{ help: "Например: 05 марта 2025 года" }, "02 сентября 2026 года"],
    [{ help: "12 марта 2025" }, "2 сентября 2026"],
    [{ help: "число, месяц прописью, год" }, "2 сентября 2026 г."],
    [{ help: "Например, 31.12.2025" }, "02.09.2026"],
    [{ help: "Пример: 2025-12-31" }, "2026-09-02"],
    [{ help: "Образец: 31/12/2025" }, "02/09/2026"],
    [{ help: "Образец: 12/31/2025" }, "09/02/2026"],
    [{ help: "формат: 31.12.25" }, "02.09.26"],
    [{ help: "Приказ от 5 марта 2025 г. утратил силу" }, "02.09.2026"],
    [{ help: "мм.гггг" }, "09.2026"],
    [{ help: "ММ/ГГГГ" }, "09/2026"],
    [{ help: "ГГГГ" }, "2026"],
    [{ help: "дд мм гггг" }, "02.09.2026"],
    [{ help: "дд месяц гггг" }, "2 сентября 2026 г."],
    [{ text: "Дата (гггг)" }, "02.09.2026"],
    [{ text: "Месяц и год утверждения положения" }, "09.2026"],
    [{ text: "Год утверждения положения" }, "2026"],
    [{ text: "В каком году издан приказ?" }, "2026"],
    [{ text: "Дата приказа (2026 год)" }, "02.09.2026"],
    [{ text: "Когда утверждена карта на год?" }, "02.09.2026"],
    [{ text: "Дата утверждения, год" }, "02.09.2026"],
    [limits({ pattern: "\\d{1,2} [а-я]+ \\d{4} г\\." }), "2 сентября 2026 г."],
    [limits({ pattern: "\\d{4}" }), "отказ"],
    [limits({ pattern: "\\d\\d/\\d\\d/\\d{4}" }), "02/09/2026"],
  ])("%j: %s", (part, expected) => {
    expect(written("2026-09-02", "date", part)).toBe(expected);
  });

  test.each([
    ["2026-05-09", "9 мая 2026 г."],
    ["2026-01-31", "31 января 2026 г."],
    ["2026-03-01", "1 марта 2026 г."],
    ["2026-08-15", "15 августа 2026 г."],
  ])("%s in words is «%s»", (date, words) => {
    expect(written(date, "date", { help: "месяц прописью" })).toBe(words);
  });

  test("a year of another century is not cut to two digits", () => {
    expect(written("1998-09-02", "date", { help: "дд.мм.гг" })).toBe("02.09.1998");
  });

  test.each(["Год утверждения положения", "Месяц и год утверждения положения"])(
    "«%s»: the person is told of the whole date",
    (text) => {
      expect(convertAnswer("2026-09-02", "date", makeQuestion({ text }))).toMatchObject({
        remark: "В книге полная дата: 02.09.2026.",
      });
    },
  );
});

describe("a day where a year is asked", () => {
  const text = "Год утверждения положения";
  test("a box for numbers", () => {
    expect(written("2026-09-02", "date", { kind: "number", text })).toBe("2026");
    expect(written("2026-09-02", "date", { kind: "number", text, ...limits({ max: "2025" }) })).toBe("отказ");
    expect(written("2026-09-02", "date", { kind: "number", text: "Дата утверждения" })).toBe("отказ");
  });

  test("a list", () => {
    expect(chosen("2026-09-02", "date", ["2025", "2026"], { text })).toBe("2026");
    expect(chosen("2026-09-02", "date", ["2025 год", "2026 год"], { text })).toBe("2026 год");
    expect(chosen("2026-09-02", "date", ["2025", "2026"], { text: "Дата утверждения" })).toBe("отказ");
    expect(chosen("2026-09-02", "date", ["02.09.2026", "2 сентября 2025 г."], {})).toBe("02.09.2026");
    expect(chosen("2026-09-02", "date", ["2 сентября 2026 г.", "2 сентября 2025 г."], {})).toBe(
      "2 сентября 2026 г.",
    );
  });
});
