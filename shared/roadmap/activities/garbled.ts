import { endsOpen } from "../../document/open-end.ts";

/** One-letter words of Russian; any other lone letter is a scrap of a word. */
const oneLetterWords = "аивкоусяжб";

/**
 * Whether a cell looks like a scrap or a mistake of recognition: lone letters («дополни т п запросу»), a preposition or a comma at
 * the end («Куратор о», «оказаны индивидуальные,»). The words stay as they are; a person should look.
 */
export function looksGarbled(text: string): boolean {
  if (text === "") return false;
  const lone = text.match(/(^|\s)[а-яё](?=\s|$)/g) ?? [];
  if (lone.some((letter) => !oneLetterWords.includes(letter.trim()))) return true;
  return /,$/.test(text) || (/[а-яё]$/i.test(text) && endsOpen(text));
}
