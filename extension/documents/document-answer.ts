import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import { DocumentProblem } from "./document-problem.ts";
import { readDocument } from "./read-document.ts";

/** What a worker is asked: to read a file. */
export type DocumentRequest = { readonly name: string; readonly bytes: Uint8Array };

/** The document both as a grid, from which a decision is read anew without parsing, and as the roadmap in it. */
export type ReadDocument = { readonly grid: DocumentGrid; readonly reading: RoadmapReading };

/** What a worker answers: all of a document, or one Russian line for the person. */
export type DocumentAnswer =
  | ({ readonly kind: "read" } & ReadDocument)
  | { readonly kind: "problem"; readonly message: string };

/** How long a document may take, in milliseconds, from the file's bytes to the roadmap; then its worker is ended. */
export const longestReading = 9_000;

/** Reads a file whole. Never throws: what nobody foresaw in a file is told as a file that cannot be read. */
export async function answerRequest({ name, bytes }: DocumentRequest): Promise<DocumentAnswer> {
  try {
    const grid = await readDocument(name, bytes);
    return { kind: "read", grid, reading: readRoadmap(grid) };
  } catch (problem) {
    const message = problem instanceof DocumentProblem ? problem.message : unreadable(name);
    return { kind: "problem", message };
  }
}

/** The line for a document whose worker had to be ended. */
export function tookTooLong(name: string): string {
  return `«${name}»: чтение заняло слишком много времени или памяти и остановлено. Скопируйте таблицу дорожной карты в новый документ и выберите его.`;
}

function unreadable(name: string): string {
  return `«${name}»: файл не удалось прочитать, он устроен необычно. Скопируйте таблицу дорожной карты в новый документ и выберите его.`;
}
