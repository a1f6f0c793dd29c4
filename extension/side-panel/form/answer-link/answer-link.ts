import { computed, signal } from "@preact/signals";
import {
  type PreFilledLink,
  preFilledLink,
} from "../../../../shared/form-filling/pre-filled-link/pre-filled-link.ts";
import { included, webForm } from "../form-state.ts";
import { splitKey } from "../split-key.ts";

/** Keys of personal answers that the person let into the link. */
export const letIntoLink = signal<ReadonlySet<string>>(new Set());

/** The address that opens the form with the ticked answers in it; null where the page takes none. */
export const answerLink = computed<PreFilledLink | null>(() => {
  const form = webForm.value;
  if (form === null) return null;
  // A form in a frame is opened by the frame's own address.
  const frameId = form.questions
    .filter(({ linkName }) => linkName !== undefined)
    .map(({ key }) => splitKey(key)[0])[0];
  const page = form.frames.find((frame) => frame.frameId === frameId)?.address;
  if (frameId === undefined || page === undefined) return null;
  const answers = included.value
    .filter(({ plan }) => splitKey(plan.question.key)[0] === frameId)
    .map(({ plan, answer, shown }) => ({
      question: plan.question,
      field: plan.field,
      answer: answer!,
      shown,
    }));
  return preFilledLink(page, answers, letIntoLink.value);
});

export function letIn(key: string, on: boolean): void {
  const keys = new Set(letIntoLink.value);
  if (on) keys.add(key);
  else keys.delete(key);
  letIntoLink.value = keys;
}
