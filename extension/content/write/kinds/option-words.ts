import type { OptionAsked } from "../../../page-messages.ts";

/**
 * The one label of a list just opened that says the words, or null where none or several do. Other spellings than the list's
 * own are known to the panel, which is asked: their vocabulary would weigh down every page.
 */
export async function optionSaying(
  words: string,
  labels: readonly string[],
  question: string,
): Promise<string | null> {
  if (labels.includes(words)) return words;
  const asked: OptionAsked = { kind: "option-asked", words, labels, question };
  try {
    const said: unknown = await chrome.runtime.sendMessage(asked);
    return typeof said === "string" && labels.includes(said) ? said : null;
  } catch {
    // A panel that was closed meanwhile knows nothing: only the very words count then.
    return null;
  }
}
