import { until } from "../write/until.ts";
import { isDisabled } from "./barriers/barrier.ts";
import { CONTROL_SELECTOR, isControl } from "./control.ts";

/** A page that has not come to life by then is read as it stands, ms. */
const LONGEST = 4000;

/**
 * Waits for a page drawn by its server to come to life: until then nothing in it answers, and what is written would be lost.
 * Tells whether it has.
 */
export async function awake(document: Document): Promise<boolean> {
  return (await until(() => (isAsleep(document) ? null : true), LONGEST)) ?? false;
}

/** The page says that it is busy, or has nothing yet that would take an answer. */
function isAsleep(document: Document): boolean {
  if (document.readyState === "loading") return true;
  const busy = Array.from(document.querySelectorAll("[aria-busy=true]"));
  if (busy.some((each) => each.checkVisibility() && holdsAnswers(each))) return true;
  if (isAwake(document.querySelector(CONTROL_SELECTOR))) return false;
  let controls = 0;
  for (const element of document.querySelectorAll(CONTROL_SELECTOR)) {
    if (!isControl(element)) continue;
    if (!isDisabled(element)) return false;
    controls++;
  }
  return controls > 0;
}

/** The first control mostly answers for all of them. */
function isAwake(first: Element | null): boolean {
  return first !== null && isControl(first) && !isDisabled(first);
}

/** Other parts of a page may be busy for ever: news, counters, advertisements. */
function holdsAnswers(busy: Element): boolean {
  return (
    busy.closest("form, [role=form], main, [role=main]") !== null ||
    busy.querySelector(CONTROL_SELECTOR) !== null
  );
}
