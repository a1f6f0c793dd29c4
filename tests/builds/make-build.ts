import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "vite";
import { buildAddOn, type FeatureName, features } from "../../apps-script/build.mjs";

const makers = {
  extension: (folder: string) =>
    build({ configFile: "extension/vite.config.ts", build: { outDir: folder }, logLevel: "silent" }),
  "add-on": (folder: string) => buildAddOn(folder),
  "add-on-with-reminders": (folder: string) => buildAddOn(folder, ["reminders"]),
  "add-on-with-surveys": (folder: string) => buildAddOn(folder, ["surveys"]),
  "add-on-with-documents": (folder: string) => buildAddOn(folder, ["documents"]),
  "add-on-with-all": (folder: string) => buildAddOn(folder, Object.keys(features) as FeatureName[]),
};
export type BuildName = keyof typeof makers;

/**
 * The folder of a production build below the folder of all builds: the first who asks makes it, the others wait. Nobody changes it.
 * @example await makeBuild("/tmp/builds-1", "add-on") // "/tmp/builds-1/add-on"
 */
export async function makeBuild(builds: string, name: BuildName): Promise<string> {
  const folder = join(builds, name);
  while (!existsSync(folder)) {
    if (!taken(`${folder}.lock`)) {
      await wait(50);
      continue;
    }
    const draft = `${folder}.draft`;
    try {
      if (existsSync(folder)) continue;
      await makers[name](draft);
      renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
      rmdirSync(`${folder}.lock`);
    }
  }
  return folder;
}

/** Two processes cannot both make one folder. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "EEXIST") return false;
    throw problem;
  }
}

/** Where the builds of this run stand: `npm test` names one folder for all its steps, else the run has its own and removes it. */
export function folderOfBuilds(): { readonly builds: string; readonly remove: () => void } {
  const shared = process.env.TEST_BUILDS;
  if (shared !== undefined) return { builds: shared, remove: () => {} };
  const builds = mkdtempSync(join(tmpdir(), "builds-"));
  return { builds, remove: () => rmSync(builds, { recursive: true, force: true }) };
}
