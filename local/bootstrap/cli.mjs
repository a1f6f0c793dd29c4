// `npm run --silent cli -- COMMAND …`: the same core without a browser and without Google.
import { ensureInstalled, importTypeScript, run } from "./project.mjs";

await run(async () => {
  ensureInstalled();
  const { runCommandLine } = await importTypeScript("local/command-line/run-command-line.ts");
  process.exitCode = await runCommandLine(process.argv.slice(2));
});
