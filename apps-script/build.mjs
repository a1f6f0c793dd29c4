/**
 * Builds the folder that clasp pushes: `appsscript.json`, `Code.js`, `Sidebar.html` and the sidebar's parts. The same sources give the same bytes. Apps Script asks
 * a person for every scope of the manifest at once, so what needs more rights than the open sheet is a feature that is switched on: an edition is a set of features.
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

/**
 * What may be switched on: the functions Google then finds, those that stand in for them without it, and the rights it asks for besides. Code and rights of a feature
 * that is not switched on are in no edition.
 */
export const features = {
  reminders: {
    on: "reminders/with-reminders.ts",
    off: "reminders/no-reminders.ts",
    scopes: [
      "https://www.googleapis.com/auth/script.send_mail",
      "https://www.googleapis.com/auth/script.scriptapp",
    ],
  },
  surveys: {
    on: "surveys/with-survey-forms.ts",
    off: "surveys/no-survey-forms.ts",
    scopes: ["https://www.googleapis.com/auth/forms"],
  },
  documents: {
    on: "papers/with-paper-documents.ts",
    off: "papers/no-paper-documents.ts",
    scopes: ["https://www.googleapis.com/auth/documents"],
  },
};

/** The folder of an edition below `dist`: «apps-script», «apps-script-with-reminders». */
export function editionFolder(wanted) {
  return ["apps-script", ...(wanted.length > 0 ? ["with", ...wanted] : [])].join("-");
}

/** Sections of the sidebar that come when they are opened: the server finds them by these names (server/sidebar-part.ts). */
const parts = {
  "create.ts": "CreatePart.html",
  "papers.ts": "PapersPart.html",
  "people.ts": "PeoplePart.html",
  "reminders.ts": "RemindersPart.html",
  "surveys.ts": "SurveysPart.html",
  "website.ts": "WebsitePart.html",
};

export async function buildAddOn(outDir, wanted = []) {
  await mkdir(outDir, { recursive: true });
  // One after the other: two bundlers at once only slow each other down on a small machine.
  await buildCode(outDir, wanted);
  await buildSidebar(outDir);
  for (const [entry, file] of Object.entries(parts)) await buildPart(entry, join(outDir, file));
}

/** Builds the usual edition and one with each feature below `dist`; their pages are the same. */
export async function buildEditions(dist) {
  const usual = join(dist, editionFolder([]));
  await buildAddOn(usual);
  for (const name of Object.keys(features)) {
    const folder = join(dist, editionFolder([name]));
    await mkdir(folder, { recursive: true });
    await buildCode(folder, [name]);
    for (const page of ["Sidebar.html", ...Object.values(parts)])
      await copyFile(join(usual, page), join(folder, page));
  }
}

async function buildCode(outDir, wanted) {
  await writeFile(join(outDir, "Code.js"), await serverCode(wanted));
  await writeFile(join(outDir, "appsscript.json"), await manifest(wanted));
}

async function manifest(wanted) {
  const plain = JSON.parse(await readFile(join(here, "appsscript.json"), "utf8"));
  const scopes = wanted.flatMap((name) => features[name].scopes);
  const oauthScopes = [...new Set([...plain.oauthScopes, ...scopes])];
  return `${JSON.stringify({ ...plain, oauthScopes }, null, 2)}\n`;
}

async function serverCode(wanted) {
  const { text, exports } = await bundled(wanted, "iife");
  // An IIFE has no exports any more where its entry only passes others' on, so the names may have to come from the same entry as a module.
  const names = exports.length > 0 ? exports : (await bundled(wanted, "esm")).exports;
  const functions = [...names]
    .sort()
    .map((name) => `function ${name}() {\n  return ${EXPORTS}.${name}.apply(this, arguments);\n}`);
  return `${text}\n${functions.join("\n\n")}\n`;
}

async function bundled(wanted, format) {
  const modules = Object.entries(features).map(([name, { on, off }]) => (wanted.includes(name) ? on : off));
  const { outputFiles, metafile } = await bundle({
    stdin: {
      contents: ["main.ts", ...modules].map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: join(here, "server"),
      sourcefile: "edition.ts",
      loader: "ts",
    },
    absWorkingDir: here,
    bundle: true,
    format,
    ...(format === "iife" ? { globalName: EXPORTS } : {}),
    // Apps Script knows neither `#private` nor static fields; es2019 turns them into what it knows.
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    outfile: "Code.js",
    logLevel: "error",
  });
  return { text: outputFiles[0].text, exports: Object.values(metafile.outputs)[0].exports };
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
    // The looks of a part come with it, so that the page is not the heavier for them.
    loader: { ".css": "text" },
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
