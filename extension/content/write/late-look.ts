import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type { WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import { inOneReading } from "../collect/one-reading.ts";
import { answerOf, type LivePage } from "./attempt.ts";
import { sameAnswer } from "./compare-answers.ts";

/** So long after the report an answer is looked at again, ms: a page may think better of it behind anybody's back. */
const LOOKS = [200, 500, 1000, 2000, 3000];

/** What tells that a person has taken the form over: from then on changes are theirs. */
const BY_HAND = ["keydown", "pointerdown", "input", "drop"];

/** An answer that stood in the page when it was reported and does so no longer. */
export type ChangedLater = { readonly key: string; readonly after: QuestionAnswer };

/** Looks again at what was reported as filled, and tells what the page changed since; gives the way to end it. */
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
  const end = (): void => {
    for (const timer of timers) clearTimeout(timer);
    for (const type of BY_HAND) view.removeEventListener(type, takenOver, { capture: true });
  };
  const takenOver = (event: Event): void => {
    if (event.isTrusted) end();
  };
  const timers = LOOKS.map((wait) => setTimeout(look, wait));
  timers.push(setTimeout(end, LOOKS.at(-1)! + 1));
  for (const type of BY_HAND) view.addEventListener(type, takenOver, { capture: true, passive: true });
  return end;
}

/** A question that is out of the page says nothing: the person may have gone on. */
function changeOf(page: LivePage, key: string, after: QuestionAnswer): ChangedLater[] {
  const live = page.find(key);
  if (live === undefined) return [];
  const now = answerOf(live);
  return sameAnswer(now, after) ? [] : [{ key, after: now }];
}
