import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./self-signed.ts";

/** How the stand-in answers the export of a Sheet, by the Sheet's id. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type GoogleStandIn = {
  /** Chromium's switches that lead every site but this machine's own pages to the stand-in. */
  readonly switches: readonly string[];
  /** Every request that came from pages and the extension, as «method host path». */
  readonly requests: string[];
  readonly close: () => Promise<void>;
};

const FILES = "doc-0s-0g-sheets.googleusercontent.com";

/** Stands in for docs.google.com, its file hosts and its sign-in page, over TLS on this machine. */
export async function googleStandIn(answers: Readonly<Record<string, Answer>>): Promise<GoogleStandIn> {
  const requests: string[] = [];
  const server = createServer(selfSigned(), (request, response) => {
    const { host = "", cookie } = request.headers;
    const { pathname, search } = new URL(request.url ?? "/", `https://${host}`);
    // Chromium itself asks Google who is signed in once a Google cookie changes: no request of the extension.
    if (!search.includes("source=ChromiumBrowser"))
      requests.push(`${request.method} ${host} ${pathname}${search}`);
    const [, account, id = "", what] =
      /^\/spreadsheets\/(?:u\/(\d+)\/)?d\/([\w-]+)\/(edit|export)$/.exec(pathname) ?? [];
    if (host === "accounts.google.com") return page(response, 200, "Вход", '<input id="identifierId">');
    if (host === FILES) return answers[pathname.slice("/export/".length)]?.(request, response);
    if (pathname === "/nonceSigner" && cookie?.includes("SID=0"))
      return redirect(response, `https://${FILES}${search.slice("?continue=".length)}?nonce=1`);
    if (what === "edit") return page(response, 200, `${id} - Google Таблицы`, "<p>Таблица</p>");
    if (what !== "export") return page(response, 404, "404", "");
    // Google knows the person by a cookie of its own.
    if (!cookie?.includes(`SID=${account ?? "0"}`))
      return redirect(response, "https://accounts.google.com/ServiceLogin");
    answers[id]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      "--ignore-certificate-errors",
    ],
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Sends on to the host of files, as Google does; `file` names the answer given there. */
export function fileElsewhere(file: string): Answer {
  return (_, response) => redirect(response, `https://${FILES}/export/${file}`, 307);
}

/** The host of files asks Google's own host who it is, and remembers the question by a cookie, before it gives the file. */
export function afterNonce(answer: Answer): Answer {
  return (request, response) => {
    const isVouched = request.url?.endsWith("?nonce=1") && request.headers.cookie?.includes("NONCE=asked");
    if (isVouched) return answer(request, response);
    response.setHeader("set-cookie", "NONCE=asked; Secure; SameSite=None");
    redirect(response, `https://docs.google.com/nonceSigner?continue=${request.url}`);
  };
}

/** A workbook as Google names and types it, in pieces. */
export function workbookFile(name: string, bytes: Uint8Array): Answer {
  return (_, response) => {
    response.writeHead(200, {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="_.xlsx"; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    });
    response.write(bytes.subarray(0, 1000));
    setTimeout(() => response.end(bytes.subarray(1000)), 20);
  };
}

/** A page instead of a file. */
export function pageInstead(status: number, title: string, body = ""): Answer {
  return (_, response) => page(response, status, title, body);
}

function page(response: ServerResponse, status: number, title: string, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`);
}

function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location });
  response.end();
}
