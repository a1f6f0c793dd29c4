import { askedWords } from "../../../shared/form-filling/as-seen.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import type { ExpectedForm, ExpectedQuestion } from "../../forms/expected-form.ts";
import type { FormBrowser, OpenForm, PageState } from "./form-browser.ts";
import { answerFor, matchQuestion, probeOf } from "./match-question.ts";

/** What happened to a question of the page. */
export type QuestionRecord = {
  readonly expected: ExpectedQuestion;
  /** As collected, in the first reading that had it. */
  question?: Question;
  /** Whether the very first reading had it. */
  atOnce: boolean;
  outcome?: WriteOutcome;
  refusal?: WriteOutcome;
};

export type PageRecord = {
  readonly questions: readonly QuestionRecord[];
  /** Collected as writable, and no question to a person. */
  readonly others: readonly Question[];
  readonly initial: PageState;
  readonly written: PageState;
  readonly undone: PageState;
  /** Keys of questions that undoing said it could not put back. */
  readonly left: readonly string[];
  readonly refused: PageState;
  readonly submitted: number;
  /** Lists and calendars that stood open before, and after writing. */
  readonly opened: readonly [number, number];
};

/** More readings than a page has layers of questions that open one another. */
const MOST_ROUNDS = 3;

/** Barriers of a question whose turn has not come. */
const WAITING: ReadonlySet<string> = new Set(["invisible", "disabled"]);

/** Reads a page, fills it as long as new questions appear, puts everything back, then offers what the page must refuse. */
export async function fillPage(browser: FormBrowser, form: ExpectedForm): Promise<PageRecord> {
  const open = await browser.open(form.name);
  await browser.panel.forget();
  const questions: QuestionRecord[] = form.questions.map((expected) => ({ expected, atOnce: false }));
  const others = new Map<string, Question>();
  const initial = await open.state();
  const openedBefore = await open.opened();
  await fillRounds(browser, questions, others, true);
  if (form.turning !== undefined) {
    await open.press(form.turning.next);
    await fillRounds(browser, questions, others, false);
  }
  const written = await open.state();
  const openedAfter = await open.opened();
  const left = await undo(browser, form, open);
  const undone = await open.state();
  const refused = await offerRefusable(browser, questions, open);
  return {
    questions,
    others: [...others.values()],
    initial,
    written,
    undone,
    left,
    refused,
    submitted: await open.submitted(),
    opened: [openedBefore, openedAfter],
  };
}

async function fillRounds(
  browser: FormBrowser,
  records: readonly QuestionRecord[],
  others: Map<string, Question>,
  firstPage: boolean,
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const collected = await browser.panel.collect();
    const matched = new Set<Question>();
    const fresh: { record: QuestionRecord; answer: AnswerToWrite }[] = [];
    for (const record of records) {
      const question = matchQuestion(record.expected, collected);
      if (question === undefined) continue;
      matched.add(question);
      // In the page from the start, but out of sight or out of reach until its turn.
      if (record.expected.appears === true && WAITING.has(question.barrier ?? "")) continue;
      if (record.question !== undefined) continue;
      record.question = question;
      record.atOnce = firstPage && round === 0;
      const answer = toWrite(record.expected, question);
      if (answer !== null) fresh.push({ record, answer });
    }
    for (const question of collected)
      if (!matched.has(question) && question.barrier === null && question.kind !== "other")
        others.set(question.key, question);
    if (fresh.length === 0) return;
    const outcomes = await browser.panel.write(fresh.map(({ answer }) => answer));
    for (const { record, answer } of fresh) record.outcome = outcomes.find(({ key }) => key === answer.key)!;
  }
}

function toWrite(expected: ExpectedQuestion, question: Question): AnswerToWrite | null {
  const { key, current: seen } = question;
  if (expected.barrier !== undefined) return { key, seen, answer: probeOf(question) };
  if (expected.answer === undefined) return null;
  const answer = answerFor(question, expected.answer);
  return { key, seen, answer, asked: askedWords(question, answer) };
}

async function undo(browser: FormBrowser, form: ExpectedForm, open: OpenForm): Promise<readonly string[]> {
  const left = await browser.panel.undo();
  if (form.turning === undefined) return left;
  await open.press(form.turning.back);
  await browser.panel.collect();
  return left.length > 0 ? browser.panel.undo() : left;
}

async function offerRefusable(
  browser: FormBrowser,
  records: readonly QuestionRecord[],
  open: OpenForm,
): Promise<PageState> {
  const collected = await browser.panel.collect();
  const offers = records.flatMap((record) => {
    const question = matchQuestion(record.expected, collected);
    if (record.expected.refuses === undefined || question === undefined) return [];
    const answer = answerFor(question, record.expected.refuses);
    return [{ record, answer: { key: question.key, seen: question.current, answer } }];
  });
  if (offers.length > 0) {
    const outcomes = await browser.panel.write(offers.map(({ answer }) => answer));
    for (const { record, answer } of offers) record.refusal = outcomes.find(({ key }) => key === answer.key)!;
  }
  return open.state();
}
