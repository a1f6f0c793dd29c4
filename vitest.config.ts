import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/longest-first.ts";

// Two projects: `unit` is pure and quick; `e2e` drives the built bundles in a real headless Chromium. Both take two files at a
// time: on two cores a browser mostly waits for the other's page, and what is built is built once.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          environment: "node",
          globalSetup: ["tests/builds/place-of-builds.ts"],
          setupFiles: ["tests/property-seed.ts", "tests/leave-nothing-behind.ts"],
          // A process of its own for each file costs more than most files: a worker goes from file to file.
          isolate: false,
          // Left alone, vitest keeps one of two cores for itself.
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/build-once.ts"],
          environment: "node",
          setupFiles: ["tests/leave-nothing-behind.ts"],
          // As above: a new process reads the driver of the browser and the whole program anew, seconds for each file.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
