import { plural } from "../../../shared/text/plural.ts";
import type { PapersPreview } from "../../server/papers/paper-api.ts";
import { makePapers } from "./making-papers.ts";

/** The dry run: each paper with what stays blank, then what to look at. */
export function PlannedPapers({ preview: { papers, remarks } }: { preview: PapersPreview }) {
  const count = papers.length;
  return (
    <section class="preview" aria-label="Что получится">
      {count > 0 && (
        <ul class="plain-list" aria-label="Что будет сделано">
          {papers.map(({ name, madeFrom, blanks }) => (
            <li key={name}>
              {name}
              {madeFrom.length > 1 && ` (${madeFrom.join(", ")})`}
              {blanks.length > 0 && (
                <details class="changes">
                  <summary>Останется пустым: {blanks.length}</summary>
                  <ul class="plain-list">
                    {blanks.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {remarks.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {remarks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <button type="button" class="primary" onClick={() => void makePapers()}>
          Создать: {count} {plural(count, ["документ", "документа", "документов"])}
        </button>
      )}
    </section>
  );
}
