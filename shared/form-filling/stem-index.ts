import { partsOf, type Word } from "./words.ts";

/**
 * Which of many stems take a word, as `isOfStem` tells of one. A word is looked up by its beginnings; hundreds of stems are not tried
 * one by one.
 * @example stemIndex(["наставник", "=инн|огрн"])("наставников") // ["наставник"]
 */
export function stemIndex(stems: readonly string[]): (word: Word) => readonly string[] {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const stem of stems) {
    for (const part of stem.split("|")) {
      if (part.startsWith("=")) put(whole, part.slice(1), stem);
      else put(beginnings, part, stem);
    }
  }
  return (word) => {
    const found = new Set<string>();
    for (const form of [word, ...partsOf(word)]) {
      for (const stem of whole.get(form) ?? []) found.add(stem);
      for (let length = 0; length <= form.length; length++)
        for (const stem of beginnings.get(form.slice(0, length)) ?? []) found.add(stem);
    }
    return [...found];
  };
}

function put(index: Map<string, string[]>, part: string, stem: string): void {
  const before = index.get(part);
  if (before === undefined) index.set(part, [stem]);
  else before.push(stem);
}
