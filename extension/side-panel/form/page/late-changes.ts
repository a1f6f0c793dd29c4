import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import type { PageNews } from "../../../page-messages.ts";
import { undos, type WebForm, withEntry, withoutEntry, written } from "../form-state.ts";
import { sameHeld } from "../same-held.ts";

export type LateChange = { readonly key: string; readonly after: QuestionAnswer };

let stopHearing = (): void => {};

/**
 * Hears from the frames of a form what they changed after they had reported. What comes before anybody listens (`from`) is
 * kept for them. One form at a time: hearing another ends this one.
 */
export function hearLateChanges(form: WebForm): {
  readonly from: (take: (change: LateChange) => void) => void;
} {
  stopHearing();
  const waiting: LateChange[] = [];
  let take = (change: LateChange): void => {
    waiting.push(change);
  };
  const hear = (news: PageNews, sender: chrome.runtime.MessageSender): undefined => {
    const frame = form.frames.find(({ documentId }) => documentId === sender.documentId);
    const ours = sender.id === chrome.runtime.id && sender.tab?.id === form.tabId;
    if (!ours || frame === undefined || news?.kind !== "changed-later") return;
    for (const { key, after } of news.changed) take({ key: `${frame.frameId}:${key}`, after });
  };
  chrome.runtime.onMessage.addListener(hear);
  stopHearing = () => chrome.runtime.onMessage.removeListener(hear);
  return {
    from: (listener) => {
      take = listener;
      for (const change of waiting) listener(change);
    },
  };
}

/** Takes «Заполнено» back from a question whose answer the page has changed since; tells whether it was one. */
export function takeBack({ key, after }: LateChange): boolean {
  const row = written.value.get(key);
  if (row === undefined || row.outcome.state === "refused" || sameHeld(row.outcome.after, after))
    return false;
  const { before } = row.outcome;
  written.value = withEntry(written.value, key, {
    ...row,
    outcome: { key, before, after, state: "refused", reason: "not-kept" },
  });
  const undo = undos.value.get(key);
  if (undo !== undefined)
    undos.value = sameHeld(undo.before, after)
      ? withoutEntry(undos.value, key)
      : withEntry(undos.value, key, { ...undo, after });
  return true;
}
