import type { SchoolYear } from "../calendar/school-year.ts";
import type { RoadmapDifference } from "./differences.ts";
import type { Lacking } from "./prepare-roadmap.ts";
import type { PreviewDeadline } from "./preview-deadline.ts";

/** What a person sees of a document before anything is written: plain data with Russian sentences, ready to be drawn. */
export type RoadmapPreview = {
  readonly title: string;
  readonly institution: string;
  readonly schoolYear: SchoolYear | null;
  readonly stages: readonly PreviewStage[];
  readonly counts: {
    readonly activities: number;
    /** Rows that «Контроль сроков» would hold, and how many of them have a day. */
    readonly rows: number;
    readonly withDates: number;
  };
  /** The gravest first; empty groups are left out. */
  readonly notes: readonly PreviewNotes[];
  readonly questions: readonly PreviewQuestion[];
  /** What differs from the roadmap in the workbook; null where the workbook has none. */
  readonly difference: RoadmapDifference | null;
  /** Plain sentences: which tabs are made, how many rows written. */
  readonly changes: readonly string[];
  /** What the document leaves open; null for a template. */
  readonly lacking: Lacking | null;
  /** Stands for what would be written: equal only where the workbook and the document have stayed what they were. */
  readonly fingerprint: string;
};

export type PreviewStage = {
  readonly number: string;
  readonly name: string;
  readonly activities: readonly PreviewActivity[];
};

export type PreviewActivity = {
  readonly number: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly steps: readonly string[];
  readonly deadline: PreviewDeadline;
  readonly assignees: string;
  readonly outcome: string;
  /** What was proposed and not said by the document, in words: «срок, ответственные»; "" where nothing was. */
  readonly suggested: string;
};

export type PreviewNotes = {
  readonly severity: "problem" | "guess" | "info";
  readonly title: string;
  readonly sentences: readonly string[];
};

/** A doubt as a question with its answers; the answer goes back as a decision `{ [key]: id }`. */
export type PreviewQuestion = {
  readonly key: string;
  readonly place: string;
  readonly words: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  /** The option the program would follow by itself. */
  readonly own: string;
  /** Whether the choice was made when the document was read before. */
  readonly recalled: boolean;
};
