import { describeNote, type Note } from "../messages/note.ts";
import type { PreviewNotes } from "./roadmap-preview.ts";

const TITLES = [
  ["problem", "Нужно ваше решение"],
  ["guess", "Прочитано по догадке, проверьте"],
  ["info", "К сведению"],
] as const satisfies readonly (readonly [Note["severity"], string])[];

/** Notes as sentences, grouped by how much they matter, each sentence once. */
export function previewNotes(notes: readonly Note[]): readonly PreviewNotes[] {
  return TITLES.map(([severity, title]) => ({
    severity,
    title,
    sentences: [...new Set(notes.filter((note) => note.severity === severity).map(describeNote))],
  })).filter(({ sentences }) => sentences.length > 0);
}
