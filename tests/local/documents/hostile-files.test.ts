import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { answerRequest } from "../../../extension/documents/document-answer.ts";
import { readDocument } from "../../../local/documents/read-document.ts";
import { UserProblem } from "../../../local/user-problem.ts";
import { secondsOfWork } from "../../seconds-of-work.ts";
import { brokenFiles, type HostileFile, hostileFiles, oddFiles } from "./hostile-files.ts";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const slowest: [name: string, seconds: number][] = [];
/** Bytes the process grew by while a file was read; what earlier tests left in it is not the file's. */
let grown = 0;
/** What issue says of one file, in seconds. */
const longest = 10;

afterAll(() => {
  rmSync(folder, { recursive: true });
  const longestThree = slowest.sort((a, b) => b[1] - a[1]).slice(0, 3);
  console.log(
    `slowest: ${longestThree.map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(", ")}; memory at most ${(grown / 1e6).toFixed(0)} MB`,
  );
});

async function timed({ name, file, make }: HostileFile) {
  const path = join(folder, file);
  writeFileSync(path, make());
  const start = secondsOfWork();
  const held = process.memoryUsage.rss();
  // The file is read by a thread of its own, so this one is free to look.
  const look = () => {
    grown = Math.max(grown, process.memoryUsage.rss() - held);
  };
  const looking = setInterval(look, 10);
  const read = await readDocument(path).catch((problem: unknown) => problem);
  look();
  clearInterval(looking);
  const seconds = secondsOfWork() - start;
  slowest.push([name, seconds]);
  expect(seconds).toBeLessThan(longest);
  return read;
}

function expectOneLine(message: string, { file, says }: HostileFile): void {
  expect(message).toMatch(says);
  expect(message).toContain(`«${file}»`);
  expect(message).toMatch(/^[^\n]{20,260}$/);
  expect(message).toMatch(/\.$/);
  expect(message).not.toMatch(/Error|undefined|null|\bat\b/);
}

describe("a broken file gives one Russian line", () => {
  test.each(brokenFiles)("$name", async (broken) => {
    const answer = await answerRequest({ name: broken.file, bytes: broken.make() });
    expect(answer.kind).toBe("problem");
    if (answer.kind === "problem") expectOneLine(answer.message, broken);
  });
});

describe("a hostile file gives one Russian line, in time, in the worker", () => {
  test.each(hostileFiles)("$name", async (hostile) => {
    const problem = await timed(hostile);
    expect(problem).toBeInstanceOf(UserProblem);
    expectOneLine((problem as UserProblem).message, hostile);
  });
});

describe("an odd file is read all the same, in time", () => {
  test.each(oddFiles)("$name", async (odd) => {
    const read = await timed(odd);
    if (read instanceof Error) throw read;
    expect(JSON.stringify((read as { grid: unknown }).grid)).toMatch(odd.says);
  });
});

test("memory stays below a gigabyte", () => {
  expect(grown).toBeGreaterThan(10e6);
  expect(grown).toBeLessThan(1e9);
});
