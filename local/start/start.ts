import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { dottedDate } from "../../shared/calendar/iso-date.ts";
import { describeNote } from "../../shared/messages/note.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { servePages } from "../browser/serve-pages.ts";
import { today, userPath } from "../command-line/arguments.ts";
import { readDocument } from "../documents/read-document.ts";
import { serveSidebar } from "../spreadsheet-app/serve-sidebar.ts";
import { UserProblem } from "../user-problem.ts";
import { makeDemoBook } from "./demo-book.ts";
import { runDemoSheet } from "./demo-sheet.ts";
import { fillSampleForm } from "./fill-sample-form.ts";
import { photographSidebar } from "./photograph-sidebar.ts";

const DEFAULT_ROADMAP = "tests/fixtures/roadmaps/school-1.txt";
const OUT = "out";

/**
 * The main job on one machine: a roadmap becomes a workbook, the add-on's sidebar shows its deadlines, the extension fills a
 * regional form. With a display the browser stays open to try; without one the pictures in `out/` tell.
 * @param build makes `dist`; it takes seconds, so whoever gave a file that is no roadmap hears of it before
 * @returns the exit code: 0 done, 2 bad input
 */
export async function start(args: readonly string[], build: () => Promise<void>): Promise<number> {
  try {
    await run(args, build);
    return 0;
  } catch (problem) {
    if (!(problem instanceof UserProblem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
}

async function run(
  [file = DEFAULT_ROADMAP, more]: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  if (more !== undefined) throw new UserProblem(`Лишний параметр «${more}». Вид команды: npm start -- ФАЙЛ.`);
  mkdirSync(OUT, { recursive: true });
  const path = file === DEFAULT_ROADMAP ? file : userPath(file);
  const document = await readDocument(path);
  const { reading } = document;
  const activities = reading.roadmap.stages.reduce((sum, stage) => sum + stage.activities.length, 0);
  if (activities === 0) {
    throw new UserProblem(`В файле «${file}» не нашёл таблицу с этапами. Проверьте, тот ли это документ.`);
  }
  await build();
  const book = await makeDemoBook(reading, today());
  const bookFile = join(OUT, "workbook.xlsx");
  writeFileSync(bookFile, book.bytes);
  say(
    `Дорожная карта: ${basename(file)} — этапов ${reading.roadmap.stages.length}, мероприятий ${activities}.`,
  );
  for (const note of book.plan.notes) say(`  Заметка. ${describeNote(note)}`);
  say(`Книга: ${bookFile} (школа в примере вымышленная, «сегодня» в примере ${dottedDate(book.today)}).`);

  const headless = !hasDisplay();
  const sheet = runDemoSheet(join("dist", "apps-script"), document, book);
  const sidebar = await serveSidebar(sheet);
  const form = await servePages({}, join("local", "sample-form"));
  const browser = await launchChromium({ extension: join("dist", "extension"), headless });
  const [blank] = browser.context.pages();
  const pictures = (name: string) => join(OUT, `${name}.png`);
  await photographSidebar(browser, sidebar.url, pictures("sidebar"));
  await blank?.close();
  const { rows, status } = await fillSampleForm(
    browser,
    `${form.origin}/sample-form.html`,
    book.bytes,
    pictures,
  );
  say(`\nФорма: ${status}`);
  for (const row of rows)
    say(`  ${row.state.padEnd(12)} ${row.question}${row.shown ? `: ${row.shown}` : ""}`);
  say(`\nКартинки: ${["sidebar", "form-before", "form-after", "side-panel"].map(pictures).join(", ")}.`);

  if (!headless) {
    say(`\nБраузер открыт: попробуйте сами. Боковая панель таблицы: ${sidebar.url}`);
    say(`Книга для расширения: ${relative(".", bookFile)}. Закройте браузер, чтобы закончить.`);
    await new Promise<void>((closed) => browser.context.once("close", () => closed()));
  }
  await browser.context.close();
  await sidebar.close();
  await form.close();
}

/** Whether a person can see a window on this machine. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
