import type { Asked } from "../leaning-question.ts";
import type { Question } from "../question.ts";
import { readText } from "../read-text.ts";
import type { Recognition } from "../recognise.ts";
import { isNeutral } from "../understood.ts";
import type { Word } from "../words.ts";
import { rankFields } from "./rank-fields.ts";
import { plainWords } from "./signs.ts";
import { grounds, isVetoed, strangeWords, trustOf } from "./trust.ts";
import { voiceText } from "./voice.generated.ts";
import { readVoice, type Voice } from "./voice-text.ts";

/**
 * Below this trust a field is only offered. On the forms of four authors, each left out of the learning, about one answer in fifty
 * above it was wrong, which together with the rules keeps under 1 % of all questions.
 */
const ENOUGH = 0.88;
/** Nor is a field told where this much speaks for none. */
const NOBODY = 0.2;
/** The confidence of what is answered by likeness: less than of any answer by the rules. */
export const BY_LIKENESS = 0.6;
const OFFERED = 5;
const QUOTED = 4;

/** Read once, when a question is first left open. */
let learned: Voice | undefined;

/** What was learned from labelled questions. */
function voiceLearned(): Voice {
  learned ??= readVoice(voiceText);
  return learned;
}

/**
 * What a question that the rules left open for want of words most probably asks for, by its likeness to questions whose field is known.
 * Where that is not sure enough, the field stays null and the likeliest fields come first among the candidates.
 * @param previous the question right before it, with what the rules took it for
 */
export function likelyField(
  question: Question,
  previous: Asked | undefined,
  open: Recognition,
  voice: Voice = voiceLearned(),
): Recognition {
  const ranked = rankFields(voice, question, previous);
  const best = ranked.fields[0]?.field;
  // Where no word comes near to any field, nothing is worth offering.
  if (best === undefined || (open.candidates.length === 0 && ranked.none > NOBODY)) return open;
  const strange = strangeWords(question, best, voice.seen);
  const others = [...ranked.fields.slice(0, 2).map(({ field }) => field), ...open.candidates];
  const isSure =
    ranked.none <= NOBODY &&
    !isVetoed(question, best, strange) &&
    trustOf(voice.worth, grounds(question, ranked, strange)) >= ENOUGH;
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
