import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

let built: Promise<string> | undefined;

/** The folder of a fresh production build, made once for the tests of a file. */
export function builtExtension(): Promise<string> {
  built ??= buildExtension();
  return built;
}

async function buildExtension(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "extension-"));
  await build({ configFile: "extension/vite.config.ts", build: { outDir }, logLevel: "silent" });
  return outDir;
}
