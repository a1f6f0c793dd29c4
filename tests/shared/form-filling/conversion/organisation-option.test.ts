import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import { optionSaying } from "../../../../shared/form-filling/conversion/convert-choice.ts";
import { organisationName } from "../../../../shared/form-filling/conversion/organisation-name.ts";
import { ownOrganisation } from "../../../../shared/form-filling/conversion/organisation-option.ts";
import { makeQuestion } from "../make-question.ts";
import { options } from "./written.ts";

describe("a name taken apart", () => {
  test.each([
    ["МБОУ СОШ № 1", "мбоу|сош 1|"],
    ['МБОУ "СОШ №1"', "мбоу|сош 1|"],
    [
      "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 1»",
      "мбоу|сош 1|",
    ],
    ["Муниципальное автономное дошкольное образовательное учреждение детский сад № 5", "мадоу|дс 5|"],
    ["МАДОУ д/с № 5 «Тестик»", "мадоу|дс 5 тестик|"],
    [
      "Муниципальное бюджетное учреждение дополнительного образования «Дом детского творчества»",
      "мбудо|ддт|",
    ],
    ["МБУ ДО ДДТ", "мбудо|ддт|"],
    ["МБУДО «Дом детского творчества»", "мбудо|ддт|"],
    [
      "Государственное бюджетное профессиональное образовательное учреждение «Примерский колледж»",
      "гбпоу|примерский колледж|",
    ],
    ["ОГБПОУ Примерский колледж", "огбпоу|примерский колледж|"],
    ["МБОУ СОШ № 1 г. Примерска", "мбоу|сош 1|г.примерска"],
    ["МБОУ СОШ № 1 (Лесной район)", "мбоу|сош 1|лесной"],
    ["МБОУ СОШ № 1, Лесной муниципальный район", "мбоу|сош 1|лесной"],
    ["МБОУ СОШ № 1 Лесного района", "мбоу|сош 1|лесного"],
    ["МБОУ СОШ с. Примерное", "мбоу|сош|с.примерное"],
    ["МБОУ СОШ им. Г. Примерова", "мбоу|сош им г примерова|"],
    ["МБОУ СОШ № 1 имени Г. Примерова", "мбоу|сош 1 им г примерова|"],
    ["МБОУ Лесного муниципального района «СОШ № 3»", "мбоу|сош 3|лесного"],
    ["МБОУ СОШ № 3 городского округа Примерск", "мбоу|сош 3|примерск"],
    ["МБОУ СОШ № 3 Лесного района Примерской области", "мбоу|сош 3|лесного примерской"],
    ["МБОУ «СОШ № 3 им. П. П. Примерова» г. Примерска", "мбоу|сош 3 им п п примерова|г.примерска"],
    ["МБОУ СОШ № 3 (корпус 2)", "мбоу|сош 3 2|корпус"],
    ["МОУ СОШ № 5 с УИОП", "моу|сош 5 уиоп|"],
    ["МОУ СОШ № 5 с углублённым изучением отдельных предметов", "моу|сош 5 уиоп|"],
    ["Лицей N 3", "|лицей 3|"],
    ["Школа-интернат № 2", "|школа интернат 2|"],
    ["", "||"],
  ])("%s", (name, parts) => {
    const { form, bare, settlements, places } = organisationName(name);
    const around = [...settlements.map(({ kind, word }) => `${kind}.${word}`), ...places];
    expect([form, bare, around.join(" ")].join("|")).toBe(parts);
  });
});

const school = {
  "organisation.fullName":
    "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 1» г. Примерска",
  "organisation.shortName": "МБОУ «СОШ № 1»",
  "organisation.municipality": "Лесной муниципальный район",
};
const village = {
  "organisation.fullName": "МБОУ «Средняя общеобразовательная школа» с. Примерное",
  "organisation.shortName": "МБОУ СОШ с. Примерное",
  "organisation.municipality": "Лесной район",
};
const numbered = {
  "organisation.shortName": "МБОУ СОШ № 1",
  "organisation.municipality": "Лесной район",
  "organisation.address": "101000, Примерская область, Лесной район, п. Примерный, ул. Тестовая, д. 1",
};
const town = { "organisation.shortName": "МБОУ СОШ № 1", "organisation.municipality": "Примерск" };
const bareName = { "organisation.shortName": "СОШ № 1", "organisation.municipality": "Лесной район" };

/** The label chosen, with a star where a look is asked for; "отказ" and its reason where none is. */
function chosen(values: Readonly<Record<string, string>>, labels: readonly string[]): string {
  const question = makeQuestion({ kind: "select", options: options(...labels) });
  const name = values["organisation.fullName"] ?? values["organisation.shortName"]!;
  const conversion = convertAnswer(name, "text", question, ownOrganisation(values));
  if (!conversion.ok) return `отказ: ${conversion.reason}`;
  return conversion.shown + (conversion.remark === "" ? "" : "*");
}

