import { compactForm, mentoringFormKeys, mentoringForms } from "../people/mentoring-forms.ts";
import { comparisonKey } from "../text/fold.ts";
import { readable, type Word, wordsOf } from "./words.ts";

/** Begins a need that is a whole form of mentoring («@педагог-педагог»): both sides stand there, joined by a dash. */
export const WHOLE_FORM = "@";

/** Words of the forms a text names, by compact spelling. */
export type WholeForms = ReadonlyMap<string, readonly Word[]>;

/** Sides of a form as people write them, by the side that `mentoringForms` knows. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  ученик: ["ученики", "учащийся", "учащиеся"],
  обучающийся: ["обучающиеся"],
  школьник: ["школьники"],
  студент: ["студенты"],
  педагог: ["педагоги", "педагогическийработник", "педагогическиеработники", "педработник"],
  учитель: ["учителя"],
  воспитатель: ["воспитатели"],
  преподаватель: ["преподаватели"],
  работодатель: ["работодатели"],
  руководитель: ["руководители", "директор", "заведующий", "руководительорганизации"],
};
/** Whole forms that say the same as a known one. */
const SAME: Readonly<Record<string, string>> = {
  "преподаватель-преподаватель": "педагог-педагог",
  "студент-обучающийся": "студент-ученик",
  "учитель-обучающийся": "учитель-ученик",
  "учитель-школьник": "учитель-ученик",
  "педагог-школьник": "педагог-ученик",
  "педагогколледжа-молодойпедагог": "педагогвуза-молодойпедагог",
};

const usualSide: ReadonlyMap<string, string> = new Map(
  Object.entries(SIDES).flatMap(([side, others]) => others.map((other): [string, string] => [other, side])),
);

/**
 * The one spelling of a form of mentoring, whatever the number, the brackets and the spaces it is written with.
 * @example wholeForm("Педагоги – педагоги") // "педагог-педагог"
 */
export function wholeForm(words: string): string {
  const form = compactForm(readable(words))
    .replace(/^\((.*)\)$/, "$1")
    .split("-")
    .map((side) => usualSide.get(side) ?? side)
    .join("-");
  return SAME[form] ?? form;
}

const KNOWN: ReadonlySet<string> = new Set(
  mentoringFormKeys.flatMap((form) => mentoringForms[form].map(wholeForm)),
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
      const form = wholeForm(run);
      if (!KNOWN.has(form)) continue;
      // The question may write the form with spaces around the dash or without: its sides count either way.
      forms.set(
        form,
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
