import { useEffect, useRef } from "preact/hooks";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../shared/text/plural.ts";
import { DifferencesList } from "../../views/roadmap-preview/differences-list.tsx";
import { DoubtsList } from "../../views/roadmap-preview/doubts-list.tsx";
import { ProposeMissing } from "../../views/roadmap-preview/propose-missing.tsx";
import { ReadFacts } from "../../views/roadmap-preview/read-facts.tsx";
import { ReadNotes } from "../../views/roadmap-preview/read-notes.tsx";
import { ReadStages } from "../../views/roadmap-preview/read-stages.tsx";
import {
  chooseAgain,
  create,
  decide,
  decisions,
  forget,
  proposeMissing,
  readWithYear,
  suggest,
  yearAsked,
} from "./creating.ts";
import { SchoolYearField } from "./school-year-field.tsx";

/** What would be made, before it is made. */
export function Preview(props: { preview: RoadmapPreview; problem: string; rereading: boolean }) {
  const { preview, problem, rereading } = props;
  const { stages, counts, changes, difference } = preview;
  // The click shows at once; the document is read meanwhile.
  const questions = preview.questions.map((question) => ({
    ...question,
    chosen: decisions.value[question.key] ?? question.chosen,
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from the top of what has come.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview roadmap-preview" aria-busy={rereading}>
      <h1 ref={heading} tabIndex={-1}>
        Что получится
      </h1>
      <ReadFacts preview={preview} />
      {(preview.schoolYear === null || yearAsked.value) && (
        <SchoolYearField onNamed={() => void readWithYear()} />
      )}
      <DoubtsList
        questions={questions}
        heading="h2"
        onAnswer={(key, option) => void decide(key, option)}
        onForget={() => void forget()}
      />
      <ReadNotes notes={preview.notes} />
      <ProposeMissing
        lacking={preview.lacking}
        schoolYear={preview.schoolYear}
        chosen={suggest.value}
        onChoose={(kind) => void proposeMissing(kind)}
      />
      {difference !== null && (
        <DifferencesList difference={difference} title="Отличия от книги" heading="h2" />
      )}
      <ReadStages stages={stages} heading="h2" />
      <Changes changes={changes} />
      <p role="status" class="unseen">
        {rereading ? "Читаю с вашим ответом…" : ""}
      </p>
      <div role="alert">{problem !== "" && <p class="failure">{problem}</p>}</div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={rereading || counts.activities === 0}
          onClick={() => void create(preview)}
        >
          {difference === null ? "Создать" : "Обновить"}
        </button>
        <button type="button" class="secondary" onClick={chooseAgain}>
          Назад
        </button>
      </div>
    </section>
  );
}

function Changes({ changes }: { changes: readonly string[] }) {
  if (changes.length === 0) return <p>В книге уже всё есть, ничего не изменится.</p>;
  return (
    <details class="changes">
      <summary>
        Что изменится в книге: {changes.length} {plural(changes.length, ["пункт", "пункта", "пунктов"])}
      </summary>
      <ul class="plain-list">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}
