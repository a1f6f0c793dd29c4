import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningAddOn } from "./run-add-on.ts";
import { viewTabs } from "./sheet-view.ts";
import { sidebarChannel } from "./sidebar-channel.ts";
import { spreadsheetPage } from "./spreadsheet-page.ts";

export type ServedSidebar = {
  /** The page with the sheet and the sidebar; `?open=openDeadlines` chooses the view, `?tab=Пары` the tab. */
  readonly url: string;
  /** The sidebar alone, as wide as the window. */
  readonly sidebarUrl: string;
  readonly close: () => Promise<void>;
};

/** Serves the built sidebar of a running add-on, and the in-memory sheet beside it, to this machine only. */
export async function serveSidebar(addOn: RunningAddOn, port = 0): Promise<ServedSidebar> {
  addOn.call("onOpen");
  const server = createServer((request, response) => {
    answer(addOn, request)
      .catch((error: unknown): Answer => {
        // What the real channel hands to the failure handler: the message, never the stack.
        return {
          status: 500,
          type: JSON_TYPE,
          body: JSON.stringify(error instanceof Error ? error.message : String(error)),
        };
      })
      .then(({ status, type, body }) => response.writeHead(status, { "content-type": type }).end(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    sidebarUrl: `${url}sidebar?open=openDeadlines`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Answer = { readonly status: number; readonly type: string; readonly body: string };

const JSON_TYPE = "application/json; charset=utf-8";
const HTML_TYPE = "text/html; charset=utf-8";

async function answer(addOn: RunningAddOn, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (request.method === "POST" && pathname.startsWith("/call/")) {
    const args = JSON.parse(await textOf(request)) as readonly unknown[];
    const result = addOn.call(pathname.slice("/call/".length), ...args);
    return { status: 200, type: JSON_TYPE, body: JSON.stringify(result ?? null) };
  }
  switch (pathname) {
    case "/":
      return { status: 200, type: HTML_TYPE, body: spreadsheetPage };
    case "/sidebar":
      return {
        status: 200,
        type: HTML_TYPE,
        body: sidebarPage(addOn, searchParams.get("open") ?? "openDeadlines"),
      };
    case "/sheet":
      return { status: 200, type: JSON_TYPE, body: JSON.stringify(sheetOf(addOn)) };
    case "/favicon.ico":
      return { status: 204, type: HTML_TYPE, body: "" };
    default:
      return { status: 404, type: HTML_TYPE, body: "" };
  }
}

/** The page that the menu item shows, with the stand-in for Google's channel before its script. */
function sidebarPage(addOn: RunningAddOn, menuFunction: string): string {
  addOn.call(menuFunction);
  const page = addOn.google.ui.sidebar()?.getContent() ?? "";
  return page.replace("<head>", () => `<head><script>${sidebarChannel}</script>`);
}

function sheetOf(addOn: RunningAddOn) {
  const { spreadsheet, ui } = addOn.google;
  return {
    menus: [...ui.menus].map(([title, items]) => ({ title, items })),
    tabs: viewTabs(spreadsheet.stores, addOn.today()),
    selection: spreadsheet.selection(),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
