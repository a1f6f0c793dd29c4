// `npm start [-- ДОРОЖНАЯ_КАРТА]`: the whole job on this machine, without a Google account.
import { buildAll } from "./build.mjs";
import { ensureChromium } from "./programs.mjs";
import { ensureInstalled, importTypeScript, run } from "./project.mjs";

await run(async () => {
  ensureInstalled();
  process.env.CHROMIUM_PATH = ensureChromium();
  const { start } = await importTypeScript("local/start/start.ts");
  process.exitCode = await start(process.argv.slice(2), async () => {
    process.stderr.write("Собираю расширение и надстройку…\n");
    await buildAll();
  });
});