describe("the organisation in a long list", () => {
  test.each<readonly [Readonly<Record<string, string>>, readonly string[], string]>([
    [school, ["МБОУ СОШ № 2", "МБОУ СОШ №1"], "МБОУ СОШ №1"],
    [
      school,
      ['МБОУ "Средняя общеобразовательная школа №1" г. Примерска', "МБОУ СОШ № 11"],
      'МБОУ "Средняя общеобразовательная школа №1" г. Примерска',
    ],
    [school, ["МБОУ СОШ № 1 (Лесной район)", "МБОУ СОШ № 1 (Степной район)"], "МБОУ СОШ № 1 (Лесной район)"],
    [
      school,
      ["МБОУ Лесного муниципального района «СОШ № 1»", "МБОУ Лесного муниципального района «СОШ № 2»"],
      "МБОУ Лесного муниципального района «СОШ № 1»",
    ],
    [school, ["МБОУ Лесного муниципального района «СОШ № 2»"], "отказ"],
    [school, ["МБОУ СОШ № 1 (корпус 2)", "Филиал МБОУ СОШ № 1", "МБОУ СОШ № 1 (филиал)"], "отказ"],
    [school, ["СОШ № 1", "СОШ № 2"], "СОШ № 1*"],
    [school, ["МАОУ СОШ № 1"], "отказ"],
    [school, ["МБОУ СОШ № 1 г. Другогорск"], "отказ"],
    [school, ["МБОУ СОШ № 11"], "отказ"],
    [school, ["МБОУ ООШ № 1"], "отказ"],
    [school, ["МБОУ СОШ № 1 им. Примерова"], "отказ"],
    [school, ["МБОУ СОШ №1", "МБОУ «СОШ № 1» г. Примерск"], "отказ"],
    [school, ["МБОУ СОШ №1", "СОШ №1"], "МБОУ СОШ №1"],
    [village, ["МБОУ СОШ с. Примерное", "МБОУ СОШ с. Другое"], "МБОУ СОШ с. Примерное"],
    [village, ["СОШ села Примерное", "СОШ села Другое"], "СОШ села Примерное*"],
    [village, ["МБОУ СОШ (Лесной район)"], "отказ"],
    [village, ["МБОУ СОШ"], "отказ"],
    [village, ["МБОУ СОШ п. Примерный"], "отказ"],
    [
      village,
      ["МБОУ СОШ (с. Примерное, Лесной район)", "МБОУ СОШ (с. Другое, Лесной район)"],
      "МБОУ СОШ (с. Примерное, Лесной район)",
    ],
    [numbered, ["МБОУ СОШ № 1 с. Лесное"], "отказ"],
    [numbered, ["МБОУ СОШ № 1 п. Примерный", "МБОУ СОШ № 1 с. Лесное"], "МБОУ СОШ № 1 п. Примерный"],
    [
      numbered,
      ["МБОУ СОШ № 1, посёлок Примерный", "МБОУ СОШ № 1, село Лесное"],
      "МБОУ СОШ № 1, посёлок Примерный",
    ],
    [town, ["МБОУ СОШ № 1 г. Примерска", "МБОУ СОШ № 1 г. Другогорска"], "МБОУ СОШ № 1 г. Примерска"],
    [bareName, ["МБОУ СОШ № 1", "МБОУ СОШ № 2"], "МБОУ СОШ № 1*"],
    [bareName, ["МБОУ СОШ № 1", "МАОУ СОШ № 1"], "отказ"],
    [
      bareName,
      ["МБОУ СОШ № 1 Лесного района", "МБОУ СОШ № 1 Степного района"],
      "МБОУ СОШ № 1 Лесного района*",
    ],
  ])("%j in %j: «%s»", (values, labels, expected) => {
    const answer = chosen(values, labels);
    expect(answer.startsWith("отказ") ? "отказ" : answer).toBe(expected);
  });

  test("in a list that was opened", () => {
    const labels = ['МБОУ "СОШ №1"', "МБОУ СОШ № 11", "МАОУ СОШ № 1"];
    expect(optionSaying("МБОУ «Средняя общеобразовательная школа № 1»", labels, "")).toBe(labels[0]);
    expect(optionSaying("МБОУ СОШ № 7", labels, "")).toBeNull();
    expect(optionSaying("МБОУ СОШ № 1", ["МБОУ «СОШ № 1» г. Другогорск"], "")).toBeNull();
  });

  test("a school of another number is never chosen", () => {
    const spellings = fc.constantFrom(
      (number: number) => `МБОУ СОШ № ${number}`,
      (number: number) => `СОШ №${number}`,
      (number: number) => `МБОУ «Средняя общеобразовательная школа № ${number}» г. Примерска`,
      (number: number) => `МБОУ Лесного района «СОШ ${number}»`,
      (number: number) => `МБОУ СОШ, № ${number} (Лесной район)`,
      (number: number) => `СОШ № ${number} Лесного муниципального района`,
    );
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(spellings, spellings, number, number, (own, listed, mine, other) => {
        fc.pre(mine !== other);
        const values = { "organisation.fullName": own(mine), "organisation.municipality": "Лесной район" };
        expect(chosen(values, [listed(other)])).toMatch(/^отказ/);
      }),
    );
  });

  test("a refusal names the nearest", () => {
    expect(chosen(school, ["МБДОУ № 7", "МАОУ СОШ № 1", "МБОУ СОШ № 12", "Лицей"])).toBe(
      `отказ: В списке нет варианта «${school["organisation.fullName"]}». Ближайшие: «МАОУ СОШ № 1», «МБОУ СОШ № 12». Выберите сами.`,
    );
  });

  test("among three thousand there is one", () => {
    const labels = Array.from(
      { length: 3000 },
      (_, place) => `МБОУ «Средняя общеобразовательная школа №${place + 1}»`,
    );
    expect(chosen(school, labels)).toBe(labels[0]);
  });
});
