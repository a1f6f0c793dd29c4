import { isInput } from "../../collect/control.ts";
import { chosenOne } from "../../collect/current-answer.ts";
import type { LiveOption } from "../../collect/options.ts";
import { reportChoice } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { pressOn } from "../press.ts";
import { sayEmptied } from "./say-emptied.ts";

/** How an option is drawn: unpressed, and pressed until it was let go. */
type Look = { unpressed?: string; released?: string };

const looks = new WeakMap<Element, Look>();

/** Around a radio button so many elements tell by their classes that it is pressed. */
const AROUND = 4;

/**
 * Libraries whose model takes a value from a press on a native button and never draws what it holds: letting the button go
 * changes nothing in it, and nothing in the page tells so.
 */
const KEEPS_PRESSED = [
  { library: "Vue", selector: "[data-v-app] input" },
  { library: "Angular", selector: "input.ng-valid, input.ng-invalid" },
] as const;

/** Remembers how an option is drawn before the program presses it. */
export function rememberUnpressed(option: HTMLElement): void {
  if (isInput(option)) looks.set(option, { unpressed: lookOf(option) });
}

/**
 * Lets a radio button go. A person cannot, so no press would: the property is set and the page told. React hears of it by a
 * `click`; a plain event of that name presses nothing.
 */
export async function release(options: readonly LiveOption[]): Promise<void> {
  for (const { element } of chosenOne(options)) {
    if (!isInput(element)) {
      // A drawn one may let go when it is pressed again.
      pressOn(element);
      continue;
    }
    looks.set(element, { ...looks.get(element), released: lookOf(element) });
    setNatively(element, "checked", false);
    element.dispatchEvent(new Event("click", { bubbles: true, composed: true }));
    if (element.checked) continue;
    reportChoice(element);
    if (!element.checked) await sayEmptied(element);
  }
}

/**
 * A page that only ever learns of presses goes on drawing the option as pressed, and holds it: then the button is pressed
 * again in silence, so that what is seen and what is read agree.
 */
export function admitPressed(options: readonly LiveOption[]): void {
  for (const { element } of options) {
    const look = looks.get(element);
    if (look?.released === undefined || !isInput(element) || element.checked) continue;
    const { released, unpressed } = look;
    looks.set(element, {});
    if (KEEPS_PRESSED.some(({ selector }) => element.matches(selector)))
      setNatively(element, "checked", true);
    if (element.checked || released !== lookOf(element)) continue;
    const peers = options.filter((each) => each.element !== element).map((each) => lookOf(each.element));
    if (unpressed === undefined ? !peers.includes(released) : unpressed !== released)
      setNatively(element, "checked", true);
  }
}

/** Classes and marks of an option and of the elements around it alone. */
function lookOf(option: Element): string {
  const levels: string[] = [];
  let at: Element | null = option;
  for (let level = 0; level < AROUND && at !== null; level++) {
    if (at.querySelectorAll("input").length > 1) break;
    levels.push(`${[...at.classList].sort().join(" ")}|${at.getAttribute("aria-checked") ?? ""}`);
    at = at.parentElement;
  }
  return levels.join("\n");
}
