import { expect, test } from "vitest";
import { readReport } from "../../local/bootstrap/test-report.mjs";

const passed = { fullName: "adds", status: "passed", failureMessages: [] };

test("what failed, what passed the second time and what was skipped is told by name", () => {
  const read = readReport("/project", {
    numPassedTests: 2,
    testResults: [
      {
        name: "/project/tests/sums.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          passed,
          { ...passed, fullName: "waits", failureMessages: ["Error: not yet\n    at sums.test.ts:1"] },
          {
            fullName: "divides",
            status: "failed",
            failureMessages: ["Error: by zero\n  at x", "Error: by zero"],
          },
          { fullName: "prints", status: "skipped", failureMessages: [] },
        ],
      },
      {
        name: "/project/tests/broken.test.ts",
        status: "failed",
        message: "no such module\n at y",
        assertionResults: [],
      },
    ],
  });
  expect(read).toEqual({
    passed: 2,
    failed: ["tests/sums.test.ts > divides: Error: by zero", "tests/broken.test.ts: no such module"],
    passedSecond: ["tests/sums.test.ts > waits: Error: not yet"],
    skipped: ["prints"],
  });
});
