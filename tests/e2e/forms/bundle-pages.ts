import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

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
  const entries = names.flatMap((name) => {
    const entry = ENTRIES.map((file) => join(FOLDER, name, file)).find((file) => existsSync(file));
    return entry === undefined ? [] : [{ in: entry, out: name }];
  });
  const { outputFiles } = await build({
    entryPoints: entries,
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
    logLevel: "error",
  });
  const files = Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, "/"), text]),
  );
  const pages = Object.fromEntries(entries.map(({ out }) => [`/${out}`, shell(out, `/${out}.css` in files)]));
  return { ...files, ...pages, ...wholePages(names, otherSite) };
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
