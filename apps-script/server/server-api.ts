/**
 * What the sidebar may call through `google.script.run`. That channel carries neither Date nor undefined, so every call takes
 * and returns JSON text; the types here name what the text holds.
 */
import type { Act, ActUndo, SeenRow } from "../../shared/checklist/acting/act.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import type { BookPageKind } from "../../shared/printed-pages/book-page.ts";
import type { PrintedPage } from "../../shared/printed-pages/printed-page.ts";
import type { Decisions } from "../../shared/roadmap/doubt.ts";
import type { RoadmapSource } from "../../shared/roadmap-preview/prepare-roadmap.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import type { OrganisationKind } from "../../shared/roadmap-templates/organisation-kind.ts";
import type { PaperApi } from "./papers/paper-api.ts";
import type { PeopleApi } from "./people/people-api.ts";
import type { ReminderApi } from "./reminders/reminder-api.ts";
import type { PartName } from "./sidebar-part.ts";
import type { SurveyApi } from "./surveys/survey-api.ts";

/** JSON text of a value of type T. */
export type Json<T> = string & { readonly __json?: T };

export type ServerApi = BookApi & PeopleApi & ReminderApi & SurveyApi & PaperApi;

export type BookApi = {
  /** The state the sidebar opens with. */
  sidebarState(): Json<Reply<ChecklistState>>;
  /** The code of a section that the sidebar was opened without. Reads nothing of the workbook. */
  sidebarPart(request: Json<PartRequest>): Json<Reply<string>>;
  /** Reads a roadmap and says what would be made of it. Writes nothing into the workbook; decisions are remembered. */
  previewRoadmap(request: Json<RoadmapRequest>): Json<Reply<RoadmapPreview>>;
  /** Forgets what was decided about the document, and reads it anew. */
  forgetDecisions(request: Json<RoadmapRequest>): Json<Reply<RoadmapPreview>>;
  /** Structures the workbook and writes the roadmap into it: exactly what the preview showed, or nothing. */
  createWorkbook(request: Json<CreateRequest>): Json<Reply<Created>>;
  /** What taking back the program's last run would do; null where there is nothing to take back. Writes nothing. */
  previewUndo(): Json<Reply<UndoPreview | null>>;
  /** Takes back the last run: exactly what the preview showed, or nothing. */
  undoLast(request: Json<UndoRequest>): Json<Reply<Undone>>;
  /** Does something to a row of the checklist: ticks it, notes, moves its day. Asked twice it is done once. */
  actOnItem(request: Json<ActRequest>): Json<Reply<Acted>>;
  /** Selects a row of a tab before the person's eyes; a row with a code wherever it stands now. */
  goTo(request: Json<SheetPlace>): Json<Reply<null>>;
  /** What the section «Наставничество» of the school's website would hold today. Reads only; nothing leaves the spreadsheet. */
  previewWebsite(): Json<Reply<WebsitePreview>>;
  /** A page of the workbook to print, as it stands today. Reads only; the file is made in the person's browser. */
  printedPage(request: Json<PrintRequest>): Json<Reply<PrintedPage>>;
  /** Takes an act back where what it wrote still stands. */
  takeBackAct(request: Json<TakeBackRequest>): Json<Reply<Acted>>;
};

/** The roadmap, and what the person chose about it. */
export type RoadmapRequest = {
  readonly source: RoadmapSource;
  /** As typed, «2023-2024»; null or blank leaves it to the document. */
  readonly schoolYear: string | null;
  readonly decisions: Decisions;
  /** From which template deadlines and assignees are proposed where the document is silent; null: they are not. */
  readonly suggest: OrganisationKind | null;
};

/** `shown` is the fingerprint of the preview that the person saw. */
export type CreateRequest = RoadmapRequest & { readonly shown: string };

export type PartRequest = { readonly name: PartName };

export type ActRequest = { readonly seen: SeenRow; readonly act: Act };

/** A row of a tab, one-based, as the last reading found it. */
export type SheetPlace = { readonly tab: string; readonly row: number; readonly code?: string };

export type PrintRequest = { readonly kind: BookPageKind };

export type TakeBackRequest = { readonly undo: ActUndo };

/** The section for the website, ready to be copied, and who and what is in it. */
export type WebsitePreview = {
  /** A whole page, to be looked at. */
  readonly page: string;
  /** The section alone, for the editor of the website in its HTML mode. */
  readonly html: string;
  readonly text: string;
  /** Who is named, with a valid consent to distribution. */
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  /** Who is not, by codes. */
  readonly unnamed: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  readonly byCodes: boolean;
  /** Lines left out because they name somebody without a consent, as places of the workbook. */
  readonly leftOut: readonly string[];
};

/** The rows after an act, of «Контроль сроков» alone, and how to take it back: null where nothing was changed. */
export type Acted = { readonly view: ChecklistView; readonly undo: ActUndo | null };

/**
 * `created`: `changes` says what was written; empty where the workbook already had it all. `changed`: nothing was written, because
 * the workbook is no longer as the preview showed it; `preview` shows it as it is now, `message` says so.
 */
export type Created =
  | { readonly kind: "created"; readonly changes: readonly string[]; readonly state: ChecklistState }
  | { readonly kind: "changed"; readonly message: string; readonly preview: RoadmapPreview };

/** The run that would be taken back, what would be as it was, and what stays because somebody has typed there since. */
export type UndoPreview = {
  readonly when: string;
  readonly who: string;
  readonly changes: readonly string[];
  readonly kept: readonly string[];
  readonly fingerprint: string;
};

/** `shown` is the fingerprint of the preview that the person saw. */
export type UndoRequest = { readonly shown: string };

/** `changed`: nothing was written; `preview` shows the workbook as it is now, null where nothing is left to take back. */
export type Undone =
  | { readonly kind: "undone"; readonly state: ChecklistState }
  | { readonly kind: "changed"; readonly message: string; readonly preview: UndoPreview | null };
