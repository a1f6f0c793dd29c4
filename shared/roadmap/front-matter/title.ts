import { endsOpen } from "../../document/open-end.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { FrontLine } from "./front-lines.ts";
import { sectionOf } from "./front-sections.ts";
import { startsWithForm } from "./institution-forms.ts";

/** What a title is called, best first. */
const titleWords = [
  /^[^.]{0,60}?дорожная карта/,
  /^[^.]{0,40}?план(-график)? мероприятий/,
  /^[^.]{0,40}?(план|программа)(?![а-я])/,
  /дорожн(ой|ую) карт/,
];

/** Where the title stands among the lines above the table. */
export type TitleFound = { readonly title: string; readonly from: number; readonly to: number };

/**
 * The title above the table, over as many lines as it takes. Among equals the last one counts: an order names the roadmap
 * before the roadmap begins.
 * @example «Дорожная карта» / «по реализации Положения о наставничестве» // one title of two lines
 */
export function findTitle(lines: readonly FrontLine[]): TitleFound | null {
  for (const words of titleWords) {
    for (let index = lines.length - 1; index >= 0; index--) {
      const line = lines[index] as FrontLine;
      if (!words.test(titleKey(line.text)) || isMention(line.text)) continue;
      let from = index;
      while (from > 0 && goesBack(lines, from)) from -= 1;
      let to = index;
      while (to + 1 < lines.length && goesOn(lines, to)) to += 1;
      return {
        title: lines
          .slice(from, to + 1)
          .map((each) => each.text)
          .join(" "),
        from,
        to,
      };
    }
  }
  return null;
}

function titleKey(line: string): string {
  return comparisonKey(line).replace(/["()]/g, "");
}

/** «1. Утвердить дорожную карту …», «Приложение к приказу …»: lines that speak of it but are not it. */
function isMention(line: string): boolean {
  const section = sectionOf(line);
  return /^\d+[.)]/.test(line) || (section !== null && section !== "description");
}

/** «План мероприятий» above «(дорожная карта)» belongs to it. */
function goesBack(lines: readonly FrontLine[], index: number): boolean {
  const line = lines[index] as FrontLine;
  const above = lines[index - 1] as FrontLine;
  if (isMention(above.text) || sectionOf(above.text) !== null) return false;
  if (/^\(/.test(line.text)) return /^(план|программа|комплекс)/.test(titleKey(above.text));
  return (
    !line.startsBlock &&
    /^[а-яё]/.test(line.text) &&
    /^(план|программа|муниципальн|примерн)/.test(titleKey(above.text))
  );
}

function goesOn(lines: readonly FrontLine[], index: number): boolean {
  const line = lines[index] as FrontLine;
  const next = lines[index + 1] as FrontLine;
  if (sectionOf(next.text) !== null && !endsOpen(line.text)) return false;
  if (/^(этап|раздел|[IVX]+[.)]|\d+[.)])/i.test(next.text)) return false;
  if (!next.startsBlock) return true;
  return (
    /^[а-яё(«"]/.test(next.text) ||
    endsOpen(line.text) ||
    startsWithForm(next.text) ||
    /^\d{4}/.test(next.text) ||
    isUpperTail(line.text, next.text)
  );
}

/** A title all in capitals goes on in capitals. */
function isUpperTail(line: string, next: string): boolean {
  const upper = (text: string) => /[А-ЯЁ]{3}/.test(text) && !/[а-яё]/.test(text);
  return upper(line) && upper(next);
}
