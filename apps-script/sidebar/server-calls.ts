import type { Reply } from "../../shared/messages/reply.ts";
import type { ServerApi } from "../server/server-api.ts";

type Call = keyof ServerApi;
/** What the JSON text of a call's only argument holds; nothing for a call without one. */
type RequestOf<K extends Call> =
  Parameters<ServerApi[K]> extends [{ readonly __json?: infer T }] ? [request: NonNullable<T>] : [];
type ReplyOf<K extends Call> =
  ReturnType<ServerApi[K]> extends { readonly __json?: infer T } ? NonNullable<T> : never;
export type ValueOf<K extends Call> = Extract<ReplyOf<K>, { readonly value: unknown }>["value"];

/** Google's channel as the page sees it: handlers first, then the server's function by its name. */
type Channel = {
  withSuccessHandler(handler: (json: string) => void): Channel;
  withFailureHandler(handler: (error: Error) => void): Channel;
} & { readonly [K in Call]: (...json: readonly string[]) => void };

declare const google: { readonly script: { readonly run: Channel } } | undefined;

const NO_SHEET = "Панель открыта не в Google Таблице. Откройте её через меню «Наставничество».";
const NO_CONNECTION = "Нет связи с Google. Проверьте интернет и повторите.";

/** Calls the server; whatever goes wrong on the way is a reply too, with a sentence for the person. Never rejects. */
export function callServer<K extends Call>(name: K, ...request: RequestOf<K>): Promise<Reply<ValueOf<K>>> {
  return new Promise((resolve) => {
    const fail = (message: string, unheard?: true) =>
      resolve({ ok: false, message, ...(unheard && { unheard }) });
    if (typeof google === "undefined") return fail(NO_SHEET);
    const channel = google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json)))
      .withFailureHandler(() => fail(NO_CONNECTION, true));
    channel[name](...request.map((value) => JSON.stringify(value)));
  });
}
