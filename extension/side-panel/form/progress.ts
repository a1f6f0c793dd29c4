import { signal } from "@preact/signals";
import type { PageNews } from "../../page-messages.ts";
import type { WebForm } from "./form-state.ts";

/** How far a long writing is; `said` is what listeners hear of it, told seldom. */
export type Progress = { readonly done: number; readonly total: number; readonly said: string };

export const progress = signal<Progress | null>(null);

/** Between two sentences that are read aloud, ms: a screen reader must be able to finish one. */
const BETWEEN_WORDS = 4000;

/** Follows a writing over all frames of a form, as told by them, until `end`. */
export function followProgress(form: WebForm, total: number, verb: string) {
  const done = new Map<string, number>();
  let spoken = performance.now();
  const show = (): void => {
    const sum = [...done.values()].reduce((one, other) => one + other, 0);
    const now = performance.now();
    const isTime = now - spoken >= BETWEEN_WORDS;
    if (isTime) spoken = now;
    const said = isTime ? `${verb} ${sum} из ${total}` : (progress.value?.said ?? "");
    progress.value = { done: sum, total, said };
  };
  const hear = (news: PageNews, sender: chrome.runtime.MessageSender): undefined => {
    const ours = sender.id === chrome.runtime.id && sender.tab?.id === form.tabId;
    if (!ours || news?.kind !== "progress" || sender.documentId === undefined) return;
    done.set(sender.documentId, news.done);
    show();
  };
  chrome.runtime.onMessage.addListener(hear);
  progress.value = { done: 0, total, said: "" };
  return {
    frameDone: (documentId: string, answers: number): void => {
      done.set(documentId, answers);
      show();
    },
    end: (): void => {
      chrome.runtime.onMessage.removeListener(hear);
      progress.value = null;
    },
  };
}
