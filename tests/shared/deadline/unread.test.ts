import { describe, expect, test } from "vitest";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";
import { by, day, days, every } from "./parts.ts";

const read = (text: string) => parseDeadline(text, schoolYearStarting(2023));

describe("no day is made of these words: all of them come back", () => {
  test.each([
    ["a day the calendar lacks", "до 31 ноября"],
    ["a day and a month it lacks", "35.13.2023"],
    ["29 February of a common year", "29.02.2023"],
    ["a fifth Friday that is not there", "пятая пятница февраля"],
    ["a year nobody means", "15.09.0203"],
    ["a year of three digits", "15.09.202"],
    ["a reversed range with years", "15.09.2023-01.09.2023"],
    ["a reversed range of months with years", "май 2024 - сентябрь 2023"],
    ["a reversed range inside a month", "с 15 по 10 сентября"],
    ["a reversed range inside a month, both named", "с 15 сентября по 10 сентября"],
    ["some year's end", "до конца года"],
    ["some month's end", "до конца месяца"],
    ["before a year or within it", "до 2025 года"],
    ["a vague edge of a long period", "в конце I полугодия"],
    ["a count from a day", "за 3 дня до 15 мая"],
    ["a length of time", "10 дней"],
    ["a lone day of the week", "понедельник"],
    ["a rhythm without a name", "2 раза в месяц"],
    ["a number", "2024"],
    ["days or months, nobody knows", "09-12.2023"],
    ["a letter in the year", "15.09.20l3"],
    ["a letter in the day", "l5.09.2023"],
    ["a month that is none", "13.2023"],
    ["a standard", "ГОСТ 7.32-2017"],
    ["a rhythm between two", "1-2 раза в год"],
    ["hours", "1.5 часа"],
    ["a time of day", "в 15.00"],
    ["classes", "10.11 классы"],
    ["a paper's day", "Приказ от 01.09.2023 № 15"],
    ["a paragraph", "п. 2.11 плана"],
    ["other words", "не определен"],
    ["two weeks or the second", "2 недели сентября"],
    ["a list with a day that is none", "30, 31 ноября"],
    ["two digits that are no year of this plan", "сентябрь 24"],
    ["a range that runs backwards over New Year", "с 15 мая по 1 апреля 2024"],
    ["any holidays", "в каникулярное время"],
    ["another year", "сентябрь следующего года"],
    ["all but it", "кроме июля"],
    ["a last day between two", "до 15-20 сентября"],
    ["the first days", "в первых числах сентября"],
  ])("%s: %s", (_, text) => {
    expect(read(text)).toMatchObject({ parts: [], unread: text });
  });
});

describe("words beside a deadline come back, the deadline stays", () => {
  test.each([
    ["Педсовет август 2017 г.", [days("2017-08-01", "2017-08-31")], "Педсовет"],
    ["Входная диагностика – сентябрь", [days("2023-09-01", "2023-09-30")], "Входная диагностика"],
    ["приказ № 15 от 01.09.2023, до 15.10.2023", [by("2023-10-15")], "приказ № 15 от 01.09.2023"],
    ["15.09 в 15.00", [day("2023-09-15")], "в 15.00"],
    ["май?", [days("2024-05-01", "2024-05-31")], "?"],
    ["ежеквартально до 10 числа", [every("quarterly")], "до 10 числа"],
    ["до 31 ноября, до 5 мая", [by("2024-05-05")], "до 31 ноября"],
    ["с 9.00 до 12.00 15 мая", [day("2024-05-15")], "с 9.00 до 12.00"],
  ])("%s", (text, parts, unread) => {
    expect(read(text)).toMatchObject({ parts, unread });
  });
});

test("nothing in, nothing out", () => {
  expect(read("")).toEqual({ text: "", parts: [], unread: "", origins: [] });
  expect(read(" - ")).toEqual({ text: " - ", parts: [], unread: "", origins: [] });
});

describe("days by custom are marked", () => {
  test.each([
    ["осенние каникулы"],
    ["1 четверть"],
    ["II полугодие"],
    ["середина мая"],
    ["вторая неделя октября"],
    ["до конца учебного года"],
    ["сентебрь"],
  ])("%s", (text) => expect(read(text).assumed).toBe(text));

  test.each([["сентябрь"], ["до 15.09"], ["I квартал"], ["2 декада октября"]])("said: %s", (text) => {
    expect(read(text)).not.toHaveProperty("assumed");
  });
});
