import { spawnSync } from "node:child_process";

export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a person does, in a process of its own. */
export function runCli(args: readonly string[], input = "", cwd = process.cwd()): CliResult {
  const { INIT_CWD: _, ...env } = process.env;
  const result = spawnSync(process.execPath, ["local/bootstrap/cli.mjs", ...args], {
    cwd: process.cwd(),
    input,
    encoding: "utf8",
    env: { ...env, INIT_CWD: cwd },
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}
