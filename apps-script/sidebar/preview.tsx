import { plural } from "../../shared/text/plural.ts";
import type { RoadmapPreview } from "../server/server-api.ts";
import { create, startOver } from "./creating.ts";

const ACTIVITIES = ["мероприятие", "мероприятия", "мероприятий"] as const;
const STAGES = ["этап", "этапа", "этапов"] as const;

/** What would be made, before it is made. */
export function Preview({ preview, problem }: { preview: RoadmapPreview; problem: string }) {
  const { stages, activities, withDates, notes, changes } = preview;
  return (
    <section class="preview">
      <h1>Что получится</h1>
      <p class="preview-title">{preview.title === "" ? "Без названия" : preview.title}</p>
      <dl class="facts">
        {preview.institution !== "" && <Fact name="Организация" value={preview.institution} />}
        <Fact name="Учебный год" value={preview.schoolYear ?? "не указан: даты не рассчитаны"} />
        <Fact name="В карте" value={`${count(stages.length, STAGES)}, ${count(activities, ACTIVITIES)}`} />
        <Fact name="С датами" value={`${count(withDates, ["строка", "строки", "строк"])} контроля сроков`} />
      </dl>
      <ol class="plain-list">
        {stages.map((stage) => (
          <li key={`${stage.number} ${stage.name}`}>
            {stage.number !== "" && <span class="quiet">{stage.number} </span>}
            {stage.name} <span class="quiet">· {count(stage.activities, ACTIVITIES)}</span>
          </li>
        ))}
      </ol>
      {notes.length > 0 && (
        <details class="notes" open={notes.length <= 5}>
          <summary>Проверьте: {count(notes.length, ["замечание", "замечания", "замечаний"])}</summary>
          <ul class="plain-list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {changes.length === 0 ? (
        <p>В книге уже всё есть, ничего не изменится.</p>
      ) : (
        <details class="changes" open={changes.length <= 5}>
          <summary>Что изменится в книге: {count(changes.length, ["пункт", "пункта", "пунктов"])}</summary>
          <ul class="plain-list">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      {problem !== "" && (
        <p class="failure" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void create(preview)}>
          Создать
        </button>
        <button type="button" class="secondary" onClick={startOver}>
          Изменить текст
        </button>
      </div>
    </section>
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
