import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import type { Plugin } from "esbuild";

type Compiler = {
  readonly compile: (
    source: string,
    options: { readonly filename: string; readonly generate: "client"; readonly css: "injected" },
  ) => { readonly js: { readonly code: string } };
};

/** Lets a page be made of `.svelte` components, compiled as Svelte's own bundler plugins do for production. */
export const svelteComponents: Plugin = {
  name: "svelte-components",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      // The pages have libraries of their own, apart from the product's.
      const { compile }: Compiler = createRequire(resolve("tests/forms/package.json"))("svelte/compiler");
      const options = { filename: basename(path), generate: "client", css: "injected" } as const;
      return { contents: compile(readFileSync(path, "utf8"), options).js.code, loader: "js" };
    });
  },
};
