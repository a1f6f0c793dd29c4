import { type Token, wordAt } from "../tokens.ts";

/** What {@link ordinalAt} gives for «последний». */
export const LAST_ONE = -1;

/** Roman numerals as people type them: Latin, Cyrillic «І», «П» for II and «Ш» for III, a small «l». */
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  і: 1,
  l: 1,
  ii: 2,
  іі: 2,
  ll: 2,
  п: 2,
  iii: 3,
  ііі: 3,
  lll: 3,
  ш: 3,
  iv: 4,
  іv: 4,
  lv: 4,
};

const ENDING = "(?:ый|ой|ая|ое|ого|ому|ым|ом|ую)";
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^перв${ENDING}$`), 1],
  [new RegExp(`^втор${ENDING}$`), 2],
  [/^трет(?:ий|ья|ье|ьего|ьему|ьим|ьем|ьей|ью)$/, 3],
  [new RegExp(`^четверт${ENDING}$`), 4],
  [new RegExp(`^пят${ENDING}$`), 5],
  [/^последн(?:ий|яя|ее|его|ему|им|ем|ей|юю)$/, LAST_ONE],
];

/**
 * Which one is meant: «1», «2-я», «II», «третий», «последняя» ({@link LAST_ONE}); null where no ordinal stands there.
 * «1У» and «1v» are IV.
 */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    const next = tokens[at + 1];
    if (token.text === "1" && next?.glued && (next.text === "у" || next.text === "v"))
      return { value: 4, end: at + 2 };
    return token.text.length <= 2 ? { value: Number(token.text), end: at + 1 } : null;
  }
  const word = wordAt(tokens, at);
  const roman = ROMAN[word];
  if (roman !== undefined) return { value: roman, end: at + 1 };
  const row = ORDINALS.find(([form]) => form.test(word));
  return row ? { value: row[1], end: at + 1 } : null;
}
