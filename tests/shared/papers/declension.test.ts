import { describe, expect, test } from "vitest";
import { readCorrection } from "../../../shared/papers/declension/corrections.ts";
import { declinedPhrase } from "../../../shared/papers/declension/declined-phrase.ts";
import { planCorrections, rememberedCorrections } from "../../../shared/papers/remembered-corrections.ts";
import { startPlanning } from "../../../shared/structuring/planning.ts";
import { bookOf, planOf } from "../workbook/example-books.ts";
import { paperSchool } from "./paper-school.ts";

describe("posts and organisations in the cases", () => {
  test.each([
    [
      "учитель математики",
      "учителя математики",
      "учителю математики",
      "учителя математики",
      "учителем математики",
    ],
    [
      "старший воспитатель",
      "старшего воспитателя",
      "старшему воспитателю",
      "старшего воспитателя",
      "старшим воспитателем",
    ],
    ["старшая вожатая", "старшей вожатой", "старшей вожатой", "старшую вожатую", "старшей вожатой"],
    [
      "педагог-психолог",
      "педагога-психолога",
      "педагогу-психологу",
      "педагога-психолога",
      "педагогом-психологом",
    ],
    [
      "заместитель директора по УВР",
      "заместителя директора по УВР",
      "заместителю директора по УВР",
      "заместителя директора по УВР",
      "заместителем директора по УВР",
    ],
    ["заведующая", "заведующей", "заведующей", "заведующую", "заведующей"],
    [
      "преподаватель-организатор ОБЖ",
      "преподавателя-организатора ОБЖ",
      "преподавателю-организатору ОБЖ",
      "преподавателя-организатора ОБЖ",
      "преподавателем-организатором ОБЖ",
    ],
    [
      "учитель физики, классный руководитель",
      "учителя физики, классного руководителя",
      "учителю физики, классному руководителю",
      "учителя физики, классного руководителя",
      "учителем физики, классным руководителем",
    ],
    ["и. о. директора", "и. о. директора", "и. о. директора", "и. о. директора", "и. о. директора"],
    [
      "исполняющий обязанности директора",
      "исполняющего обязанности директора",
      "исполняющему обязанности директора",
      "исполняющего обязанности директора",
      "исполняющим обязанности директора",
    ],
    [
      "обучающийся 7 «Б» класса",
      "обучающегося 7 «Б» класса",
      "обучающемуся 7 «Б» класса",
      "обучающегося 7 «Б» класса",
      "обучающимся 7 «Б» класса",
    ],
    ["7 «Б» класс", "7 «Б» класса", "7 «Б» классу", "7 «Б» класс", "7 «Б» классом"],
    ["5 «А»", "5 «А»", "5 «А»", "5 «А»", "5 «А»"],
    ["МБОУ «Школа № 5»", "МБОУ «Школа № 5»", "МБОУ «Школа № 5»", "МБОУ «Школа № 5»", "МБОУ «Школа № 5»"],
    [
      "Муниципальное учреждение «Средняя школа»",
      "Муниципального учреждения «Средняя школа»",
      "Муниципальному учреждению «Средняя школа»",
      "Муниципальное учреждение «Средняя школа»",
      "Муниципальным учреждением «Средняя школа»",
    ],
    ["Гимназия № 3", "Гимназии № 3", "Гимназии № 3", "Гимназию № 3", "Гимназией № 3"],
    [
      "Детский сад № 104",
      "Детского сада № 104",
      "Детскому саду № 104",
      "Детский сад № 104",
      "Детским садом № 104",
    ],
  ] as const)("%s", (words, genitive, dative, accusative, instrumental) => {
    const forms = (["genitive", "dative", "accusative", "instrumental"] as const).map((each) =>
      declinedPhrase(words, each),
    );
    expect(forms.map((form) => form.words)).toEqual([genitive, dative, accusative, instrumental]);
    expect(forms.every(({ sure }) => sure)).toBe(true);
  });

  test.each(["барабанщик", "бизнес-тренер", "директор школы и учитель физики", "главный"])(
    "of «%s» nobody is sure",
    (words) => expect(declinedPhrase(words, "dative").sure).toBe(false),
  );
});

describe("corrections", () => {
  test.each(["тьютор", "тьютор | дательный", "тьютор | шестой | тьютору", "| дательный | тьютору"])(
    "«%s» is none",
    (line) => expect(readCorrection(line)).toBeNull(),
  );

  test("are remembered in the workbook once for words and case, and stay through the next run", () => {
    const first = startPlanning(bookOf(paperSchool));
    const tutor = { words: "тьютор", nameCase: "dative", form: "тьютору" } as const;
    planCorrections(first, [
      { ...tutor, form: "тютору" },
      { words: "Примерова Ё", nameCase: "genitive", form: "Примеровой Ё" },
    ]);
    const second = startPlanning(first.step().after);
    planCorrections(second, [tutor, tutor]);
    expect(second.step().edits).toHaveLength(1);
    const { after } = planOf(null, second.step().after, null);
    expect(rememberedCorrections(after)).toEqual([
      tutor,
      { words: "Примерова Ё", nameCase: "genitive", form: "Примеровой Ё" },
    ]);
  });
});
