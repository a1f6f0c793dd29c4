import type { TestProject } from "vitest/node";
import { folderOfBuilds, makeBuild } from "../builds/make-build.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of a fresh production build of the extension. */
    readonly builtExtension: string;
    /** The folders of editions of the add-on: the usual one, one with reminders, one with everything that can be switched on. */
    readonly builtAddOn: string;
    readonly builtAddOnWithReminders: string;
    readonly builtAddOnWithAll: string;
  }
}

/** Makes each production build once for all files of the run; nobody changes them. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const { builds, remove } = folderOfBuilds();
  project.provide("builtExtension", await makeBuild(builds, "extension"));
  project.provide("builtAddOn", await makeBuild(builds, "add-on"));
  project.provide("builtAddOnWithReminders", await makeBuild(builds, "add-on-with-reminders"));
  project.provide("builtAddOnWithAll", await makeBuild(builds, "add-on-with-all"));
  return remove;
}
