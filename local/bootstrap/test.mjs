// `npm test`: everything, in the order in which a failure is cheapest to find. `npm test -- unit` runs one step.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, tryInstallJudges } from "./programs.mjs";
import { ensureFormsInstalled, ensureInstalled, root } from "./project.mjs";
import { readReport } from "./test-report.mjs";

ensureInstalled();
process.env.CHROMIUM_PATH = ensureChromium();
tryInstallJudges();

/** The tools' own files, because `.bin` holds shell scripts on Windows. */
const PROGRAMS = {
  biome: ["@biomejs", "biome", "bin", "biome"],
  knip: ["knip", "bin", "knip.js"],
  tsc: ["typescript", "bin", "tsc"],
  vitest: ["vitest", "vitest.mjs"],
};

const report = (project) => join(root, "out", `test-${project}.json`);
const vitest = (project) => [
  "vitest",
  "run",
  "--project",
  project,
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report(project)}`,
];
const steps = {
  lint: ["biome", "check", "."],
  unused: ["knip", "--no-progress"],
  types: ["tsc", "--build"],
  unit: vitest("unit"),
  e2e: vitest("e2e"),
};

mkdirSync(join(root, "out"), { recursive: true });
const wanted = process.argv.slice(2);
const names = Object.keys(steps).filter((name) => wanted.length === 0 || wanted.includes(name));
const failed = [];
const counts = { passed: 0, failed: [], passedSecond: [], skipped: [] };
if (names.includes("e2e")) ensureFormsInstalled();
// What one step has built, the next one takes (tests/builds).
process.env.TEST_BUILDS = mkdtempSync(join(tmpdir(), "builds-"));
process.on("exit", () => rmSync(process.env.TEST_BUILDS, { recursive: true, force: true }));
for (const name of names) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  rmSync(report(name), { force: true });
  const [tool, ...args] = steps[name];
  const program = join(root, "node_modules", ...PROGRAMS[tool]);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) failed.push(name);
  count(name);
  console.log(
    `== ${name}: ${status === 0 ? "ok" : "FAILED"}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

tell("Skipped, because a program they need is not on this machine:", counts.skipped);
tell("Passed only when tried a second time:", counts.passedSecond);
tell("Failed:", counts.failed);
console.log(`\nSteps failed: ${failed.length === 0 ? "none" : failed.join(", ")}`);
console.log(
  `tests: ${counts.passed} passed (${counts.passedSecond.length} of them the second time), ${counts.failed.length} failed, ${counts.skipped.length} skipped`,
);
process.exit(failed.length === 0 ? 0 : 1);

function tell(heading, lines) {
  if (lines.length > 0) console.log(`\n${heading}\n  ${lines.join("\n  ")}`);
}

function count(name) {
  if (name !== "unit" && name !== "e2e") return;
  try {
    const read = readReport(root, JSON.parse(readFileSync(report(name), "utf8")));
    counts.passed += read.passed;
    for (const kind of ["failed", "passedSecond", "skipped"]) counts[kind].push(...read[kind]);
  } catch {
    // The runner died before it wrote its report: the step has failed, and that must count even with no test named.
    counts.failed.push(`${name}: the runner left no report`);
  }
}
