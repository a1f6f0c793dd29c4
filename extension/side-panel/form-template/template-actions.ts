import type { TemplateRow } from "../../../shared/form-template/plan-template.ts";
import { saveDownload, XLSX } from "../../../views/files/save-download.ts";
import { type FilledTemplate, fillTemplateFile } from "../../form-template/fill-template-file.ts";
import { readTemplateFile } from "../../form-template/read-template-file.ts";
import { bookProblem } from "../book/book-problem.ts";
import { FileProblem } from "../book/file-problem.ts";
import { pickBook } from "../book/pick-book.ts";
import { askToWrite, currentBytes, replaceBook, sameBytes } from "../book/write-book.ts";
import { today } from "../today.ts";
import {
  chosenInTemplate,
  leftOut,
  rowsToWrite,
  template,
  templateBusy,
  templateProblem,
  templateSaid,
  templateUndo,
} from "./template-state.ts";

/** Does one thing at a time and turns whatever goes wrong into a sentence. */
async function run(what: string, act: () => Promise<void>): Promise<void> {
  if (templateBusy.value !== "") return;
  templateBusy.value = what;
  templateProblem.value = "";
  templateSaid.value = "";
  try {
    await act();
  } catch (error) {
    templateProblem.value = bookProblem(error, "Не получилось, форма осталась как была. Повторите.");
  } finally {
    templateBusy.value = "";
  }
}

export function chooseTemplate(file: File): Promise<void> {
  return run("Читаю форму…", async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheets = await readTemplateFile(bytes);
    template.value = { name: file.name, bytes, sheets };
    chosenInTemplate.value = new Map();
    leftOut.value = new Set();
    templateUndo.value = null;
    templateSaid.value = `Форма «${file.name}» прочитана.`;
  });
}

/** The filled form as a download; the form itself stays as it is. */
export function saveFilledCopy(): Promise<void> {
  return run("Заполняю копию…", async () => {
    const now = template.value;
    if (now === null) return;
    const rows = rowsToWrite.value;
    const filled = await fillTemplateFile(now.bytes, rows, today());
    const name = now.name.replace(/(\.xls[xm])?$/i, (ending) => ` (заполненная)${ending || ".xlsx"}`);
    saveDownload(name, filled.bytes, XLSX);
    templateSaid.value = `${doneWords(rows, filled)} Копия: «${name}». Прежний файл не изменён.`;
  });
}

/** Writes into the very file, which the person shows once; one that changed meanwhile is not touched. */
export function fillOnDisk(): Promise<void> {
  return run("Заполняю форму…", async () => {
    const now = template.value;
    if (now === null) return;
    const rows = rowsToWrite.value;
    const handle = (await pickBook())?.handle ?? null;
    if (handle === null) {
      templateSaid.value = "Отменено, форма осталась как была.";
      return;
    }
    if (handle.name !== now.name)
      throw new FileProblem(
        `Выбран другой файл: «${handle.name}», а открыта форма «${now.name}». Ничего не записано.`,
      );
    await askToWrite(handle);
    const filled = await fillTemplateFile(now.bytes, rows, today());
    const isSame = sameBytes(await currentBytes(handle), now.bytes);
    if (!isSame || !(await replaceBook(handle, now.bytes, filled.bytes)))
      throw new FileProblem(
        `Файл «${now.name}» изменили после того, как вы его выбрали. Выберите форму заново: ничего не записано.`,
      );
    templateUndo.value = { handle, before: now.bytes, written: filled.bytes };
    template.value = { ...now, bytes: filled.bytes, sheets: await readTemplateFile(filled.bytes) };
    templateSaid.value = `${doneWords(rows, filled)} Форма «${now.name}» записана на место.`;
  });
}

/** Puts back the form as it was before it was filled, unless somebody changed it since. */
export function putTemplateBack(): Promise<void> {
  return run("Возвращаю как было…", async () => {
    const last = templateUndo.value;
    if (last === null) return;
    await askToWrite(last.handle);
    if (!(await replaceBook(last.handle, last.written, last.before)))
      throw new FileProblem(
        `«${last.handle.name}» изменили после заполнения, поэтому прежняя не возвращена: ваши изменения пропали бы.`,
      );
    templateUndo.value = null;
    if (template.value !== null)
      template.value = {
        ...template.value,
        bytes: last.before,
        sheets: await readTemplateFile(last.before),
      };
    templateSaid.value = `Форма «${last.handle.name}» снова такая, как была.`;
  });
}

function doneWords(rows: readonly TemplateRow[], { lost }: FilledTemplate): string {
  const kept = rows.length - lost.size;
  return `Заполнено ячеек: ${kept} из ${rows.length}.`;
}
