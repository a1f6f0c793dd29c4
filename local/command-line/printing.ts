import { describeNote, type Note } from "../../shared/messages/note.ts";

/** Pretty JSON with a line end, as every command but `deadlines` prints it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Notes as Russian sentences on stderr: stdout holds results only. */
export function describeNotes(notes: readonly Note[]): void {
  for (const note of notes) process.stderr.write(`${describeNote(note)}\n`);
}
