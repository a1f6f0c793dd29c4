import { describe, expect, test } from "vitest";
import type { DocumentHabits } from "../../../../extension/documents/pdf/document-habits.ts";
import { cutsWord, joinLineEnds } from "../../../../extension/documents/pdf/line-ends.ts";

const plain: DocumentHabits = {
  hyphenates: false,
  cutsWords: false,
  cutsAnywhere: false,
  tightNumberSign: false,
  words: new Set(),
};
const hyphenating: DocumentHabits = { ...plain, hyphenates: true };
const tight: DocumentHabits = { ...plain, tightNumberSign: true };

describe("joinLineEnds", () => {
  test.each([
    ["words", "Сбор", "заявок", plain, "Сбор заявок"],
    ["a hyphen of the word itself", "психолого-", "педагогической", plain, "психолого-педагогической"],
    ["a hyphen in a document that hyphenates", "настав-", "ничества", hyphenating, "настав- ничества"],
    ["a soft hyphen", "настав\u00AD", "ничества", hyphenating, "наставничества"],
    ["a hyphen that browsers print", "настав\u2010", "ничества", plain, "наставничества"],
    ["a name", "Санкт-", "Петербург", plain, "Санкт-Петербург"],
    ["the number of an order", "распоряжение № Р-", "145", plain, "распоряжение № Р-145"],
    [
      "a hyphen that had no room",
      "Организационно",
      "-распорядительная",
      plain,
      "Организационно-распорядительная",
    ],
    ["a hyphen alone on its line", "Организационно", "-", plain, "Организационно-"],
    ["a dash between two people", "наставник", "- наставляемый", plain, "наставник - наставляемый"],
    ["a bracket", "приказ(", "ы) о закреплении", plain, "приказ(ы) о закреплении"],
    ["a dash between words", "2022 –", "2023 учебный год", plain, "2022 – 2023 учебный год"],
    ["a dash without spaces", "декабрь 2023–", "май 2024 г.", plain, "декабрь 2023–май 2024 г."],
    ["years", "2026-", "2027 учебный год", plain, "2026-2027 учебный год"],
    ["a slash", "наставнических пар/", "групп", plain, "наставнических пар/групп"],
    ["a slash that had no room", "наставника", "/наставников", plain, "наставника/наставников"],
    ["a number sign with a space", "в Школе №", "1", plain, "в Школе № 1"],
    ["a number sign without one", "в Школе №", "1", tight, "в Школе №1"],
    ["a list's dash", "включая: -", "приказ", plain, "включая: - приказ"],
    ["a mark that closes", "деятельности", "; проведение", plain, "деятельности; проведение"],
  ] as const)("%s", (_name, above, below, habits, joined) => {
    expect(joinLineEnds(above, below, habits)).toBe(joined);
  });
});

describe("cutsWord", () => {
  const known: DocumentHabits = { ...plain, words: new Set(["персонализированных", "наставник", "работы"]) };
  const anywhere: DocumentHabits = { ...known, cutsAnywhere: true };
  const cutting: DocumentHabits = { ...known, cutsWords: true };
  test.each([
    ["an ending", "Ответствен", "ный", true, known, true],
    ["an ending, but there was room", "Ответствен", "ный", false, known, false],
    ["letters without a vowel", "наставляемы", "х", true, known, true],
    ["a letter behind a slash", "обучающихся/п", "едагогов", true, known, true],
    ["two letters behind a slash", "обучающихся/пе", "дагогов", true, known, true],
    ["a word behind a slash", "родителей/их", "представителей", true, known, false],
    ["an abbreviation", "заместителя", "кл. руководителя", true, known, false],
    ["two halves of a known word", "персонализиро", "ванных программ", true, known, true],
    ["a known word", "осуществление", "работы", true, cutting, false],
    ["a whole word above", "наставник", "ему", true, cutting, false],
    ["a preposition", "обучение", "в школе", true, cutting, false],
    ["a capital", "Наставник", "Ученик", true, cutting, false],
    ["perhaps an ending, in a document that cuts", "желающи", "ми", true, cutting, true],
    [
      "a pronoun below a whole word, in a document that cuts",
      "привлечения",
      "их к работе",
      true,
      cutting,
      false,
    ],
    ["a word unknown, in a document that cuts", "Сформирована", "база", true, cutting, false],
    ["a whole word above a long one that is unknown", "наставник", "деятельностью", true, cutting, false],
    ["the middle of a word, where words are cut anywhere", "план работ", "ников школы", true, anywhere, true],
    ["two known words there", "наставник", "работы", true, anywhere, false],
    ["a word that begins like a known one there", "план", "персонализированную", true, anywhere, false],
    ["an abbreviation there", "план ЦМ", "Н", true, anywhere, true],
    ["a date there", "до 01.10.20", "26", true, anywhere, true],
    ["two numbers there", "пункт 5", "12", true, anywhere, false],
    ["a line with room there", "план работ", "ников школы", false, anywhere, false],
  ] as const)("%s", (_name, above, below, full, habits, cut) => {
    expect(cutsWord(above, below, full, habits)).toBe(cut);
  });
});
