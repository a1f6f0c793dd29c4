import { expect, test } from "vitest";
import { sources } from "../../architecture/sources.ts";

test("the extension asks the network for one thing only: the export of a Sheet", () => {
  const asking = sources().filter(
    ({ path, text }) =>
      /^(?:extension|views|shared)\//.test(path) &&
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|importScripts/.test(
        text,
      ),
  );
  expect(asking.map(({ path }) => path)).toEqual([
    "extension/documents/close-network.ts",
    "extension/google-sheet/export-sheet.ts",
    // Asks for nothing: it notes when the page's own requests begin and end.
    "extension/side-panel/form/page/watch-timers.ts",
  ]);
  const watching = sources().find(({ path }) => path.endsWith("/watch-timers.ts"))!.text;
  expect(watching).not.toMatch(/\bfetch\(|new XMLHttpRequest|\.open\(|sendBeacon|WebSocket/);
});
