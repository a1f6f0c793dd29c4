import type { FieldKey } from "../report/report-fields.ts";
import { reportField } from "../report/report-fields.ts";
import { COUNT_WORDS } from "./changing-words.ts";
import { type Match, matchWording } from "./match-wording.ts";
import { nearFields } from "./near-fields.ts";
import { needsAround, needsIn } from "./needs.ts";
import type { Question, QuestionKind } from "./question.ts";
import { type ReadQuestion, readQuestion } from "./read-question.ts";
import { wordingsMetBy } from "./wordings-by-need.ts";
import { isOfStem, type Word } from "./words.ts";

/** Words of another time that no wording asks by. */
const PAST = "=прошлый|=прошлые|=прошлого|=прошлом";

/** «То же – наставников» asks what the question before it asked. */
const SAME_AGAIN = /^(?:и |а )?то же(?: самое)?(?= |,|:|-)/;

/** What a question was recognised as. With two fields that tie, or with none, `field` is null. */
export type Recognition = {
  readonly field: FieldKey | null;
  /** 0–1: 1 when every word that matters is in the question itself, less when the headings above had to help. */
  readonly confidence: number;
  /** Plain Russian: the words that decided. */
  readonly evidence: string;
  readonly candidates: readonly FieldKey[];
};

/**
 * The report field a question asks for. A question is recognised only when every word of it is accounted for: one word the program
 * does not understand may turn «наставников» into something else, and then the person decides.
 * @example recognise({ text: "Количество наставников, всего", … }).field // "mentors.total"
 */
export function recognise(question: Question): Recognition {
  const read = readQuestion(question);
  // A box for numbers says that something is counted.
  const met = new Set([...needsIn(read.own).keys(), ...needsAround(read), COUNT_WORDS]);
  const matches = wordingsMetBy(met).flatMap((wording) => {
    if (!fitsKind(wording.field, question)) return [];
    const match = matchWording(wording, read);
    return match ? [match] : [];
  });
  const complete = SAME_AGAIN.test(read.own.spelling) ? [] : matches.filter((match) => match.complete);
  const [best, ...rest] = strongest(complete);
  const candidates = unique(matches.map((match) => match.wording.field));
  // What a row of a table asks is asked of one of many; the report only knows them all together.
  if (best && question.row !== undefined) {
    return {
      field: null,
      confidence: 0,
      evidence: "Вопрос задан в каждой строке: впишите ответ сами.",
      candidates: candidates.slice(0, 5),
    };
  }
  if (!best) {
    const reason = whyOpen(read);
    const near = nearFields(read, (field) => fitsKind(field, question));
    return {
      field: null,
      confidence: 0,
      evidence: reason,
      candidates: unique([...candidates.slice(0, 2), ...near]).slice(0, 5),
    };
  }
  const rivals = unique(rest.map((match) => match.wording.field)).filter(
    (field) => field !== best.wording.field,
  );
  if (rivals.length > 0) {
    return {
      field: null,
      confidence: 0,
      evidence: "Подходят несколько показателей, выберите сами.",
      candidates: [best.wording.field, ...rivals],
    };
  }
  return {
    field: best.wording.field,
    confidence: best.doubtful ? 0.8 : 1,
    evidence: evidenceOf(best),
    candidates: candidates.filter((field) => field !== best.wording.field).slice(0, 3),
  };
}

/** What the question says itself that no field of the report answers; "" where only words are wanting. */
function whyOpen({ own, asksTwice }: ReadQuestion): string {
  if (asksTwice) return "В вопросе спрошено сразу о двух показателях: впишите ответ сами.";
  return own.words.some((word) => isOfStem(word, PAST))
    ? "В вопросе названо другое время: впишите ответ сами."
    : "";
}

/** Matches that need the most words; among those, the ones whose words stand in the question itself. */
function strongest(matches: readonly Match[]): readonly Match[] {
  const weight = (match: Match) => match.wording.needs.length * 100 - match.above.length;
  const top = Math.max(...matches.map(weight));
  return matches.filter((match) => weight(match) === top);
}

/** Kinds of question in which a kind of field can stand at all. */
const KINDS = {
  text: ["text", "multiline", "select", "radio", "number"],
  // In a list of bands the number is said by one of them.
  count: ["text", "number", "multiline", "select", "radio"],
  percent: ["text", "number", "multiline", "select", "radio"],
  "yes-no": ["radio", "select", "checkbox"],
  date: ["date", "month", "week", "date-time", "text"],
  phone: ["text", "phone", "multiline"],
  email: ["text", "email", "multiline"],
  url: ["text", "url", "multiline"],
  list: ["text", "multiline", "check-group"],
} as const satisfies Record<string, readonly QuestionKind[]>;

/** A name is no number; «ИНН» may stand in a box for one. */
const NAMES =
  /^(?:swot|problems|support|incentives\.kinds|practices\.best)|\.(?:fullName|shortName|position|kind|municipality|region)$/;

/** Whether a field can stand in the control of a question at all. */
export function fitsKind(field: FieldKey, question: Question): boolean {
  if (question.kind === "number" && NAMES.test(field)) return false;
  const kinds: readonly QuestionKind[] = KINDS[reportField(field).kind];
  return kinds.includes(question.kind);
}

function evidenceOf({ words, above }: Match): string {
  const quote = (list: readonly Word[]) =>
    unique(list)
      .map((word) => `«${word}»`)
      .join(", ");
  return above.length > 0
    ? `Слова вопроса: ${quote(words)}; из заголовка: ${quote(above)}.`
    : `Слова вопроса: ${quote(words)}.`;
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
