import { describe, expect, test } from "vitest";
import { isCutForCertain, joinsAsInWords } from "../../../../extension/documents/pdf/cut-words.ts";

const none: ReadonlySet<string> = new Set();

describe("the letters themselves tell that a word was cut", () => {
  test.each([
    ["персонализиров", "анных программ"],
    ["наставничес", "тва"],
    ["профессиональног", "о роста"],
    ["необходимост", "и"],
    ["закреплени", "и"],
    ["работодател", "я"],
    ["образовательно", "го процесса"],
    ["несовершеннолет", "них участников"],
    ["разрабо", "тка"],
    ["планируе", "мые"],
    ["совершенноле", "тних участников"],
    ["несовершеннол", "етних"],
    ["необходи", "мости"],
    ["персонали", "зированных программ"],
    ["професси", "ональных запросах"],
    ["дополнит", "ельно"],
    ["обучающим", "ися"],
    ["осуществл", "яется"],
    ["сформирован", "а система"],
    ["организационн", "о-распорядительная"],
  ])("%s|%s", (head, tail) => {
    expect(isCutForCertain(head, tail, none)).toBe(true);
  });

  test.each([
    ["организация", "и проведение"],
    ["сформирована", "база"],
    ["наставников", "в школе"],
    ["информации", "о плане"],
    ["между", "ними"],
    ["рамках", "г. Примерова"],
    ["специалист", "и педагог"],
    ["анкетирования", "среди"],
    ["руководители", "их групп"],
    ["наставника", "лично"],
    ["встречи", "нравственной"],
    ["школы", "ряда"],
  ])("%s %s are two words", (head, tail) => {
    expect(isCutForCertain(head, tail, none)).toBe(false);
  });
});

test("a word of the document is whole again, though its first letters are a word too", () => {
  const words = new Set(["на", "наставников", "при", "школа"]);
  expect(isCutForCertain("на", "ставников", words)).toBe(true);
  expect(isCutForCertain("при", "школа", words)).toBe(false);
});

describe("letters that stand together in other words of the document", () => {
  const words = new Set(["образование", "системе", "наставничества", "замена", "итогового"]);
  test.each([
    ["inside a word", "преобразо", "вателя", true],
    ["at the end of a word", "типовог", "о плана", true],
    ["two known words", "системе", "наставничества", false],
    ["letters that no word has together", "наставников", "для школы", false],
  ] as const)("%s", (_name, head, tail, joined) => {
    expect(joinsAsInWords(head, tail, words)).toBe(joined);
  });
});
