// Chromium and the independent judges of the tests (LibreOffice, pdftoppm): found, or installed where apt works.
import { execFileSync, spawnSync } from "node:child_process";
import { findChromium } from "./chromium.mjs";
import { stop } from "./project.mjs";

/** The path of a Chromium; installs Debian's where apt works, else ends with one line that says what to install. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    stop(
      `По пути CHROMIUM_PATH (${process.env.CHROMIUM_PATH}) ничего нет. Укажите путь к Chromium или уберите переменную.`,
    );
  }
  aptInstall(["chromium"], "Chromium");
  const installed = findChromium();
  if (!installed)
    stop(
      "Не нашёл Chromium. Установите его (chromium или Chrome for Testing) или укажите путь в CHROMIUM_PATH.",
    );
  return installed;
}

/** Installs LibreOffice and pdftoppm where they are missing and apt works; says nothing more where it does not. */
export function tryInstallJudges() {
  const missing = [
    ...(onPath("soffice") ? [] : ["libreoffice-calc", "fonts-dejavu", "fonts-liberation"]),
    ...(onPath("pdftoppm") ? [] : ["poppler-utils"]),
  ];
  if (missing.length > 0) aptInstall(missing, "LibreOffice и pdftoppm для проверок");
}

function onPath(command) {
  return (
    spawnSync(command, ["--version"], { stdio: "ignore", shell: process.platform === "win32" }).error ===
    undefined
  );
}

function aptInstall(packages, what) {
  if (process.platform !== "linux" || !onPath("apt-get")) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  process.stderr.write(`Устанавливаю ${what} (один раз)…\n`);
  const run = (args) => {
    const [command, ...rest] = [...sudo, "apt-get", ...args];
    execFileSync(command, rest, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  try {
    run(["update"]);
    run(["install", "-y", "--no-install-recommends", ...packages]);
  } catch {
    process.stderr.write(`Не получилось установить ${what} через apt.\n`);
  }
}
