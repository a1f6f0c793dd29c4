import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[] };
export type Import = {
  readonly from: string;
  /** Path from the project's root for the project's own files, the package's name for others. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
};

/** Files git knows or would add: what a clone holds. */
export function projectFiles(): readonly string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "" && existsSync(path));
}

/** The TypeScript sources with what they import. */
export function sources(): readonly Source[] {
  return projectFiles()
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const from = match[2] as string;
    const own = from.startsWith(".");
    const target = own
      ? normalize(join(dirname(path), from))
          .replace(/\\/g, "/")
          .replace(/\?.*$/, "")
      : from;
    return { from, target, own, typeOnly: match[1] !== undefined };
  });
}
