import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../shared/text/plural.ts";

const ACTIVITIES = ["мероприятие", "мероприятия", "мероприятий"] as const;
const STAGES = ["этап", "этапа", "этапов"] as const;
/** After «из». */
const ROWS = ["строки", "строк", "строк"] as const;

/** Whose roadmap it is, of which year, and how much of it was read. */
export function ReadFacts({ preview }: { preview: RoadmapPreview }) {
  const { title, institution, schoolYear, stages, counts } = preview;
  return (
    <>
      <p class="preview-title">{title === "" ? "Без названия" : title}</p>
      <dl class="facts">
        {institution !== "" && <Fact name="Организация" value={institution} />}
        <Fact name="Учебный год" value={schoolYear ?? "не указан: даты не рассчитаны"} />
        <Fact
          name="В карте"
          value={`${count(stages.length, STAGES)}, ${count(counts.activities, ACTIVITIES)}`}
        />
        <Fact name="С датами" value={`${counts.withDates} из ${count(counts.rows, ROWS)} контроля сроков`} />
      </dl>
    </>
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
