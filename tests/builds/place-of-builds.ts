import type { TestProject } from "vitest/node";
import { folderOfBuilds } from "./make-build.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder in which what a test asks for is built once: most files ask for nothing. */
    readonly builds: string;
  }
}

/** Gives the run a folder for its builds. */
export default function placeOfBuilds(project: TestProject): () => void {
  const { builds, remove } = folderOfBuilds();
  project.provide("builds", builds);
  return remove;
}
