import type { NameCase } from "../../people/declined-name.ts";
import { comparisonKey } from "../../text/fold.ts";

/** Cases by the words people put after a comma: the name of the case, short, and its question. */
const caseWords = {
  genitive: ["родительный", "род.", "кого", "чего"],
  dative: ["дательный", "дат.", "кому", "чему"],
  accusative: ["винительный", "вин.", "кого вижу"],
  instrumental: ["творительный", "твор.", "тв.", "кем", "чем"],
  prepositional: ["предложный", "предл.", "о ком", "о чём"],
} as const satisfies Record<NameCase, readonly [string, ...string[]]>;

const NOMINATIVE = ["именительный", "им.", "кто", "что"];

/** The first words of every case, for people. */
export const caseNames = Object.fromEntries(
  Object.entries(caseWords).map(([nameCase, [first]]) => [nameCase, first]),
) as Readonly<Record<NameCase, string>>;

const byWord = new Map(
  (Object.entries(caseWords) as [NameCase, readonly string[]][]).flatMap(([nameCase, words]) =>
    words.map((word): [string, NameCase] => [comparisonKey(word), nameCase]),
  ),
);

/** The case that words name («дательный», «кому», «дательный падеж»), or null. */
export function nameCaseOf(words: string): NameCase | null {
  return byWord.get(comparisonKey(words).replace(/ падеж$/, "")) ?? null;
}

/** Whether words name the nominative. */
export function isNominative(words: string): boolean {
  const key = comparisonKey(words).replace(/ падеж$/, "");
  return NOMINATIVE.some((word) => comparisonKey(word) === key);
}
