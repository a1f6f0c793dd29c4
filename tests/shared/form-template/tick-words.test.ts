import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxedWords, markOf, saysHowToTick, tickedWords } from "../../../shared/form-template/tick-words.ts";

describe("boxes among words", () => {
  test.each<[string, string, readonly string[], readonly boolean[]]>([
    ["☐ приказ ☑ положение", "", ["приказ", "положение"], [false, true]],
    ["Есть:\n☐ приказ;\n☐ положение", "Есть:", ["приказ", "положение"], [false, false]],
    ["[ ] да [x] нет", "", ["да", "нет"], [false, true]],
    ["□", "", [""], [false]],
  ])("«%s»", (text, lead, labels, ticked) => {
    const boxed = boxedWords(text);
    expect(boxed?.lead).toBe(lead);
    expect(boxed?.items.map(({ label }) => label)).toEqual(labels);
    expect(boxed?.items.map((item) => item.ticked)).toEqual(ticked);
  });

  test.each(["", "да/нет", "____", "(впишите)", "[укажите]", "☐ ☐ ☐"])("«%s» has none", (text) =>
    expect(boxedWords(text)).toBeNull(),
  );

  test("only the boxes asked for change", () => {
    const text = fc.array(fc.constantFrom("☐", "□", "[ ]", "☑", "приказ", "\n", " ", ";"), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.uniqueArray(fc.nat(11)), (parts, places) => {
        const words = parts.join(" ");
        const after = tickedWords(words, new Set(places));
        const bare = (each: string) => each.replace(/[☐□☑]|\[[ x]\]/g, "#");
        expect(bare(after)).toBe(bare(words));
        expect(boxedWords(after)?.items.map(({ label }) => label)).toEqual(
          boxedWords(words)?.items.map(({ label }) => label),
        );
        boxedWords(words)?.items.forEach(({ ticked }, place) => {
          expect(boxedWords(after)?.items[place]?.ticked).toBe(ticked || places.includes(place));
        });
      }),
    );
  });
});

test.each<[string, readonly string[], readonly string[], string]>([
  ["what stands there already", ["", "V", ""], [], "V"],
  ["what the form asks for", [""], ["Отметьте знаком «+» в нужном столбце"], "+"],
  ["the same without quotes", [""], ["Поставьте V в графе"], "V"],
  ["boxes", ["☐"], [], "☑"],
  ["nothing said", ["", "приказ"], ["Отметьте нужное"], "✓"],
])("the mark of a form: %s", (_name, inColumns, texts, mark) => expect(markOf(inColumns, texts)).toBe(mark));

test.each<[string, boolean]>([
  ["Поставьте знак «+» в нужном столбце", true],
  ["Отметьте нужное галочкой", true],
  ["Отметьте знаком V планируемые документы", false],
  ["Отметьте имеющиеся документы", false],
  ["Чек-лист внедрения наставничества", false],
])("«%s» only says how to tick: %s", (text, answer) => expect(saysHowToTick(text)).toBe(answer));
