import type { Plugin } from "vite";

/**
 * Takes `web_accessible_resources` out of the built manifest. crxjs exposes the injected script to every site, which lets
 * any page find out that the extension is installed; `scripting.executeScript` does not need it.
 */
export function keepScriptPrivate(): Plugin {
  return {
    name: "keep-script-private",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const manifest = bundle["manifest.json"];
        if (manifest?.type !== "asset") this.error("manifest.json is not in the bundle");
        const fields = JSON.parse(String(manifest.source));
        delete fields.web_accessible_resources;
        manifest.source = `${JSON.stringify(fields, null, 2)}\n`;
      },
    },
  };
}
