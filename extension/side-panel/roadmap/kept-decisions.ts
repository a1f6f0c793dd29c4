import {
  parseRemembered,
  type RememberedDecisions,
} from "../../../shared/roadmap-preview/remembered-decisions.ts";

/** In this browser only; without a word of any document, see {@link RememberedDecisions}. */
const KEY = "decisions";

export async function keptDecisions(): Promise<RememberedDecisions> {
  const kept = await chrome.storage.local.get(KEY);
  return parseRemembered(kept[KEY]);
}

export async function keepDecisions(decisions: RememberedDecisions): Promise<void> {
  await chrome.storage.local.set({ [KEY]: decisions });
}
