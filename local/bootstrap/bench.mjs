// `npm run bench`: how the cost grows with the size, as a table. Never a test: machines differ.
import { ensureInstalled, importTypeScript } from "./project.mjs";

ensureInstalled();
const { bench } = await importTypeScript("local/bench/bench.ts");
await bench();
