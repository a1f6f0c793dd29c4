import type { RoadmapPreview as Preview } from "../../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../../shared/text/plural.ts";
import { RoadmapDifference } from "./roadmap-difference.tsx";
import { RoadmapNotes } from "./roadmap-notes.tsx";
import { RoadmapQuestions } from "./roadmap-questions.tsx";
import { RoadmapStages } from "./roadmap-stages.tsx";
import { SuggestMissing } from "./suggest-missing.tsx";

const ACTIVITIES = ["мероприятие", "мероприятия", "мероприятий"] as const;
const STAGES = ["этап", "этапа", "этапов"] as const;
/** After «из». */
const ROWS = ["строки", "строк", "строк"] as const;

/** What the document says, as it was read, before a workbook is made of it. */
export function RoadmapPreview({ preview }: { preview: Preview }) {
  const { title, institution, schoolYear, stages, counts } = preview;
  return (
    <section class="roadmap" aria-label="Что получится">
      <h2>2. Проверьте, как прочитано</h2>
      <p class="form-title">{title === "" ? "Без названия" : title}</p>
      <ul class="facts">
        {institution !== "" && <li>{institution}</li>}
        <li>
          {schoolYear === null ? "Учебный год не указан: даты не рассчитаны" : `Учебный год ${schoolYear}`}
        </li>
        <li>
          {count(stages.length, STAGES)}, {count(counts.activities, ACTIVITIES)}; с датами {counts.withDates}{" "}
          из {count(counts.rows, ROWS)} контроля сроков
        </li>
      </ul>
      <RoadmapQuestions questions={preview.questions} />
      <RoadmapNotes notes={preview.notes} />
      <SuggestMissing lacking={preview.lacking} schoolYear={schoolYear} />
      <RoadmapDifference />
      <RoadmapStages stages={stages} />
    </section>
  );
}

function count(number: number, forms: readonly [string, string, string]): string {
  return `${number} ${plural(number, forms)}`;
}
