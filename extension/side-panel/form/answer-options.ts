import { optionSaying } from "../../../shared/form-filling/conversion/convert-choice.ts";
import type { OptionAsked } from "../../page-messages.ts";
import type { WebForm } from "./form-state.ts";

/** Tells the frames of a form which option of a list they have opened says an answer; gives the way to end it. */
export function answerOptions(form: WebForm): () => void {
  const answer = (
    asked: OptionAsked,
    sender: chrome.runtime.MessageSender,
    reply: (label: string | null) => void,
  ): undefined => {
    const ours = sender.id === chrome.runtime.id && sender.tab?.id === form.tabId;
    if (ours && asked?.kind === "option-asked")
      reply(optionSaying(asked.words, asked.labels, asked.question));
  };
  chrome.runtime.onMessage.addListener(answer);
  return () => chrome.runtime.onMessage.removeListener(answer);
}
