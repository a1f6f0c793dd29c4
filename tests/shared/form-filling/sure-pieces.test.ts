import { describe, expect, test } from "vitest";
import { abbreviations } from "../../../shared/form-filling/abbreviations.ts";
import { CHANGING_PHRASES } from "../../../shared/form-filling/changing-phrases.ts";
import { PLAIN_SPEECH_OF_FORMS } from "../../../shared/form-filling/plain-speech-of-forms.ts";
import { PLAIN_SPEECH_OF_PEOPLE } from "../../../shared/form-filling/plain-speech-of-people.ts";
import { PLAIN_SPEECH_OF_WORK } from "../../../shared/form-filling/plain-speech-of-work.ts";
import { surePieces } from "../../../shared/form-filling/sure-pieces.ts";
import { comparisonKey } from "../../../shared/text/fold.ts";
import { askedQuestions } from "./asked-questions.ts";

describe("pieces one of which stands in whatever a pattern takes", () => {
  test.each<[string, readonly string[] | null]>([
    ["количеств", ["кол"]],
    ["кол-?во|числ[а-я]+ (?:всех )?", ["кол", "чис"]],
    ["ш?кол[а-я]", ["кол"]],
    ["пар+ы", ["пар"]],
    ["па{2}ры", null],
    ["(?:дет|ребят)[а-я]+ на учете", [" на"]],
    ["(?:дет|ребят)[а-я]+ ?", ["дет", "реб"]],
    ["[а-я]+ на учете", [" на"]],
    ["(?<=согласи.{0,60})действительн", ["дей"]],
    ["(?=предприятий)пр", null],
    ["(?:школы)?", null],
    ["(?:школы){0,2} сад", [" са"]],
    ["т\\. ?ч\\.", null],
    ["эл\\. ?почта", ["эл."]],
    ["школ|\\d+ лет", ["шко", " ле"]],
    ["школ|\\d+", null],
  ])("%s", (pattern, pieces) => {
    expect(surePieces(pattern)).toEqual(pieces);
  });

  test("no rule takes a text of a form that has none of its pieces", () => {
    const texts = [...askedQuestions("phrases"), ...askedQuestions("tuned"), ...askedQuestions("tuned-g")]
      .flatMap(({ text, section = [], help = "" }) => [text, ...section, help])
      .map(comparisonKey);
    const rules = [
      ...abbreviations,
      ...CHANGING_PHRASES,
      ...PLAIN_SPEECH_OF_FORMS,
      ...PLAIN_SPEECH_OF_PEOPLE,
      ...PLAIN_SPEECH_OF_WORK,
    ].map(([pattern]) => ({ taken: new RegExp(pattern), pieces: surePieces(pattern) }));
    let met = 0;
    for (const text of new Set(texts)) {
      for (const { taken, pieces } of rules) {
        if (!taken.test(text)) continue;
        met += 1;
        expect(pieces?.some((piece) => text.includes(piece)) ?? true, `${taken} in «${text}»`).toBe(true);
      }
    }
    expect(met).toBeGreaterThan(150);
    expect(rules.filter(({ pieces }) => pieces === null).length / rules.length).toBeLessThan(0.1);
  });
});
