// What every command needs before anything is installed. Node's own modules only.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Runs a command; what nobody foresaw becomes one line for the person, and the trace is for who sets DEBUG. */
export async function run(command) {
  try {
    await command();
  } catch (problem) {
    if (process.env.DEBUG) console.error(problem);
    stop("Ошибка программы, а не ваших данных. Подробности для разработчика: повторите с DEBUG=1.", 1);
  }
}

/** Ends the program with one clear line; no stack trace reaches the person. */
export function stop(message, code = 2) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/**
 * Makes sure that Node is new enough and that node_modules is what the lock file says: `npm ci` runs when the folder is absent or was
 * made from another lock file. Its output goes to stderr, because commands print results on stdout.
 */
export function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    stop(`Нужен Node.js 20 или новее, а установлен ${process.versions.node}. Скачайте его на nodejs.org.`);
  process.chdir(root);
  installFolder(root, "Устанавливаю зависимости (один раз)…");
}

/** The UI libraries of the pages on which filling is tested: needed by the tests in Chromium and by nothing else. */
export function ensureFormsInstalled() {
  installFolder(join(root, "tests", "forms"), "Устанавливаю библиотеки тестовых форм (один раз)…", [
    "--ignore-scripts",
  ]);
}

/** `npm ci` in a folder whose node_modules is absent or was made from another lock file. */
function installFolder(folder, message, more = []) {
  const stamp = join(folder, "node_modules", ".installed-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  process.stderr.write(`${message}\n`);
  try {
    runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error", ...more], folder, "ignore");
  } catch {
    stop("Не удалось установить зависимости: проверьте подключение к сети и повторите команду.");
  }
  writeFileSync(stamp, lock);
}

/** Runs npm in a folder; throws when it fails. What npm says goes to stderr, or nowhere but for its errors. */
export function runNpm(args, folder = root, output = 2) {
  const options = { cwd: folder, stdio: ["ignore", output, 2], shell: process.platform === "win32" };
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

/** Bundles a TypeScript file of the project for Node and imports it: fast enough to do at every start (about 0.1 s). */
export async function importTypeScript(entry) {
  const { build } = await import("esbuild");
  const outfile = join(
    root,
    "node_modules",
    ".cache",
    "nastavnichestvo",
    `${entry.replace(/\W+/g, "-")}.mjs`,
  );
  mkdirSync(dirname(outfile), { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    outfile,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
  });
  // Two commands may run at once: neither may import what the other has half written.
  const draft = `${outfile}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, outfile);
  return import(pathToFileURL(outfile).href);
}
