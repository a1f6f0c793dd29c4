/** What could carry a document out of a worker, or keep it. */
const WAYS_OUT = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "BroadcastChannel",
  "Worker",
  "SharedWorker",
  "importScripts",
  "indexedDB",
  "caches",
] as const;

/**
 * Takes the network and every store away from a worker's world, before a document is looked at. pdfjs brings code that could load a
 * document from an address; here it finds nothing to load it with.
 */
export function closeNetwork(world: object): void {
  for (let level: object | null = world; level !== null; level = Object.getPrototypeOf(level)) {
    for (const name of WAYS_OUT) {
      if (level === world || Object.hasOwn(level, name))
        Object.defineProperty(level, name, { value: undefined, writable: false, configurable: false });
    }
  }
}
