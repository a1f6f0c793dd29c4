import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Bundle, bundledBefore, rememberBundle } from "./bundled-before.ts";
import { svelteComponents } from "./svelte-components.ts";

const FOLDER = "tests/forms";
const ENTRIES = ["page.jsx", "page.js"];

/**
 * The pages of the forms by their addresses, with their libraries bundled for production. A form is a folder with an entry
 * (`page.jsx`, `page.js`), or with whole pages (`page.html`) that need no library; `{{other site}}` in them is the other server.
 */
export async function bundlePages(
  names: readonly string[],
  otherSite: string,
): Promise<Record<string, string>> {
  const pages = wholePages(names, otherSite);
  for (const [name, { script, style }] of await bundlesOf(names.filter((each) => entryOf(each) !== null))) {
    pages[`/${name}`] = shell(name, style !== "");
    pages[`/${name}.js`] = script;
    pages[`/${name}.css`] = style;
  }
  return pages;
}

/** Only what changed since the last run is bundled anew, all of it in one go. */
async function bundlesOf(names: readonly string[]): Promise<Map<string, Bundle>> {
  const bundles = new Map<string, Bundle>();
  for (const name of names) {
    const known = bundledBefore(join(FOLDER, name));
    if (known !== null) bundles.set(name, known);
  }
  const missing = names.filter((name) => !bundles.has(name));
  const output = await bundle(missing);
  for (const name of missing) {
    const made = { script: output.get(`${name}.js`)!, style: output.get(`${name}.css`) ?? "" };
    rememberBundle(join(FOLDER, name), made);
    bundles.set(name, made);
  }
  return bundles;
}

/** Scripts and styles by their file names. */
async function bundle(names: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: entryOf(name)!, out: name })),
    outdir: "/",
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome116",
    define: { "process.env.NODE_ENV": '"production"', ngDevMode: "false", global: "globalThis" },
    conditions: ["style"],
    jsx: "automatic",
    // Not the tests' own settings, which draw with another library.
    tsconfigRaw: { compilerOptions: { jsxImportSource: "react" } },
    loader: {
      ".html": "text",
      ".png": "dataurl",
      ".gif": "dataurl",
      ".svg": "dataurl",
      ".woff2": "empty",
      ".woff": "empty",
    },
    plugins: [svelteComponents],
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ""), text]));
}

function entryOf(name: string): string | null {
  return ENTRIES.map((file) => join(FOLDER, name, file)).find((file) => existsSync(file)) ?? null;
}

function wholePages(names: readonly string[], otherSite: string): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const name of names) {
    for (const [file, address] of [
      ["page.html", `/${name}`],
      ["frame.html", `/${name}/frame`],
    ] as const) {
      const path = join(FOLDER, name, file);
      if (existsSync(path))
        pages[address] = readFileSync(path, "utf8").replaceAll("{{other site}}", otherSite);
    }
  }
  return pages;
}

function shell(name: string, styled: boolean): string {
  const style = styled ? `<link rel="stylesheet" href="/${name}.css">` : "";
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Мониторинг</title>${style}</head>
<body><div id="root"></div><script src="/${name}.js"></script></body></html>`;
}
