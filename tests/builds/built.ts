import { inject } from "vitest";
import { type BuildName, makeBuild } from "./make-build.ts";

/** The folder of a production build, made once for all files of the run; nobody changes it. */
export const built = (name: BuildName): Promise<string> => makeBuild(inject("builds"), name);
