import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

export type Bundle = { readonly script: string; readonly style: string };

const CACHE = join("node_modules", ".cache", "nastavnichestvo", "forms");

/** What a page is made of besides its own folder: the versions of the libraries and the way of bundling. */
const SHARED = [
  "tests/forms/package-lock.json",
  "tests/e2e/forms/bundle-pages.ts",
  "tests/e2e/forms/svelte-components.ts",
];

/** The bundle of a page made in an earlier run from the very same sources, or null. */
export function bundledBefore(folder: string): Bundle | null {
  const path = cachePath(folder);
  if (!existsSync(path)) return null;
  const { sources, bundle } = JSON.parse(readFileSync(path, "utf8"));
  return sources === sourcesOf(folder) ? bundle : null;
}

export function rememberBundle(folder: string, bundle: Bundle): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cachePath(folder), JSON.stringify({ sources: sourcesOf(folder), bundle }));
}

function cachePath(folder: string): string {
  return join(CACHE, `${basename(folder)}.json`);
}

function sourcesOf(folder: string): string {
  const own = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
  const hash = createHash("sha256");
  for (const file of [...SHARED, ...own]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
