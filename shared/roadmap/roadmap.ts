import type { ISODate } from "../calendar/iso-date.ts";
import type { SchoolYear } from "../calendar/school-year.ts";
import type { Note } from "../messages/note.ts";
import type { Doubt } from "./doubt.ts";

/** What the reader made of a document: the roadmap, everything it guessed, repaired or could not place, and what it was unsure of. */
export type RoadmapReading = {
  readonly roadmap: Roadmap;
  readonly notes: readonly Note[];
  /** Few: only where the person would read the document either way. */
  readonly doubts: readonly Doubt[];
};

/** An approved plan of mentoring: «дорожная карта». */
export type Roadmap = {
  readonly title: string;
  readonly institution: string | null;
  readonly approval: { readonly order: string | null; readonly date: ISODate | null } | null;
  /** From the title, else from the approval date, else null. */
  readonly schoolYear: SchoolYear | null;
  readonly stages: readonly Stage[];
};

export type Stage = {
  readonly number: string;
  readonly name: string;
  readonly activities: readonly Activity[];
};

export type Activity = {
  /** "3.6", or "1" for an item of a numbered list; verbatim without the trailing dot or bracket. */
  readonly number: string | null;
  /** Nearest sub-heading row inside the stage («6.1 Контроль реализации …»), without its number. */
  readonly group: string | null;
  /** What is to be done: white space folded, no bullet, no closing ";" "," "." ":". */
  readonly text: string;
  /** Dash-bulleted parts of the activity. */
  readonly steps: readonly string[];
  /** The words of the document, white space folded; "" where it gives none. */
  readonly deadline: string;
  /** One entry a person or role, in order. */
  readonly assignees: readonly string[];
  readonly outcome: string;
  /** What a template proposed because the document is silent about it; absent where the document itself speaks. */
  readonly suggested?: readonly SuggestedField[];
};

export type SuggestedField = "deadline" | "assignees" | "outcome";
