// `npm run bench`: how the cost grows with the size, as tables; `npm run bench -- filling` one part. Never a test: machines differ.
import { ensureFormsInstalled, ensureInstalled, importTypeScript } from "./project.mjs";

ensureInstalled();
ensureFormsInstalled();
const { bench } = await importTypeScript("local/bench/bench.ts");
await bench(process.argv.slice(2));
