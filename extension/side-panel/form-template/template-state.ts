import { computed, signal } from "@preact/signals";
import { planTemplate, type TemplateRow } from "../../../shared/form-template/plan-template.ts";
import { readTemplate } from "../../../shared/form-template/read-template.ts";
import { templateOutcomes } from "../../../shared/form-template/template-outcome.ts";
import type { TemplateSheet } from "../../../shared/form-template/template-sheet.ts";
import { organisationNames } from "../../../shared/report/organisation-names.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { book } from "../form/form-state.ts";

/** A region's own form in memory: neither it nor what is written to it is kept anywhere. */
export type OpenTemplate = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly TemplateSheet[];
};

export const template = signal<OpenTemplate | null>(null);
export const chosenInTemplate = signal<ReadonlyMap<string, FieldKey | null>>(new Map());
/** Rows the person does not want written, by question key. */
export const leftOut = signal<ReadonlySet<string>>(new Set());
/** What «Вернуть как было» puts back into the file. */
export const templateUndo = signal<{
  readonly handle: FileSystemFileHandle;
  readonly before: Uint8Array;
  readonly written: Uint8Array;
} | null>(null);
export const templateSaid = signal("");
export const templateProblem = signal("");
export const templateBusy = signal("");

const reading = computed(() =>
  template.value === null || book.value === null
    ? null
    : readTemplate(template.value.sheets, organisationNames(book.value.report)),
);

export const sheetsWithoutOurs = computed(() => reading.value?.sheetsWithoutOurs ?? []);

/** The rows of the preview, in the order of the form; empty until a book and a form are chosen. */
export const templateRows = computed<readonly TemplateRow[]>(() =>
  reading.value === null || book.value === null
    ? []
    : planTemplate(reading.value.questions, book.value.report, chosenInTemplate.value),
);

/** What would become of every row: the reasons the person reads. */
export const templatePreview = computed(() => templateOutcomes(templateRows.value));

export const rowsToWrite = computed(() =>
  templateRows.value.filter(({ content, question }) => content !== null && !leftOut.value.has(question.key)),
);
