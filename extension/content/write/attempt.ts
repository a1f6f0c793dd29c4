import { answerAsSeen } from "../../../shared/form-filling/as-seen.ts";
import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteRefusal } from "../../../shared/form-filling/write-outcome.ts";
import { barrierOf } from "../collect/barriers/barrier.ts";
import type { LiveQuestion } from "../collect/collect-questions.ts";
import { heldAnswer } from "../collect/current-answer.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { sameAnswer } from "./compare-answers.ts";
import type { Pace, Written } from "./kinds/writer.ts";
import { writers } from "./kinds/writers.ts";
import { breaksRules, isMarkedWrong } from "./page-rules.ts";
import { redrawn } from "./settle.ts";

/** The page as the writer sees it: questions by key, looked up anew when controls were replaced. */
export type LivePage = {
  readonly document: Document;
  readonly find: (key: string) => LiveQuestion | undefined;
  /** The question in the words that stand in the page now. */
  readonly asNow: (live: LiveQuestion) => LiveQuestion;
};

export type Purpose = "write" | "restore";

/** What came of one answer at once; whether it stays is seen when the page has settled. */
export type Attempt = {
  readonly asked: AnswerToWrite;
  readonly before: QuestionAnswer;
  readonly refusal: WriteRefusal | null;
  readonly live: LiveQuestion | undefined;
  /** The page marked the question as wrong before it was answered. */
  readonly markedBefore: boolean;
  /** What the question held right after it was answered. */
  readonly heldAtOnce: QuestionAnswer;
};

export const EMPTY: QuestionAnswer = { kind: "empty" };

/** A page that draws a question anew with every press is followed so often. */
const MOST_TURNS = 20;

export async function attempt(page: LivePage, wanted: AnswerToWrite, purpose: Purpose): Promise<Attempt> {
  const found = page.find(wanted.key);
  const live = found !== undefined && wanted.asked !== undefined ? page.asNow(found) : found;
  const answer = live === undefined ? wanted.answer : asSeen(wanted, live);
  const asked = answer === null ? wanted : { ...wanted, answer };
  const nothing = { asked, before: EMPTY, live, markedBefore: false, heldAtOnce: EMPTY };
  if (live === undefined) return { ...nothing, refusal: "gone" };
  const before = answerOf(live);
  const markedBefore = live.group.controls.some(isMarkedWrong);
  const refused = (refusal: WriteRefusal): Attempt => ({ ...nothing, before, refusal });
  if (answer === null) return refused("reworded");
  if (!sameAnswer(before, asked.seen)) return refused("changed-since");
  if (isBarred(live, purpose)) return refused("barred");
  if (sameAnswer(before, asked.answer)) return { ...nothing, before, refusal: null, heldAtOnce: before };
  bringIntoView(live.group.controls[0]!);
  const { written, last } = await writeWhole(page, live, asked.answer);
  if (purpose === "write" && last.group.controls.some(breaksRules)) {
    await writeWhole(page, last, before);
    return refused("invalid");
  }
  await redrawn();
  const refusal = written === "written" || typeof written === "object" ? null : written;
  const meant = typeof written === "object" ? { ...asked, answer: written.chosen } : asked;
  return { asked: meant, before, refusal, live: last, markedBefore, heldAtOnce: answerOf(last) };
}

function asSeen({ asked, answer }: AnswerToWrite, { question }: LiveQuestion): QuestionAnswer | null {
  return asked === undefined ? answer : answerAsSeen(asked, question, answer);
}

/**
 * Writes an answer; where the page draws the question anew with each part of it, what is left goes into the new controls.
 * `last` are the controls that were written to last.
 */
export async function writeWhole(
  page: LivePage,
  live: LiveQuestion,
  answer: QuestionAnswer,
  pace: Pace = "quick",
): Promise<{ readonly written: Written; readonly last: LiveQuestion }> {
  let last = live;
  let held = answerOf(live);
  let written = await writers[live.question.kind](live, answer, pace);
  for (let turn = 0; turn < MOST_TURNS && !isConnected(last); turn++) {
    const anew = page.find(live.question.key);
    if (anew === undefined || isBarred(anew, "restore")) break;
    last = anew;
    const now = answerOf(anew);
    // Done, or drawn anew without what was written: that is seen when the page has settled.
    if (sameAnswer(now, answer) || sameAnswer(now, held)) break;
    held = now;
    written = await writers[anew.question.kind](anew, answer, pace);
  }
  return { written, last };
}

export function answerOf(live: LiveQuestion): QuestionAnswer {
  return heldAnswer(live.question.kind, live.group, live.options);
}

export function isBarred(live: LiveQuestion, purpose: Purpose): boolean {
  const { question } = live;
  const said = [question.text, question.help, ...question.options.map((option) => option.label)];
  const barrier = barrierOf(question.kind, live.group.controls, said);
  // The step of a wizard that the person has left is out of sight, but what the program wrote there goes back all the same.
  if (purpose === "restore" && (barrier === "invisible" || barrier === "decoy")) return false;
  return barrier !== null;
}

export function isConnected(live: LiveQuestion): boolean {
  return live.group.controls.every((control) => control.isConnected);
}
