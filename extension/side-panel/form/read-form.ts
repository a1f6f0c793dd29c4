import type { Question } from "../../../shared/form-filling/question.ts";
import { questionsReceived } from "../../sent-questions.ts";
import {
  chosenFields,
  included,
  status,
  ticks,
  undos,
  type WebForm,
  webForm,
  written,
} from "./form-state.ts";
import { ask, closedFrames, type ReachedFrame, reachFrames, targetTab } from "./page/reach-page.ts";
import { withoutForm } from "./page/without-form.ts";
import { sameHeld } from "./same-held.ts";
import { TroubleError } from "./trouble.ts";

/** Reads the form of the target tab into the panel; what was filled before and still stands stays «заполнено». */
export async function readForm(): Promise<void> {
  const form = await collectForm(await targetTab());
  takeIn(form);
  if (form.questions.length === 0) throw new TroubleError(await withoutForm(form.tabId, form.closed));
  status.value = `Прочитано вопросов: ${form.questions.length}. К заполнению: ${included.value.length}.`;
}

/** Replaces the form in the panel and drops results that the page no longer shows. */
export function takeIn(form: WebForm): void {
  if (mainDocument(form) !== mainDocument(webForm.value)) forget();
  const current = new Map(form.questions.map((question) => [question.key, question.current]));
  webForm.value = form;
  written.value = new Map(
    [...written.value].filter(([key, { outcome }]) => {
      const now = current.get(key);
      return now !== undefined && outcome.state !== "refused" && sameHeld(now, outcome.after);
    }),
  );
}

function mainDocument(form: WebForm | null): string | undefined {
  return form?.frames.find((frame) => frame.frameId === 0)?.documentId;
}

/** Another page, or the same one loaded anew: what was said and written before was about questions that are gone. */
function forget(): void {
  written.value = new Map();
  undos.value = new Map();
  ticks.value = new Map();
  chosenFields.value = new Map();
}

export async function collectForm(tabId: number): Promise<WebForm> {
  const frames = await reachFrames(tabId);
  const replies = await Promise.all(frames.map((frame) => collectFrame(tabId, frame)));
  const reached = replies.filter((reply) => reply !== null);
  return {
    tabId,
    title: reached[0]?.title ?? "",
    frames: frames.map((frame, place) => ({ ...frame, address: replies[place]?.address ?? "" })),
    questions: reached.flatMap((reply) => reply.questions),
    leftOut: reached.reduce((sum, reply) => sum + reply.leftOut, 0),
    closed: await closedFrames(
      tabId,
      reached.map((reply) => reply.address).filter((address) => /^https?:/.test(address)),
    ),
  };
}

/** The questions of a frame under keys with its number in front; null for a frame that left while being read. */
async function collectFrame(tabId: number, frame: ReachedFrame) {
  try {
    const reply = await ask(tabId, frame.documentId, { kind: "collect" });
    const questions = questionsReceived(reply.questions).map(
      (question): Question => ({
        ...question,
        key: `${frame.frameId}:${question.key}`,
      }),
    );
    return { ...reply, questions };
  } catch (error) {
    if (frame.frameId === 0) throw error;
    return null;
  }
}
