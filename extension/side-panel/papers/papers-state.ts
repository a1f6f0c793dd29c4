import { signal } from "@preact/signals";
import { parseISODate } from "../../../shared/calendar/iso-date.ts";
import { type PaperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { type PapersPlan, planPapers } from "../../../shared/papers/plan-papers.ts";
import { rememberedCorrections } from "../../../shared/papers/remembered-corrections.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { saveDownload } from "../../../views/files/save-download.ts";
import { paperTemplate } from "../../papers/make-papers.ts";
import { type PaperTemplate, PaperTemplateProblem } from "../../papers/paper-template.ts";
import { answered } from "../book/book-state.ts";
import { today } from "../today.ts";
import { paperFile } from "./make-files.ts";
import { corrected, made } from "./paper-log.ts";

/** What the person asks for. */
export const asked = signal<{
  readonly kind: PaperKind;
  readonly own: File | null;
  readonly date: string;
  readonly rows: string;
  readonly despite: string;
}>({ kind: paperKinds[0], own: null, date: "", rows: "", despite: "" });

/** What would be made of it, shown before it is made; gone as soon as something else is asked or the book changes. */
export const planned = signal<{
  readonly plan: PapersPlan;
  readonly template: PaperTemplate;
  readonly of: unknown;
} | null>(null);

export const said = signal("");

export function ask(change: Partial<typeof asked.value>): void {
  asked.value = { ...asked.value, ...change };
  planned.value = null;
  said.value = "";
}

/** The dry run over the workbook that is open. */
export async function showPapers(): Promise<void> {
  if (answered.value === null) return;
  const { after } = answered.value;
  const { kind, own, date, rows, despite } = asked.value;
  await sayingProblems(async () => {
    const template = await paperTemplate(kind, own === null ? null : new Uint8Array(await own.arrayBuffer()));
    const paperDate = parseISODate(date);
    const plan = planPapers(readWorkbook(after), kind, template.units, {
      today: today(),
      on: paperDate ?? today(),
      paperDate,
      rows: rows.split(/[,;\s]+/).filter((code) => code !== ""),
      despite,
      corrections: [...rememberedCorrections(after), ...corrected.value],
    });
    planned.value = { plan, template, of: after };
    said.value = "";
  });
}

/** Makes the papers that were shown. */
export async function savePapers(): Promise<void> {
  const shown = planned.value;
  if (shown === null || answered.value?.after !== shown.of) return;
  await sayingProblems(async () => {
    const file = await paperFile(shown.template, shown.plan);
    if (file === null) return;
    saveDownload(file.name, file.bytes, file.type);
    made.value = [...made.value, { plan: shown.plan, despite: asked.value.despite }];
    said.value = `Сохранено: «${file.name}». Проверьте каждую бумагу, прежде чем подписывать.`;
  });
}

/** Our template to write one's own from. */
export async function saveTemplate(): Promise<void> {
  const { kind } = asked.value;
  await sayingProblems(async () => {
    const { bytes } = await paperTemplate(kind, null);
    const name = `${kind.file} – образец.docx`;
    saveDownload(name, bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    said.value = `Сохранено: «${name}». Исправьте его в Word и выберите здесь как свой образец.`;
  });
}

async function sayingProblems(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PaperTemplateProblem)) console.error(error);
    said.value =
      error instanceof PaperTemplateProblem
        ? error.message
        : "Не удалось сделать бумаги. Закройте панель и повторите.";
  }
}
