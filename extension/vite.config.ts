import { crx } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import { keepScriptPrivate } from "./keep-script-private.ts";
import manifest from "./manifest.ts";

/** Builds `dist/extension/`; run from the project's root: `vite build --config extension/vite.config.ts`. */
export default defineConfig({
  root: "extension",
  plugins: [crx({ manifest }), keepScriptPrivate()],
  // The worker that reads documents loads the two megabytes of pdfjs only for a PDF.
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../dist/extension",
    emptyOutDir: true,
    target: "chrome116",
    modulePreload: false,
  },
});
