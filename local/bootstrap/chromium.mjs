// Finds a Chromium that is already on this machine. Node's own modules only: it runs before anything is installed.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"];

const USUAL_PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    process.env[name]
      ? [
          join(process.env[name], "Chromium", "Application", "chrome.exe"),
          join(process.env[name], "Google", "Chrome", "Application", "chrome.exe"),
        ]
      : [],
  ),
};

/** Where Playwright keeps browsers it downloaded: newest first. */
function playwrightCache() {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache", "ms-playwright"),
    join(homedir(), "Library", "Caches", "ms-playwright"),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, "ms-playwright"),
  ].filter(Boolean);
  const inside = [
    ["chrome-linux", "chrome"],
    ["chrome-linux64", "chrome"],
    ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
    ["chrome-win", "chrome.exe"],
  ];
  return roots.flatMap((root) =>
    existsSync(root)
      ? readdirSync(root)
          .filter((name) => /^chromium-\d+$/.test(name))
          .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
          .flatMap((name) => inside.map((path) => join(root, name, ...path)))
      : [],
  );
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/**
 * The path of a Chromium or Chrome to drive, or null. Order: CHROMIUM_PATH, the usual places, PATH, Playwright's cache.
 * Branded Chrome comes last among equals: since version 137 it ignores --load-extension.
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH)
    return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null;
  const found = [...(USUAL_PLACES[process.platform] ?? []), ...onPath(), ...playwrightCache()].filter(
    (path) => existsSync(path),
  );
  return found.find((path) => !/google.?chrome|msedge/i.test(path)) ?? found[0] ?? null;
}
