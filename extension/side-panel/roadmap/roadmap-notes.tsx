import type { PreviewNotes } from "../../../shared/roadmap-preview/roadmap-preview.ts";

/** What was not understood or was guessed, the gravest first. */
export function RoadmapNotes({ notes }: { notes: readonly PreviewNotes[] }) {
  return (
    <>
      {notes.map(({ severity, title, sentences }) => (
        <details
          key={severity}
          class={`notes ${severity}`}
          open={severity === "problem" && sentences.length <= 5}
        >
          <summary>
            {title}: {sentences.length}
          </summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
