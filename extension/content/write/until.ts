/** How often a page is looked at while something is awaited, ms: about a frame. */
const LOOK = 16;

/** Looks again and again until there is something to see; null when the limit (ms) has passed. */
export async function until<Seen>(look: () => Seen | null, limit: number): Promise<Seen | null> {
  const started = performance.now();
  for (;;) {
    const seen = look();
    if (seen !== null) return seen;
    if (performance.now() - started >= limit) return null;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
