import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/longest-first.ts";

// What is waited for comes at once, or on a busy machine a good while later; left alone, vitest gives up after a second.
const PATIENT = { poll: { timeout: 30_000 } };

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
          // Books are made and thrown away by the thousand: with more room for what lives short, less is carried about and cleared.
          execArgv: ["--max-semi-space-size=64"],
          // No test here is a test of time: on a busy machine the slowest of them takes as many times as long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What passes only then is told by name at the end of `npm test`.
          retry: 1,
          expect: PATIENT,
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
          retry: 1,
          expect: PATIENT,
        },
      },
    ],
  },
});
