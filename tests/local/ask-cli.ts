import { vi } from "vitest";
import { runCommandLine } from "../../local/command-line/run-command-line.ts";
import type { CliResult } from "./run-cli.ts";

/**
 * Runs a command in this process and takes what it prints: a second less than {@link runCli}, which stays for what only a process
 * has (stdin, the folder of the person, the start itself).
 */
export async function askCli(args: readonly string[]): Promise<CliResult> {
  const { INIT_CWD: caller } = process.env;
  const [stdout, stderr] = [process.stdout, process.stderr].map(captured) as [Captured, Captured];
  // Run by npm it would be the folder of whoever called the tests.
  delete process.env.INIT_CWD;
  try {
    const code = await runCommandLine(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const { release } of [stdout, stderr]) release();
    if (caller !== undefined) process.env.INIT_CWD = caller;
  }
}

type Captured = { readonly text: () => string; readonly release: () => void };

function captured(stream: NodeJS.WriteStream): Captured {
  let text = "";
  const spy = vi.spyOn(stream, "write").mockImplementation((piece, ...rest) => {
    text += String(piece);
    const done: unknown = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  });
  return { text: () => text, release: () => spy.mockRestore() };
}
