import { afterAll, vi } from "vitest";

// Files of one worker share its modules and its globals: what a file put in their place goes with it.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
