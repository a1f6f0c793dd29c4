import type { InMemoryGoogle } from "./in-memory-google.ts";

/** Runs code of the add-on outside its bundle: it finds the services as globals, as it does in Apps Script. */
export function withServices<T>({ globals: { console: _, ...services } }: InMemoryGoogle, work: () => T): T {
  const world = globalThis as Record<string, unknown>;
  Object.assign(world, services);
  try {
    return work();
  } finally {
    for (const name of Object.keys(services)) delete world[name];
  }
}
