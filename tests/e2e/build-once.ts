import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { buildAddOn } from "../../apps-script/build.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of a fresh production build of the extension. */
    readonly builtExtension: string;
    /** The folders of the add-on's two editions. */
    readonly builtAddOn: string;
    readonly builtAddOnWithReminders: string;
  }
}

/** Makes each production build once for all files of the run; nobody changes them. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const [extension, addOn, withReminders] = ["extension", "add-on", "add-on-with-reminders"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await build({
    configFile: "extension/vite.config.ts",
    build: { outDir: extension },
    logLevel: "silent",
  });
  await buildAddOn(addOn);
  await buildAddOn(withReminders, "reminders");
  project.provide("builtExtension", extension);
  project.provide("builtAddOn", addOn);
  project.provide("builtAddOnWithReminders", withReminders);
  return () => rmSync(folder, { recursive: true, force: true });
}
