// `npm run build` → dist/extension (unpacked MV3), dist/apps-script and dist/apps-script-with-reminders (folders clasp pushes).
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled, root, run } from "./project.mjs";

/** Builds both. What goes wrong is thrown; the plugins' own English chatter is kept from the person. */
export async function buildAll() {
  const { build } = await import("vite");
  const { buildAddOn } = await import(pathToFileURL(join(root, "apps-script", "build.mjs")).href);
  await quietly(async () => {
    await build({ configFile: join(root, "extension", "vite.config.ts"), logLevel: "error" });
    await buildAddOn(join(root, "dist", "apps-script"));
    await buildAddOn(join(root, "dist", "apps-script-with-reminders"), "reminders");
  });
}

/** The plugins write past every log level, some past the console too. DEBUG lets them speak. */
async function quietly(work) {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  if (!process.env.DEBUG) for (const stream of streams) stream.write = () => true;
  try {
    await work();
  } finally {
    streams.forEach((stream, index) => {
      stream.write = writes[index];
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => {
    ensureInstalled();
    await buildAll();
  });
  process.stderr.write(
    "Готово: dist/extension (расширение), dist/apps-script (надстройка), dist/apps-script-with-reminders (надстройка с напоминаниями).\n",
  );
}
