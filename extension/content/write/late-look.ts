import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type { WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import { inOneReading } from "../collect/one-reading.ts";
import { answerOf, type LivePage } from "./attempt.ts";
import { sameAnswer } from "./compare-answers.ts";

/** The first looks after the report, ms: a page may think better of an answer behind anybody's back. */
const LOOKS = [200, 500, 1000, 2000, 3000];

/** Between the looks that follow, ms: a page may put its own answers back by a clock of many seconds. */
const LATER = 1500;

/** The last look, ms after the report: by then the person has gone on or gone away. */
const LAST = 15 * 60_000;

/** Looking may take this share of the time, no more. */
const SHARE = 0.02;

/** What tells that a person has taken the form over: from then on changes are theirs. */
const BY_HAND = ["keydown", "pointerdown", "input", "drop"];

/** An answer that stood in the page when it was reported and does so no longer. */
export type ChangedLater = { readonly key: string; readonly after: QuestionAnswer };

/**
 * Looks again and again at what was reported as filled, and tells what the page changed since; gives the way to end it. It ends
 * by itself once a person works in the page.
 */
export function lookAgain(
  page: LivePage,
  outcomes: readonly WriteOutcome[],
  tell: (changed: readonly ChangedLater[]) => void,
): () => void {
  const view = page.document.defaultView!;
  const held = new Map(
    outcomes.filter(({ state }) => state !== "refused").map(({ key, after }) => [key, after]),
  );
  const look = (): void => {
    const changed = inOneReading(() => [...held].flatMap(([key, after]) => changeOf(page, key, after)));
    for (const { key } of changed) held.delete(key);
    if (changed.length > 0) tell(changed);
  };
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookOn = (done: number): void => {
    const before = performance.now();
    if (done > 0) look();
    const now = performance.now();
    const wait = done < LOOKS.length ? LOOKS[done]! - (now - started) : LATER;
    if (held.size === 0 || now - started > LAST) end();
    else timer = setTimeout(() => lookOn(done + 1), Math.max(wait, (now - before) / SHARE));
  };
  const end = (): void => {
    clearTimeout(timer);
    for (const type of BY_HAND) view.removeEventListener(type, takenOver, { capture: true });
  };
  const takenOver = (event: Event): void => {
    if (event.isTrusted) end();
  };
  for (const type of BY_HAND) view.addEventListener(type, takenOver, { capture: true, passive: true });
  lookOn(0);
  return end;
}

/** A question that is out of the page says nothing: the person may have gone on. */
function changeOf(page: LivePage, key: string, after: QuestionAnswer): ChangedLater[] {
  const live = page.find(key);
  if (live === undefined) return [];
  const now = answerOf(live);
  return sameAnswer(now, after) ? [] : [{ key, after: now }];
}
