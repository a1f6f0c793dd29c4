// `npm run build` → dist/extension (unpacked MV3) and dist/apps-script (the folder clasp pushes).
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./project.mjs";

/** Builds both; prints on stderr, because commands print results on stdout. */
export async function buildAll() {
  const { build } = await import("vite");
  const { buildAddOn } = await import(pathToFileURL(join(root, "apps-script", "build.mjs")).href);
  await build({ configFile: join(root, "extension", "vite.config.ts"), logLevel: "error" });
  await buildAddOn(join(root, "dist", "apps-script"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  await buildAll();
  process.stderr.write("Готово: dist/extension (расширение) и dist/apps-script (надстройка).\n");
}
