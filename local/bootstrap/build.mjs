// `npm run build` → dist/extension (unpacked MV3), dist/apps-script and an edition with each feature, dist/apps-script-with-… (folders clasp pushes);
// `npm run build -- reminders surveys` → the edition with both, dist/apps-script-with-reminders-surveys.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled, root, run, stop } from "./project.mjs";

/** Builds both. What goes wrong is thrown; the plugins' own English chatter is kept from the person. */
export async function buildAll() {
  const { build } = await import("vite");
  const { buildEditions } = await addOnBuild();
  await quietly(async () => {
    await build({ configFile: join(root, "extension", "vite.config.ts"), logLevel: "error" });
    await buildEditions(join(root, "dist"));
  });
}

/** Builds the edition of the add-on with these features together; says its folder. */
async function buildEdition(wanted) {
  const { buildAddOn, editionFolder, features } = await addOnBuild();
  const unknown = wanted.find((name) => !(name in features));
  if (unknown !== undefined) stop(`Нет возможности «${unknown}». Есть: ${Object.keys(features).join(", ")}.`);
  // In any order, named twice: one folder.
  const sorted = Object.keys(features).filter((name) => wanted.includes(name));
  const folder = join("dist", editionFolder(sorted));
  await quietly(() => buildAddOn(join(root, folder), sorted));
  return folder;
}

const addOnBuild = () => import(pathToFileURL(join(root, "apps-script", "build.mjs")).href);

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
  const wanted = process.argv.slice(2);
  let made =
    "dist/extension (расширение), dist/apps-script (надстройка) и её издания dist/apps-script-with-…";
  await run(async () => {
    ensureInstalled();
    if (wanted.length === 0) await buildAll();
    else made = await buildEdition(wanted);
  });
  process.stderr.write(`Готово: ${made}.\n`);
}
