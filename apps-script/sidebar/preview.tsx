import { useEffect, useRef } from "preact/hooks";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../shared/text/plural.ts";
import { chooseAgain, create, readWithYear, yearAsked } from "./creating.ts";
import { PreviewDifference } from "./preview-difference.tsx";
import { PreviewNotes } from "./preview-notes.tsx";
import { PreviewQuestions } from "./preview-questions.tsx";
import { PreviewStages } from "./preview-stages.tsx";
import { ProposeMissing } from "./propose-missing.tsx";
import { SchoolYearField } from "./school-year-field.tsx";

const ACTIVITIES = ["мероприятие", "мероприятия", "мероприятий"] as const;
const STAGES = ["этап", "этапа", "этапов"] as const;
/** After «из». */
const ROWS = ["строки", "строк", "строк"] as const;

/** What would be made, before it is made. */
export function Preview(props: { preview: RoadmapPreview; problem: string; rereading: boolean }) {
  const { preview, problem, rereading } = props;
  const { stages, counts, changes, difference } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from the top of what has come.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview" aria-busy={rereading}>
      <h1 ref={heading} tabIndex={-1}>
        Что получится
      </h1>
      <p class="preview-title">{preview.title === "" ? "Без названия" : preview.title}</p>
      <dl class="facts">
        {preview.institution !== "" && <Fact name="Организация" value={preview.institution} />}
        <Fact name="Учебный год" value={preview.schoolYear ?? "не указан: даты не рассчитаны"} />
        <Fact
          name="В карте"
          value={`${count(stages.length, STAGES)}, ${count(counts.activities, ACTIVITIES)}`}
        />
        <Fact name="С датами" value={`${counts.withDates} из ${count(counts.rows, ROWS)} контроля сроков`} />
      </dl>
      {(preview.schoolYear === null || yearAsked.value) && (
        <SchoolYearField onNamed={() => void readWithYear()} />
      )}
      <PreviewQuestions questions={preview.questions} />
      <PreviewNotes notes={preview.notes} />
      <ProposeMissing lacking={preview.lacking} schoolYear={preview.schoolYear} />
      <PreviewDifference difference={difference} />
      <PreviewStages stages={stages} />
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
      <summary>Что изменится в книге: {count(changes.length, ["пункт", "пункта", "пунктов"])}</summary>
      <ul class="plain-list">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function count(number: number, forms: readonly [string, string, string]): string {
  return `${number} ${plural(number, forms)}`;
}
