import { expect, test } from "vitest";
import { type FormMap, type MappedChoice, NOTHING, UNDECIDED } from "../../../shared/form-map/form-map.ts";
import { mergeMaps } from "../../../shared/form-map/merge-maps.ts";

const total: MappedChoice = { kind: "field", field: "mentors.total" };

function mapOf(choices: Readonly<Record<string, MappedChoice>>): FormMap {
  return {
    form: { title: "Мониторинг наставничества", address: "region.example/form" },
    questions: Object.entries(choices).map(([question, choice]) => ({
      key: "",
      section: "",
      question,
      kind: "number",
      choice,
      convert: "",
      option: "",
    })),
  };
}

const choicesOf = ({ questions }: FormMap) => questions.map(({ question, choice }) => [question, choice]);

test("pages of one form become one map, in their order", () => {
  const merged = mergeMaps(mapOf({ ИНН: NOTHING, Наставников: total }), mapOf({ Встреч: UNDECIDED }));
  expect(choicesOf(merged)).toEqual([
    ["ИНН", NOTHING],
    ["Наставников", total],
    ["Встреч", UNDECIDED],
  ]);
});

test("what was settled later goes before, what nobody settled takes nothing away", () => {
  const merged = mergeMaps(
    mapOf({ ИНН: NOTHING, Наставников: total }),
    mapOf({ "1. ИНН": total, Наставников: UNDECIDED }),
  );
  expect(choicesOf(merged)).toEqual([
    ["1. ИНН", total],
    ["Наставников", total],
  ]);
});

test("a map with itself is itself", () => {
  const map = mapOf({ ИНН: NOTHING, Наставников: total, Встреч: UNDECIDED });
  expect(mergeMaps(map, map)).toEqual(map);
});
