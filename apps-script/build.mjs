/**
 * Builds the folder that clasp pushes: `appsscript.json`, `Code.js`, `Sidebar.html` and the sidebar's parts. The same sources give the same bytes. Apps Script asks
 * a person for every scope of the manifest at once, so reminders, which need two more, are an edition of their own.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { build as buildPage } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const here = dirname(fileURLToPath(import.meta.url));

/** The variable that holds the exports of the entry in Code.js. */
const EXPORTS = "nastavnichestvo";

const editions = {
  plain: { entry: "main.ts", manifest: "appsscript.json" },
  reminders: { entry: "main-with-reminders.ts", manifest: "appsscript-with-reminders.json" },
};

/** Sections of the sidebar that come when they are opened: the server finds them by these names (server/sidebar-part.ts). */
const parts = {
  "create.ts": "CreatePart.html",
  "reminders.ts": "RemindersPart.html",
  "website.ts": "WebsitePart.html",
};

export async function buildAddOn(outDir, edition = "plain") {
  const { entry, manifest } = editions[edition];
  await mkdir(outDir, { recursive: true });
  // One after the other: two bundlers at once only slow each other down on a small machine.
  await writeFile(join(outDir, "Code.js"), await serverCode(join(here, "server", entry)));
  await buildSidebar(outDir);
  for (const [entry, file] of Object.entries(parts)) await buildPart(entry, join(outDir, file));
  await copyFile(join(here, manifest), join(outDir, "appsscript.json"));
}

async function serverCode(entry) {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [entry],
    absWorkingDir: here,
    bundle: true,
    format: "iife",
    globalName: EXPORTS,
    // Apps Script knows neither `#private` nor static fields; es2019 turns them into what it knows.
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    outfile: "Code.js",
    logLevel: "error",
  });
  const { exports } = Object.values(metafile.outputs)[0];
  const names = exports.length > 0 ? exports : await exportedNames(entry);
  const functions = [...names]
    .sort()
    .map((name) => `function ${name}() {\n  return ${EXPORTS}.${name}.apply(this, arguments);\n}`);
  return `${outputFiles[0].text}\n${functions.join("\n\n")}\n`;
}

/** An IIFE has no exports any more, so the names come from the same entry as a module. */
async function exportedNames(entry) {
  const { metafile } = await bundle({
    entryPoints: [entry],
    absWorkingDir: here,
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
    outfile: "Code.js",
    logLevel: "error",
  });
  return Object.values(metafile.outputs)[0].exports;
}

async function buildSidebar(outDir) {
  await buildPage({
    configFile: false,
    root: join(here, "sidebar"),
    logLevel: "error",
    // Not by NODE_ENV: what is tested is what is pushed.
    oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
    plugins: [viteSingleFile({ removeViteModuleLoader: true }), namedSidebar()],
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2020",
      // The default minifier writes backtick literals, and HtmlService cuts a line off after «//» inside one.
      minify: "esbuild",
      modulePreload: false,
      rollupOptions: { input: join(here, "sidebar", "sidebar.html") },
    },
  });
}

/** A part is a function of the page it runs in: what page and part both use is the page's, everything else comes along. */
async function buildPart(entry, file) {
  const folder = join(here, "sidebar", "parts");
  const table = await readFile(join(folder, "shared-with-parts.ts"), "utf8");
  const shared = [...table.matchAll(/^ {2}"([^"]+)": \w+,$/gm)].map(([, name]) => name);
  const { outputFiles } = await bundle({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: "iife",
    globalName: "part",
    target: "es2020",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [takenFromPage(shared)],
    write: false,
    logLevel: "error",
  });
  await writeFile(file, `<script>${outputFiles[0].text.trim()}</script>\n`);
}

function takenFromPage(shared) {
  const ownFolder = join(here, "sidebar");
  return {
    name: "taken-from-page",
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
        if (kind === "entry-point") return undefined;
        const isOwn = path.startsWith(".") && join(resolveDir, path) === join(ownFolder, basename(path));
        const name = isOwn ? basename(path) : path;
        return shared.includes(name) ? { path: name, namespace: "page" } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: `module.exports = page[${JSON.stringify(path)}];`,
      }));
    },
  };
}

/** HtmlService finds the page as «Sidebar»; the source keeps the project's kebab-case. */
function namedSidebar() {
  return {
    name: "named-sidebar",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, files) {
        for (const file of Object.values(files)) {
          if (file.fileName === "sidebar.html") file.fileName = "Sidebar.html";
        }
      },
    },
  };
}
