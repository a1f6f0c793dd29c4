import contentScript from "../../../content/content-script.ts?script&iife";
import type { PageReply, PageRequest } from "../../../page-messages.ts";
import { TroubleError, trouble } from "../trouble.ts";
import { unlessSilent } from "./silent-page.ts";
import { cannotBeRead, unreachable } from "./unreachable.ts";

/** A frame of the page that answers: `documentId` dies with the page, so nothing is ever written into a later one. */
export type ReachedFrame = { readonly frameId: number; readonly documentId: string };

/** The tab the panel works on: the one named in its address (`?tab=12`), else the active one of this window. */
export async function targetTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined)
    throw new TroubleError(trouble("Не нашёл вкладку с формой. Откройте форму в этом окне браузера."));
  return tab.id;
}

/** Puts the reader into every frame it may reach. */
export async function reachFrames(tabId: number): Promise<ReachedFrame[]> {
  const known = await cannotBeRead(tabId);
  if (known !== null) throw new TroubleError(known);
  try {
    const reaching = chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [contentScript.replace(/^\//, "")],
    });
    const results = await unlessSilent(reaching);
    return results
      .map(({ frameId, documentId }) => ({ frameId, documentId }))
      .sort((one, other) => one.frameId - other.frameId);
  } catch (error) {
    throw new TroubleError(await unreachable(tabId, error));
  }
}

/** Asks one frame; a frame that is gone by now is a trouble of its own. */
export async function ask<Kind extends PageRequest["kind"]>(
  tabId: number,
  documentId: string,
  request: Extract<PageRequest, { kind: Kind }>,
): Promise<PageReply[Kind]> {
  let reply: { ok: PageReply[Kind] } | { error: string } | undefined;
  const send = (message: PageRequest) => chrome.tabs.sendMessage(tabId, message, { documentId });
  try {
    reply = await unlessSilent(send(request), () => send({ kind: "ping" }));
  } catch (error) {
    if (error instanceof TroubleError) throw error;
    reply = undefined;
  }
  if (reply === undefined)
    throw new TroubleError(trouble("Страница с формой обновилась или закрыта. Прочитайте форму ещё раз."));
  if ("error" in reply)
    throw new TroubleError(trouble("Страница помешала прочитать форму. Обновите её и попробуйте ещё раз."));
  return reply.ok;
}

/** Origins of frames on the page that the reader did not get into, as match patterns. */
export async function closedFrames(tabId: number, reached: readonly string[]): Promise<string[]> {
  const [result] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () =>
      Array.from(document.querySelectorAll<HTMLIFrameElement>("iframe[src]"))
        .filter((frame) => frame.offsetWidth > 200 && frame.offsetHeight > 100)
        .map((frame) => frame.src),
  });
  const open = new Set(reached.map((address) => new URL(address).origin));
  const origins = (result?.result ?? [])
    .filter((address) => /^https?:/.test(address))
    .map((address) => new URL(address).origin)
    .filter((origin) => !open.has(origin));
  return [...new Set(origins)].map((origin) => `${origin}/*`);
}
