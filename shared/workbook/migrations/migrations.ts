import type { Note } from "../../messages/note.ts";
import { recogniseWorkbook } from "../locate.ts";
import { readMemory } from "../program-memory.ts";
import type { WorkbookSnapshot } from "../snapshot.ts";
import { fromVersion0 } from "./from-0.ts";
import { fromVersion1 } from "./from-1.ts";
import type { Migration } from "./migration.ts";

/** The step from each version to the next: the first is from version 0. */
export const migrations = [fromVersion0, fromVersion1] as const satisfies readonly Migration[];

/** The version of the schema this program writes. */
export const SCHEMA_VERSION = migrations.length;

/**
 * The version of the schema that a workbook follows; null where it is none of ours yet. Workbooks older than versions, and those whose
 * «Справочники» somebody deleted, are 0: steps done twice change nothing.
 */
export function workbookVersion(snapshot: WorkbookSnapshot): number | null {
  const { version } = readMemory(snapshot);
  if (version !== null) return version;
  const { located } = recogniseWorkbook(snapshot);
  return [...located.values()].some(({ headingRow }) => headingRow !== null) ? 0 : null;
}

/** Whether a newer program made the workbook: then it may be read and not changed. Every planner of edits asks this first. */
export function isNewer(snapshot: WorkbookSnapshot): boolean {
  return newerNotes(snapshot).length > 0;
}

/** What stands in the way of changing the workbook; nothing where this program knows its version. */
export function newerNotes(snapshot: WorkbookSnapshot): readonly Note[] {
  const { version } = readMemory(snapshot);
  if (version === null || version <= SCHEMA_VERSION) return [];
  const words = `версия книги ${version}, версия программы ${SCHEMA_VERSION}`;
  return [{ code: "workbook.newer-version", severity: "problem", place: "", words }];
}
