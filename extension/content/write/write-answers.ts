import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type {
  AnswerToWrite,
  WriteOutcome,
  WriteRefusal,
} from "../../../shared/form-filling/write-outcome.ts";
import { barrierOf } from "../collect/barrier.ts";
import type { LiveQuestion } from "../collect/collect-questions.ts";
import { currentAnswer } from "../collect/current-answer.ts";
import { isRewritten, sameAnswer } from "./compare-answers.ts";
import { settled } from "./settle.ts";
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
  const redrawn = attempts.filter((each) => each.refusal === null && wasLost(page, each));
  if (redrawn.length > 0) {
    for (const each of redrawn) await rewrite(page, each);
    await settled(page.document, () => JSON.stringify(redrawn.map((each) => held(page, each))));
  }
  return attempts.map((each) => outcome(each, held(page, each)));
}

async function attempt(page: LivePage, asked: AnswerToWrite, purpose: Purpose): Promise<Attempt> {
  const live = page.find(asked.key);
  if (live === undefined) return { asked, before: EMPTY, refusal: "gone", live };
  const before = answerOf(live);
  const refused = (refusal: WriteRefusal): Attempt => ({ asked, before, refusal, live });
  if (!sameAnswer(before, asked.seen)) return refused("changed-since");
  if (isBarred(live, purpose)) return refused("barred");
  if (sameAnswer(before, asked.answer)) return { asked, before, refusal: null, live };
  const written = await writers[live.question.kind](live, asked.answer);
  return { asked, before, refusal: written === "written" ? null : written, live };
}

/** The page drew the question anew and the new controls are empty: written once more. */
function wasLost(page: LivePage, tried: Attempt): boolean {
  if (tried.live === undefined || isConnected(tried.live)) return false;
  const anew = page.find(tried.asked.key);
  return anew !== undefined && !isBarred(anew, "write") && sameAnswer(answerOf(anew), tried.before);
}

async function rewrite(page: LivePage, tried: Attempt): Promise<void> {
  const live = page.find(tried.asked.key);
  if (live !== undefined && !sameAnswer(answerOf(live), tried.asked.answer))
    await writers[live.question.kind](live, tried.asked.answer);
}

function held(page: LivePage, tried: Attempt): QuestionAnswer | null {
  const live = page.find(tried.asked.key);
  return live === undefined ? null : answerOf(live);
}

function outcome(tried: Attempt, after: QuestionAnswer | null): WriteOutcome {
  const common = { key: tried.asked.key, before: tried.before, after: after ?? EMPTY };
  const refused = (reason: WriteRefusal): WriteOutcome => ({ ...common, state: "refused", reason });
  if (tried.refusal !== null) return refused(tried.refusal);
  if (after === null) return refused("gone");
  if (sameAnswer(after, tried.asked.answer)) return { ...common, state: "filled" };
  return isRewritten(tried.asked.answer, after) ? { ...common, state: "altered" } : refused("not-kept");
}

function answerOf(live: LiveQuestion): QuestionAnswer {
  return currentAnswer(live.question.kind, live.group.controls[0]!, live.options);
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
