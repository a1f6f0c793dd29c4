import { relative } from "node:path";

/** A test, or a whole file that could not be run, with the first line of what it said. */
const said = (root, file, name, message) =>
  `${relative(root, file.name)}${name === "" ? "" : ` > ${name}`}: ${message.trim().split("\n")[0]}`;

/**
 * What one run of the tests came to, read from its JSON report. Every test is tried twice: what failed at first is told by name even
 * where it passed then.
 */
export function readReport(root, { numPassedTests, testResults }) {
  const read = { passed: numPassedTests, failed: [], passedSecond: [], skipped: [] };
  for (const file of testResults) {
    for (const { status, fullName, failureMessages = [] } of file.assertionResults) {
      const [first] = failureMessages;
      if (status === "failed") read.failed.push(said(root, file, fullName, first ?? ""));
      else if (status !== "passed") read.skipped.push(fullName);
      else if (first !== undefined) read.passedSecond.push(said(root, file, fullName, first));
    }
    // An import that fails, or a hook, fails no test by name.
    const isTold = file.assertionResults.some(({ status }) => status === "failed");
    if (file.status === "failed" && !isTold) read.failed.push(said(root, file, "", file.message));
  }
  return read;
}
