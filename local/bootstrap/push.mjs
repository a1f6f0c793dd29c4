// `npm run push`: builds the add-on and sends it to the person's own Apps Script project with clasp.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "./build.mjs";
import { ensureInstalled, root, runNpm, stop } from "./project.mjs";

const folder = join(root, "apps-script");

ensureInstalled();
await buildAll();
if (!existsSync(join(folder, "node_modules"))) {
  process.stderr.write("Устанавливаю clasp (один раз, около 300 МБ)…\n");
  try {
    runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], folder, "ignore");
  } catch {
    stop("Не удалось установить clasp: проверьте подключение к сети и повторите команду.");
  }
}
if (!existsSync(join(folder, ".clasp.json"))) {
  stop(
    "Не указан ваш проект Apps Script. В папке apps-script выполните «npx clasp login», затем " +
      "«npx clasp create-script --type sheets --title Наставничество --rootDir ../dist/apps-script» и повторите npm run push.",
  );
}
try {
  runNpm(["run", "push"], folder);
} catch {
  stop(
    "Отправить не удалось: причина в сообщении clasp выше. Проверьте вход («npx clasp login») и повторите.",
  );
}
