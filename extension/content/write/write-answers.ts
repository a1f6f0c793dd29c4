import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type {
  AnswerToWrite,
  WriteOutcome,
  WriteRefusal,
} from "../../../shared/form-filling/write-outcome.ts";
import { inOneReading } from "../collect/one-reading.ts";
import {
  type Attempt,
  answerOf,
  attempt,
  EMPTY,
  isBarred,
  isConnected,
  type LivePage,
  type Purpose,
  writeWhole,
} from "./attempt.ts";
import { isRewritten, sameAnswer } from "./compare-answers.ts";
import { admitPressed } from "./kinds/release-radio.ts";
import type { Pace } from "./kinds/writer.ts";
import { isMarkedWrong } from "./page-rules.ts";
import { type Reactions, watchReactions } from "./reactions.ts";
import { settled } from "./settle.ts";
import { endWatch } from "./under-way.ts";

/**
 * Writes answers in their order and reads every one back after the page has settled. Also puts answers back: then `answer`
 * is what stood before and `seen` what the program left.
 */
export async function writeAnswers(
  page: LivePage,
  answers: AsyncIterable<AnswerToWrite> | Iterable<AnswerToWrite>,
  purpose: Purpose,
): Promise<WriteOutcome[]> {
  const reactions = watchReactions(page.document);
  try {
    return await writeAndReadBack(page, answers, purpose, reactions);
  } finally {
    reactions.end();
    endWatch(page.document);
  }
}

async function writeAndReadBack(
  page: LivePage,
  answers: AsyncIterable<AnswerToWrite> | Iterable<AnswerToWrite>,
  purpose: Purpose,
  reactions: Reactions,
): Promise<WriteOutcome[]> {
  const attempts: Attempt[] = [];
  const settle: Settle = (tried) =>
    settled(page.document, reactions, () =>
      inOneReading(() => JSON.stringify(tried.map((each) => held(page, each)))),
    );
  for await (const asked of answers) {
    reactions.include(page.find(asked.key));
    attempts.push(await attempt(page, asked, purpose));
    // Lets a page that redraws in a microtask do so between two answers, as it would for a person.
    await Promise.resolve();
  }
  await settle(attempts);
  const drawnAnew = attempts.filter((each) => each.refusal === null && wasLost(page, each));
  if (drawnAnew.length > 0) {
    for (const each of drawnAnew) await rewrite(page, each);
    await settle(drawnAnew);
  }
  const missed = attempts.filter((each) => each.refusal === null && wasMissed(page, each));
  if (missed.length > 0) {
    for (const each of missed) await rewrite(page, each, "patient");
    await settle(missed);
  }
  if (purpose === "restore")
    for (const { asked } of attempts) admitPressed(page.find(asked.key)?.options ?? []);
  if (purpose === "restore")
    return inOneReading(() => attempts.map((each) => restored(each, held(page, each))));
  return withoutRefused(page, attempts, settle);
}

/** Waits until the page has settled, these answers above all. */
type Settle = (tried: readonly Attempt[]) => Promise<void>;

/** What the page would not have as it is meant is not left there half taken: what stood before is put back. */
async function withoutRefused(
  page: LivePage,
  attempts: readonly Attempt[],
  settle: Settle,
): Promise<WriteOutcome[]> {
  const outcomes = inOneReading(() => attempts.map((each) => outcome(page, each)));
  const left = attempts.filter((each, place) => {
    const { state, after } = outcomes[place]!;
    return wasTried(each) && state === "refused" && !sameAnswer(after, each.before);
  });
  if (left.length === 0) return outcomes;
  for (const each of left) await putBack(page, each);
  await settle(left);
  return outcomes.map((each, place) => ({ ...each, after: held(page, attempts[place]!) ?? EMPTY }));
}

/** Whether the question was written to at all: what it holds now may be the program's doing. */
function wasTried({ refusal }: Attempt): boolean {
  return refusal === null || refusal === "no-option" || refusal === "not-kept";
}

async function putBack(page: LivePage, { asked, before }: Attempt): Promise<void> {
  const live = page.find(asked.key);
  if (live !== undefined && !isBarred(live, "restore")) await writeWhole(page, live, before);
}

/** The page drew the question anew and the new controls are empty: written once more. */
function wasLost(page: LivePage, tried: Attempt): boolean {
  if (tried.live === undefined || isConnected(tried.live)) return false;
  const anew = page.find(tried.asked.key);
  return anew !== undefined && !isBarred(anew, "write") && sameAnswer(answerOf(anew), tried.before);
}

/** A typed answer that did not get there as it was meant: a mask behind a timer takes slow keys only. */
function wasMissed(page: LivePage, { asked }: Attempt): boolean {
  const live = page.find(asked.key);
  if (live === undefined || live.question.options.length > 0 || asked.answer.kind === "options") return false;
  const now = answerOf(live);
  if (sameAnswer(now, asked.answer) || isRewritten(asked.answer, now)) return false;
  return !isBarred(live, "restore");
}

async function rewrite(page: LivePage, tried: Attempt, pace: Pace = "quick"): Promise<void> {
  const live = page.find(tried.asked.key);
  if (live !== undefined && !sameAnswer(answerOf(live), tried.asked.answer))
    await writeWhole(page, live, tried.asked.answer, pace);
}

function held(page: LivePage, tried: Attempt): QuestionAnswer | null {
  const live = page.find(tried.asked.key);
  return live === undefined ? null : answerOf(live);
}

function outcome(page: LivePage, tried: Attempt): WriteOutcome {
  const after = held(page, tried);
  const common = { key: tried.asked.key, before: tried.before, after: after ?? EMPTY };
  const refused = (reason: WriteRefusal): WriteOutcome => ({ ...common, state: "refused", reason });
  if (tried.refusal !== null) return refused(tried.refusal);
  if (after === null) return refused("gone");
  if (isFoundWrong(page, tried)) return refused("invalid");
  if (sameAnswer(after, tried.asked.answer)) return { ...common, state: "filled" };
  return isRewritten(tried.asked.answer, after) ? { ...common, state: "altered" } : refused("not-kept");
}

/** A question that another answer opened is gone once that one is put back: it was put back itself before. */
function restored(tried: Attempt, after: QuestionAnswer | null): WriteOutcome {
  const held = after ?? tried.heldAtOnce;
  const common = { key: tried.asked.key, before: tried.before, after: held };
  if (tried.refusal !== null) return { ...common, state: "refused", reason: tried.refusal };
  if (sameAnswer(held, tried.asked.answer)) return { ...common, state: "filled" };
  if (isRewritten(tried.asked.answer, held)) return { ...common, state: "altered" };
  return { ...common, state: "refused", reason: "not-kept" };
}

/** The page marked the answer as wrong, and had not done so before. */
function isFoundWrong(page: LivePage, tried: Attempt): boolean {
  return !tried.markedBefore && page.find(tried.asked.key)?.group.controls.some(isMarkedWrong) === true;
}
