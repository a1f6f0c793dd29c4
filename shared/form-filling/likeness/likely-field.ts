import type { Question } from "../question.ts";
import { readText } from "../read-text.ts";
import type { Recognition } from "../recognise.ts";
import { isNeutral } from "../understood.ts";
import type { Word } from "../words.ts";
import { grounds } from "./grounds.ts";
import type { FormGuesses } from "./grounds-around.ts";
import type { Guess } from "./guesses.ts";
import type { Ranked } from "./rank-fields.ts";
import { plainWords } from "./signs.ts";
import { strangeWords } from "./strange-words.ts";
import { trustOf } from "./trust.ts";
import { isPartOfOthers, isVetoed } from "./veto.ts";
import { voiceText } from "./voice.generated.ts";
import { readVoice, type Voice } from "./voice-text.ts";

/**
 * Below this trust a field is only offered. Of the forms of authors left out of the learning, one answer in thirty-five above it was
 * wrong, which is 0.5 % of all questions; `question-voice.mjs compare` tells anew.
 */
export const ENOUGH = 0.82;
/** Where no word comes near to any field and this much speaks for none, nothing is worth offering. */
const NOBODY = 0.2;
/** The confidence of what is answered by likeness: less than of any answer by the rules. */
export const BY_LIKENESS = 0.6;
const OFFERED = 5;
const QUOTED = 4;

/** Read once, when a question is first left open. */
let learned: Voice | undefined;

/** What was learned from labelled questions. */
export function voiceLearned(): Voice {
  learned ??= readVoice(voiceText);
  return learned;
}

/**
 * What a question that the rules left open for want of words most probably asks for, by its likeness to questions whose field is known
 * and by what the rest of the form asks. Where that is not sure enough, the field stays null and the likeliest fields come first among
 * the candidates.
 */
export function likelyField(
  form: FormGuesses,
  at: number,
  ranked: Ranked,
  open: Recognition,
  voice: Voice,
): Recognition {
  const { question } = form.guesses[at] as Guess;
  const best = ranked.fields[0]?.field;
  if (best === undefined || (open.candidates.length === 0 && ranked.none > NOBODY)) return open;
  const strange = strangeWords(question, best, voice.seen);
  const others = [...ranked.fields.slice(0, 2).map(({ field }) => field), ...open.candidates];
  const isSure =
    !isVetoed(question, ranked, strange) &&
    !isPartOfOthers(form, at, best) &&
    trustOf(voice.worth, grounds(form, at, ranked, strange)) >= ENOUGH;
  if (!isSure) return { ...open, candidates: [...new Set(others)].slice(0, OFFERED) };
  return {
    field: best,
    confidence: BY_LIKENESS,
    evidence: `Похоже по словам: ${quoted(question)}. Проверьте.`,
    candidates: [...new Set(others)].filter((field) => field !== best).slice(0, OFFERED - 2),
  };
}

/** The words of the question, or of the heading where it has none of its own. */
function quoted({ text, section }: Question): string {
  const telling = [text, ...[...section].reverse()]
    .map((each): readonly Word[] => plainWords(readText(each)).filter((word) => !isNeutral(word)))
    .find((words) => words.length > 0);
  const words = telling ?? readText(text).words;
  return [...new Set(words)]
    .slice(0, QUOTED)
    .map((word) => `«${word}»`)
    .join(", ");
}
