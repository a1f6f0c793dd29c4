import type { RoadmapPreview as Preview } from "../../../shared/roadmap-preview/roadmap-preview.ts";
import { DoubtsList } from "../../../views/roadmap-preview/doubts-list.tsx";
import { ProposeMissing } from "../../../views/roadmap-preview/propose-missing.tsx";
import { ReadFacts } from "../../../views/roadmap-preview/read-facts.tsx";
import { ReadNotes } from "../../../views/roadmap-preview/read-notes.tsx";
import { ReadStages } from "../../../views/roadmap-preview/read-stages.tsx";
import { decide, forget, proposeMissing } from "./roadmap-actions.ts";
import { RoadmapDifference } from "./roadmap-difference.tsx";
import { suggest } from "./roadmap-state.ts";

/** What the document says, as it was read, before a workbook is made of it. */
export function RoadmapPreview({ preview }: { preview: Preview }) {
  return (
    <section class="roadmap roadmap-preview" aria-label="Что получится">
      <h2>2. Проверьте, как прочитано</h2>
      <ReadFacts preview={preview} />
      <DoubtsList
        questions={preview.questions}
        heading="h3"
        onAnswer={decide}
        onForget={() => void forget()}
      />
      <ReadNotes notes={preview.notes} />
      <ProposeMissing
        lacking={preview.lacking}
        schoolYear={preview.schoolYear}
        chosen={suggest.value}
        onChoose={proposeMissing}
      />
      <RoadmapDifference />
      <ReadStages stages={preview.stages} heading="h3" />
    </section>
  );
}
