import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's python with openpyxl: a reader of .xlsx that is not ours; where it lacks, its tests are skipped. */
const python = "/usr/bin/python3";
export const hasOpenpyxl = spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;

/**
 * What openpyxl sees in a file.
 * @param question lines of Python after `book = openpyxl.load_workbook(…)` that leave a plain value in `answer`
 * @param overlooked how a warning begins that the test knows of
 * @throws what Python wrote to its errors, other warnings included
 */
export function askOpenpyxl(file: Uint8Array, question: string, overlooked = ""): unknown {
  const script = `import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
${question}
print(json.dumps(answer, ensure_ascii=False))`;
  return JSON.parse(runPython(script, file, overlooked).said);
}

/**
 * A file that openpyxl writes.
 * @param making lines of Python that fill `book`
 */
export function madeByOpenpyxl(making: string): Uint8Array {
  return runPython(`import sys, openpyxl\nbook = openpyxl.Workbook()\n${making}\nbook.save(sys.argv[1])`)
    .file;
}

function runPython(script: string, input?: Uint8Array, overlooked = ""): { said: string; file: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const path = join(folder, "book.xlsx");
    if (input !== undefined) writeFileSync(path, input);
    const run = spawnSync(python, ["-c", script, path], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        PYTHONIOENCODING: "utf-8",
        ...(overlooked && { PYTHONWARNINGS: `ignore:${overlooked}` }),
      },
    });
    if (run.stderr !== "") throw new Error(run.stderr);
    return { said: run.stdout, file: new Uint8Array(readFileSync(path)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
