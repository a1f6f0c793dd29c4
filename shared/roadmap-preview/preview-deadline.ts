import type { SchoolYear } from "../calendar/school-year.ts";
import { describeDeadline } from "../deadline/describe-deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";

/**
 * The deadline as the document says it, and as it was read. `none`: the document gives none. `read`: all words understood.
 * `assumed`: a day was taken by custom. `partly`: some words were not understood. `unread`: none were. `no-year`: no school year
 * is known, so that no day can be told.
 */
export type PreviewDeadline = {
  readonly words: string;
  readonly read: string;
  readonly state: "none" | "read" | "assumed" | "partly" | "unread" | "no-year";
};

/**
 * @example previewDeadline("до 15 сентября", "2024-2025") // { words: "до 15 сентября", read: "до 15.09.2024", state: "read" }
 */
export function previewDeadline(words: string, schoolYear: SchoolYear | null): PreviewDeadline {
  if (words === "") return { words, read: "", state: "none" };
  if (schoolYear === null) return { words, read: "", state: "no-year" };
  const { parts, unread, assumed } = parseDeadline(words, schoolYear);
  const read = describeDeadline(parts);
  if (parts.length === 0) return { words, read, state: "unread" };
  if (unread !== "") return { words, read, state: "partly" };
  return { words, read, state: assumed === undefined ? "read" : "assumed" };
}
