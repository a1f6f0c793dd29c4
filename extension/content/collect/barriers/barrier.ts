import type { Barrier, QuestionKind } from "../../../../shared/form-filling/question.ts";
import { cyrillicWords } from "../../../../shared/text/look-alikes.ts";
import { closestAround } from "../closest-around.ts";
import { type Control, isInput, isTextArea } from "../control.ts";
import { oncePerReading } from "../one-reading.ts";
import { visibilityOf } from "../visibility.ts";
import { isDropDown } from "../widgets/drop-down.ts";
import { aboutConsents, captchaWordings, consentWordings, decoyWordings, says } from "./barrier-words.ts";
import { sendsWhenPressed } from "./sends-when-pressed.ts";

/** A handler in the mark-up that would send the form or leave the page when the answer changes. */
const SENDS = /\.\s*(?:requestSubmit|submit)\s*\(|__doPostBack|location\s*(?:\.href)?\s*=/;

const HANDLERS = ["onchange", "oninput", "onclick", "onblur", "onfocusout"];

/** Between texts that are looked through in one go; no wording goes across it. */
const APART = " ¦ ";

const CHOICES: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  "radio",
  "checkbox",
  "check-group",
  "select",
  "multi-select",
]);

/**
 * Why the program never writes to a question, or null. Judged from the live controls and from every word the person reads
 * about them (question, options, hint). Asked again right before writing.
 */
export function barrierOf(
  kind: QuestionKind,
  controls: readonly Control[],
  words: readonly string[],
): Barrier | null {
  const said = words.map(cyrillicWords);
  const names = controls.map((control) => `${control.getAttribute("name") ?? ""} ${control.id}`);
  if (controls.some((control) => isInput(control) && control.type === "file")) return "file";
  if (controls.some((control) => isInput(control) && control.type === "password")) return "password";
  if (says(captchaWordings, [...said, ...names].join(APART)) || isInsideCaptcha(controls[0]!))
    return "captcha";
  if (CHOICES.has(kind) && isConsent(said)) return "consent";
  if ([...said.slice(0, 1), ...names].some((text) => says(decoyWordings, text))) return "decoy";
  const seen = controls.map(visibilityOf);
  if (!seen.includes("visible")) return seen.includes("hidden") ? "invisible" : "decoy";
  if (controls.every(isDisabled)) return "disabled";
  if (controls.every(isReadOnly)) return "read-only";
  return controls.some(sends) ? "submit" : null;
}

/** Whether an answer would be a promise of the person: the words of the question first. */
export function isConsent(said: readonly string[]): boolean {
  if (said.length > 0 && says(aboutConsents, said[0]!)) return false;
  return said.some((text) => says(consentWordings, text));
}

function isInsideCaptcha(control: Control): boolean {
  return closestAround(control, "[class*=captcha i], [id*=captcha i]") !== null;
}

export function isDisabled(control: Control): boolean {
  return control.matches(":disabled") || closestAround(control, "[aria-disabled=true]") !== null;
}

function isReadOnly(control: Control): boolean {
  // A list to choose from is often an input that cannot be typed into.
  if (isDropDown(control)) return control.getAttribute("aria-readonly") === "true";
  if ((isInput(control) || isTextArea(control)) && control.readOnly) return true;
  return control.getAttribute("aria-readonly") === "true";
}

function sends(control: Control): boolean {
  if (sendsWhenPressed(control)) return true;
  if (hasHandlerThatSends(control, HANDLERS)) return true;
  const form = (control as HTMLInputElement).form ?? null;
  return form !== null && formSends(form);
}

const formSends = oncePerReading((form: Element) => hasHandlerThatSends(form, ["onchange", "oninput"]));

const ANY_HANDLER = HANDLERS.map((name) => `[${name}]`).join(", ");

function hasHandlerThatSends(element: Element, names: readonly string[]): boolean {
  if (!element.matches(ANY_HANDLER)) return false;
  return names.some((name) => {
    const handler = element.getAttribute(name);
    return handler !== null && SENDS.test(handler);
  });
}
