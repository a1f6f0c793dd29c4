import type { PageNews, PageRequest } from "../page-messages.ts";
import { openPageSession } from "./page-session.ts";

// The panel injects this file before every reading; the first copy in a frame stays and the others do nothing.
const MARK = Symbol.for("nastavnichestvo.page-session");
const world = globalThis as { [MARK]?: true };

if (world[MARK] === undefined) {
  world[MARK] = true;
  const session = openPageSession(document, (news: PageNews) => {
    // A panel that was closed meanwhile hears nothing.
    chrome.runtime.sendMessage(news).catch(() => {});
  });
  chrome.runtime.onMessage.addListener((request: PageRequest, sender, reply) => {
    if (sender.id !== chrome.runtime.id) return undefined;
    session.answer(request).then(
      (value) => reply({ ok: value }),
      (error: unknown) => reply({ error: String(error) }),
    );
    return true;
  });
}
