import type { Grounds } from "./grounds.ts";

/** How far the likeliest field may be trusted, 0–1, by what each ground is worth. */
export function trustOf(worth: Grounds, reasons: Grounds): number {
  let sum = 0;
  for (const [name, much] of reasons) sum += much * (worth.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
