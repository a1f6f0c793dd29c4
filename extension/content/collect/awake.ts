import { until } from "../write/until.ts";
import { isDisabled } from "./barrier.ts";
import { controlsIn } from "./control.ts";

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
  const busy = Array.from(document.querySelectorAll("form [aria-busy=true], form[aria-busy=true]"));
  if (busy.some((each) => each.checkVisibility())) return true;
  const controls = controlsIn(document.documentElement);
  return controls.length > 0 && controls.every(isDisabled);
}
