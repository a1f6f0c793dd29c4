import type { PreviewNotes } from "../../shared/roadmap-preview/roadmap-preview.ts";

const TONES = { problem: "bad", guess: "warning", info: "muted" } as const satisfies Record<
  PreviewNotes["severity"],
  string
>;

/** What was not understood or was guessed, the gravest first. */
export function ReadNotes({ notes }: { notes: readonly PreviewNotes[] }) {
  return (
    <>
      {notes.map(({ severity, title, sentences }) => (
        <details
          key={severity}
          class={`notes ${TONES[severity]}`}
          open={severity === "problem" && sentences.length <= 5}
        >
          <summary>
            {title}: {sentences.length}
          </summary>
          <ul class="plain-list">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
