import { compactForm, mentoringFormKeys, mentoringForms } from "../people/mentoring-forms.ts";
import { comparisonKey } from "../text/fold.ts";
import { type Word, wordsOf } from "./words.ts";

/** Begins a need that is a whole form of mentoring («@педагог-педагог»): both sides stand there, joined by a dash. */
export const WHOLE_FORM = "@";

/** Words of the forms a text names, by compact spelling. */
export type WholeForms = ReadonlyMap<string, readonly Word[]>;

const KNOWN: ReadonlySet<string> = new Set(
  mentoringFormKeys.flatMap((form) => mentoringForms[form].map(compactForm)),
);

/** The longest form in words: «руководитель образовательной организации-педагог». */
const MOST_WORDS = 6;

/**
 * The forms of mentoring named in a text, by their compact spelling, each with its words. A form may be several words with or
 * without spaces around the dash: «социальный партнёр — педагог».
 * @example [...wholeFormsIn("Пары «Учитель – учитель», ед.").keys()] // ["учитель-учитель"]
 */
export function wholeFormsIn(text: string): WholeForms {
  const forms = new Map<string, readonly Word[]>();
  const tight = comparisonKey(text)
    .replace(/["'«»]/g, "")
    .replace(/\s*-\s*/g, "-");
  if (!tight.includes("-")) return forms;
  for (const part of tight.split(/[^а-яa-z/() -]+/)) {
    for (const run of runs(part.trim().split(" "))) {
      const compact = compactForm(run);
      if (!KNOWN.has(compact)) continue;
      // The question may write the form with spaces around the dash or without: its sides count either way.
      forms.set(
        compact,
        wordsOf(run).flatMap((word) => [word, ...word.split("-")]),
      );
    }
  }
  return forms;
}

/** Every run of neighbouring words that holds a dash: ["a-b","c"] → "a-b", "a-b c". */
function runs(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start, start + MOST_WORDS)
      .map((__, length) => words.slice(start, start + length + 1).join(" "))
      .filter((run) => run.includes("-")),
  );
}
