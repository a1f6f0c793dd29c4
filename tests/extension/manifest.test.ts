import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { built } from "../builds/built.ts";

let folder: string;
let manifest: chrome.runtime.ManifestV3;

beforeAll(async () => {
  folder = await built("extension");
  manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
});

describe("the built extension", () => {
  test("asks for exactly the permissions it lives on", () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      "activeTab",
      "scripting",
      "sidePanel",
      "storage",
    ]);
  });

  test("has no site of its own: every host is optional, nothing runs in a page before a click", () => {
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test("shows no file of its own to pages and keeps the default security policy", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("content_security_policy");
  });

  test("speaks Russian", () => {
    for (const text of [manifest.name, manifest.description, manifest.action?.default_title])
      expect(text).toMatch(/^[А-ЯЁ]/);
  });

  test("holds every file the manifest names", () => {
    const files = new Set(readdirSync(folder, { recursive: true }).map(String));
    const named = [
      manifest.background?.service_worker,
      (manifest as { side_panel?: { default_path: string } }).side_panel?.default_path,
      ...Object.values(manifest.icons ?? {}),
    ];
    expect(named.filter((file) => !files.has(String(file)))).toEqual([]);
  });

  const scripts = () =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".js"))
      .map((file) => ({ file, code: readFileSync(join(folder, file), "utf8") }));

  /** Which scripts name the file of another, without the marks of their contents. */
  const loadersOf = (pattern: RegExp) => {
    const loaded =
      scripts()
        .find(({ file }) => pattern.test(file))
        ?.file.replace(/^.*\//, "") ?? "missing";
    const loaders = scripts().filter(({ file, code }) => code.includes(loaded) && !file.endsWith(loaded));
    return loaders.map(({ file }) => file.replace(/-[\w-]{8}\.js$/, ""));
  };

  test("makes no code out of text", () => {
    const found = scripts().filter(({ code }) => /\beval\(|new Function\(/.test(code));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test("has nothing to send with but what pdfjs brings, and that only where the network is closed", () => {
    // `XMLHttpRequest.prototype` is the page's own, watched while it is written to; nothing makes or sends one.
    const found = scripts().filter(({ code }) =>
      /XMLHttpRequest|sendBeacon|WebSocket/.test(code.replaceAll("XMLHttpRequest.prototype", "")),
    );
    expect(
      found.map(({ file }) => file).filter((file) => !/document-worker|assets\/pdf-/.test(file)),
    ).toEqual([]);
    expect(loadersOf(/assets\/pdf-/)).toEqual(["assets/read-pdf"]);
    expect(loadersOf(/assets\/read-pdf-/)).toEqual(["assets/document-worker"]);
  });
});
