import type { Page } from "playwright-core";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { remembered } from "../../shared/text/remembered.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";

export const today = "2024-10-01" as ISODate;
export const roadmap = "№\tМероприятие\tСрок\n1\tПедсовет\tмай\n2\tПриказ\tдо 01.10.2024\n";
export const NAME = "Школа 7.xlsx";

/** A small book of a roadmap, made once for all tests that take it; nobody changes its bytes. */
export function madeBook(words = roadmap): Promise<Uint8Array> {
  return bookOf(words);
}

const bookOf = remembered(async (words: string): Promise<Uint8Array> => {
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: readRoadmap(readTextDocument(words)),
    data: { Паспорт: { "Краткое наименование организации": "Школа № 7" } },
    schoolYear: "2024-2025" as SchoolYear,
    today,
    who: "проверка",
  });
  return writeWorkbookFile(edits, today);
}, 20);

/** A file of the browser's own stands in for one on the disk: the same handles, the same swap at the end of writing. */
export async function store(panel: Page, bytes: Uint8Array): Promise<void> {
  await panel.evaluate(
    async ([name, text]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await writable.close();
      Object.assign(window, { showOpenFilePicker: async () => [handle], handle });
    },
    [NAME, Buffer.from(bytes).toString("base64")] as const,
  );
}

/** What that file holds now. */
export async function stored(panel: Page): Promise<Buffer> {
  const text = await panel.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join("");
  }, NAME);
  return Buffer.from(text, "latin1");
}

/** Chooses the book in the panel as a person does. */
export async function openBook(panel: Page, bytes: Uint8Array): Promise<void> {
  await store(panel, bytes);
  await panel
    .getByLabel("Рабочая книга")
    .setInputFiles({ name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await panel
    .getByRole("status")
    .filter({ hasText: `Книга: ${NAME}` })
    .waitFor();
}
