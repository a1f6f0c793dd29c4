import { ensureInstalled, importTypeScript } from "./project.mjs";

ensureInstalled();
const { runCommandLine } = await importTypeScript("local/command-line/run-command-line.ts");
process.exitCode = await runCommandLine(process.argv.slice(2));
