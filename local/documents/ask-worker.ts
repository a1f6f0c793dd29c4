import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import {
  type DocumentAnswer,
  type DocumentRequest,
  longestReading,
  tookTooLong,
} from "../../extension/documents/document-answer.ts";

/** Memory of the worker in megabytes; the process around it needs some hundred more. */
const memory = { maxOldGenerationSizeMb: 600, maxYoungGenerationSizeMb: 64 };

/** Reads a document in a thread of its own, which is ended when it takes more than nine seconds or 600 MB. */
export async function askWorker(request: DocumentRequest): Promise<DocumentAnswer> {
  const worker = new Worker(await workerFile(), { resourceLimits: memory });
  return new Promise((answered) => {
    const answer = (given: DocumentAnswer) => {
      clearTimeout(timer);
      void worker.terminate();
      answered(given);
    };
    const giveUp = () => answer({ kind: "problem", message: tookTooLong(request.name) });
    const timer = setTimeout(giveUp, longestReading);
    worker.once("message", answer);
    worker.once("error", giveUp);
    worker.once("exit", giveUp);
    worker.postMessage(request);
  });
}

let built: Promise<URL> | null = null;

/** The worker as one JavaScript file, made once a run: a thread begins with a file, and Node reads no TypeScript. */
function workerFile(): Promise<URL> {
  built = built ?? buildWorker();
  return built;
}

async function buildWorker(): Promise<URL> {
  // Every command runs in the folder of package.json; the file must stand where packages are found from.
  const file = resolve("node_modules/.cache/nastavnichestvo/document-worker.mjs");
  const { outputFiles } = await build({
    entryPoints: ["local/documents/document-worker.ts"],
    outfile: file,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  mkdirSync(dirname(file), { recursive: true });
  // Two commands may run at once: neither may load what the other has half written.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, outputFiles[0]?.contents ?? "");
  renameSync(draft, file);
  return pathToFileURL(file);
}
