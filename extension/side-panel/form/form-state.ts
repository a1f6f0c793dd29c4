import { computed, signal } from "@preact/signals";
import type { FillPlan } from "../../../shared/form-filling/fill-plan.ts";
import { planFill } from "../../../shared/form-filling/plan-fill.ts";
import type { Question, QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type { NamesOfBook } from "../../../shared/form-map/asked-questions.ts";
import type { FormMap } from "../../../shared/form-map/form-map.ts";
import { type BuiltReport, buildReport } from "../../../shared/report/build-report.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import type { Decisions } from "../../../shared/roadmap/doubt.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { SheetAddress } from "../../google-sheet/sheet-address.ts";
import { mapsOnPage } from "./map/applied-maps.ts";
import type { ReachedFrame } from "./page/reach-page.ts";
import { type PreviewRow, previewRow, type Written } from "./preview/preview-row.ts";
import type { Trouble } from "./trouble.ts";

export type Book = {
  readonly name: string;
  /** The way back to the file; null where the browser gave none. */
  readonly handle: FileSystemFileHandle | null;
  /** The Google Sheet it was read from, which the panel only reads; null for a file. */
  readonly sheet: SheetAddress | null;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** What the person answered about tabs and columns that were not recognised; the report is made with it. */
  readonly answers: Decisions;
  readonly report: BuiltReport;
  /** Its «Карта форм». */
  readonly formMaps: readonly FormMap[];
  /** Takes the names of its people out of what is kept of a page. */
  readonly names: NamesOfBook;
};

/** A frame with the address of its page; "" where it left while being read. */
export type ReadFrame = ReachedFrame & { readonly address: string };

/** A form as read: its frames, and its questions under keys that are unique across frames (`frameId:key`). */
export type WebForm = {
  readonly tabId: number;
  readonly title: string;
  readonly frames: readonly ReadFrame[];
  readonly questions: readonly Question[];
  /** Controls that were too many to be read. */
  readonly leftOut: number;
  /** Frames of other sites that need the person's leave, as match patterns. */
  readonly closed: readonly string[];
};

/** What «Отменить» puts back: what stood there before, and what the program left. */
export type Undo = { readonly before: QuestionAnswer; readonly after: QuestionAnswer };

export type Busy =
  | ""
  | "Читаю книгу…"
  | "Читаю таблицу…"
  | "Читаю форму…"
  | "Заполняю…"
  | "Возвращаю как было…";

// All of it lives in this page's memory and is gone with the panel.
export const book = signal<Book | null>(null);
export const webForm = signal<WebForm | null>(null);
export const chosenFields = signal<ReadonlyMap<string, FieldKey | null>>(new Map());
export const ticks = signal<ReadonlyMap<string, boolean>>(new Map());
export const written = signal<ReadonlyMap<string, Written>>(new Map());
export const undos = signal<ReadonlyMap<string, Undo>>(new Map());
export const status = signal("");
export const alarm = signal<Trouble | null>(null);
export const busy = signal<Busy>("");
/** The person pressed «Остановить». */
export const stopping = signal(false);
/** What is said of a question shown in the page; heard, not seen: the outline is what one sees. */
export const shownInPage = signal("");

/** Stands in until a book is chosen: no value at all, so nothing can be planned from it. */
const noReport: Report = {
  ...buildReport(readWorkbook(emptyWorkbook), "1970-01-01" as Report["date"]),
  values: {},
};

/** Form maps the person took from files. */
export const importedMaps = signal<readonly FormMap[]>([]);

/** Questions that a person sees on the page. */
const seenQuestions = computed(() => webForm.value?.questions.filter((each) => !isUnseen(each)) ?? []);

/** What saved maps say of the form; null before one is read. */
export const mapsNow = computed(() =>
  webForm.value === null
    ? null
    : mapsOnPage(webForm.value, seenQuestions.value, book.value, importedMaps.value),
);

/** What no person sees on the page is left out. Worked out anew only for another form, book, map or field. */
const plan = computed<FillPlan>(() =>
  planFill(
    seenQuestions.value,
    book.value?.report ?? noReport,
    chosenFields.value,
    mapsNow.value?.remembered,
  ),
);

/** The rows of the preview, in page order. */
export const rows = computed<readonly PreviewRow[]>(() =>
  plan.value.rows
    .map((row) => previewRow(row, written.value.get(row.question.key), ticks.value.get(row.question.key)))
    .map((row) => (book.value === null ? withoutBook(row) : row)),
);

export const included = computed(() => rows.value.filter((row) => row.included && row.answer !== null));

export const unseenCount = computed(() => webForm.value?.questions.filter(isUnseen).length ?? 0);

/** Without a book no value is missing from it. */
function withoutBook(row: PreviewRow): PreviewRow {
  const missing = row.state === "refused" && !row.tried && row.plan.question.barrier === null;
  return missing ? { ...row, remark: "Выберите рабочую книгу, чтобы увидеть ответ." } : row;
}

function isUnseen(question: Question): boolean {
  return question.barrier === "invisible" || question.barrier === "decoy";
}

export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map(map).set(key, value);
}

export function withoutEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
