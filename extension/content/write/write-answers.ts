import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type {
  AnswerToWrite,
  WriteOutcome,
  WriteRefusal,
} from "../../../shared/form-filling/write-outcome.ts";
import { barrierOf } from "../collect/barrier.ts";
import type { LiveQuestion } from "../collect/collect-questions.ts";
import { heldAnswer } from "../collect/current-answer.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { isRewritten, sameAnswer } from "./compare-answers.ts";
import { breaksRules, isMarkedWrong } from "./page-rules.ts";
import { admitPressed } from "./release-radio.ts";
import { redrawn, settled } from "./settle.ts";
import type { Pace } from "./writer.ts";
import { writers } from "./writers.ts";

/** The page as the writer sees it: questions by key, looked up anew when controls were replaced. */
export type LivePage = {
  readonly document: Document;
  readonly find: (key: string) => LiveQuestion | undefined;
};

export type Purpose = "write" | "restore";

type Attempt = {
  readonly asked: AnswerToWrite;
  readonly before: QuestionAnswer;
  readonly refusal: WriteRefusal | null;
  readonly live: LiveQuestion | undefined;
  /** The page marked the question as wrong before it was answered. */
  readonly markedBefore: boolean;
  /** What the question held right after it was answered. */
  readonly heldAtOnce: QuestionAnswer;
};

const EMPTY: QuestionAnswer = { kind: "empty" };

/**
 * Writes answers in their order and reads every one back after the page has settled. Also puts answers back: then `answer`
 * is what stood before and `seen` what the program left.
 */
export async function writeAnswers(
  page: LivePage,
  answers: readonly AnswerToWrite[],
  purpose: Purpose,
): Promise<WriteOutcome[]> {
  const attempts: Attempt[] = [];
  for (const asked of answers) {
    attempts.push(await attempt(page, asked, purpose));
    // Lets a page that redraws in a microtask do so between two answers, as it would for a person.
    await Promise.resolve();
  }
  await settled(page.document, () => JSON.stringify(attempts.map((each) => held(page, each))));
  const drawnAnew = attempts.filter((each) => each.refusal === null && wasLost(page, each));
  if (drawnAnew.length > 0) {
    for (const each of drawnAnew) await rewrite(page, each);
    await settled(page.document, () => JSON.stringify(drawnAnew.map((each) => held(page, each))));
  }
  const missed = attempts.filter((each) => each.refusal === null && wasMissed(page, each));
  if (missed.length > 0) {
    for (const each of missed) await rewrite(page, each, "patient");
    await settled(page.document, () => JSON.stringify(missed.map((each) => held(page, each))));
  }
  if (purpose === "restore")
    for (const { asked } of attempts) admitPressed(page.find(asked.key)?.options ?? []);
  if (purpose === "restore") return attempts.map((each) => restored(each, held(page, each)));
  return withoutRefused(page, attempts);
}

/** What the page would not have as it is meant is not left there half taken: what stood before is put back. */
async function withoutRefused(page: LivePage, attempts: readonly Attempt[]): Promise<WriteOutcome[]> {
  const outcomes = attempts.map((each) => outcome(page, each));
  const left = attempts.filter((each, place) => {
    const { state, after } = outcomes[place]!;
    return each.refusal === null && state === "refused" && !sameAnswer(after, each.before);
  });
  if (left.length === 0) return outcomes;
  for (const each of left) await putBack(page, each);
  await settled(page.document, () => JSON.stringify(left.map((each) => held(page, each))));
  return outcomes.map((each, place) => ({ ...each, after: held(page, attempts[place]!) ?? EMPTY }));
}

async function putBack(page: LivePage, { asked, before }: Attempt): Promise<void> {
  const live = page.find(asked.key);
  if (live !== undefined && !isBarred(live, "restore")) await writers[live.question.kind](live, before);
}

async function attempt(page: LivePage, asked: AnswerToWrite, purpose: Purpose): Promise<Attempt> {
  const live = page.find(asked.key);
  const nothing = { asked, before: EMPTY, live, markedBefore: false, heldAtOnce: EMPTY };
  if (live === undefined) return { ...nothing, refusal: "gone" };
  const before = answerOf(live);
  const markedBefore = live.group.controls.some(isMarkedWrong);
  const refused = (refusal: WriteRefusal): Attempt => ({ ...nothing, before, refusal });
  if (!sameAnswer(before, asked.seen)) return refused("changed-since");
  if (isBarred(live, purpose)) return refused("barred");
  if (sameAnswer(before, asked.answer)) return { ...nothing, before, refusal: null, heldAtOnce: before };
  bringIntoView(live.group.controls[0]!);
  const written = await writers[live.question.kind](live, asked.answer);
  if (purpose === "write" && live.group.controls.some(breaksRules)) {
    await writers[live.question.kind](live, before);
    return refused("invalid");
  }
  await redrawn();
  const refusal = written === "written" || typeof written === "object" ? null : written;
  const meant = typeof written === "object" ? { ...asked, answer: written.chosen } : asked;
  return { asked: meant, before, refusal, live, markedBefore, heldAtOnce: answerOf(live) };
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
  if (live === undefined || live.question.options.length > 0 || isBarred(live, "restore")) return false;
  const now = answerOf(live);
  return asked.answer.kind !== "options" && !sameAnswer(now, asked.answer) && !isRewritten(asked.answer, now);
}

async function rewrite(page: LivePage, tried: Attempt, pace: Pace = "quick"): Promise<void> {
  const live = page.find(tried.asked.key);
  if (live !== undefined && !sameAnswer(answerOf(live), tried.asked.answer))
    await writers[live.question.kind](live, tried.asked.answer, pace);
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

function answerOf(live: LiveQuestion): QuestionAnswer {
  return heldAnswer(live.question.kind, live.group, live.options);
}

function isBarred(live: LiveQuestion, purpose: Purpose): boolean {
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
