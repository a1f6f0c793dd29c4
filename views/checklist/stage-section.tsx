import { useSignal } from "@preact/signals";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { Progress } from "../../shared/checklist/checklist.ts";
import type { ViewedStage } from "../../shared/checklist/view/group-activities.ts";
import { ActivityCard } from "./activity-card.tsx";
import { ProgressRing } from "./progress-ring.tsx";

/** A stage with its progress. What is done is folded away at first, what is not lies open; what was looked for always does. */
export function StageSection(props: {
  group: ViewedStage;
  progress: Progress | undefined;
  narrowed: boolean;
  today: ISODate;
}) {
  const { group, progress, narrowed, today } = props;
  const open = useSignal(progress?.share !== 100);
  return (
    <details
      class="stage"
      open={open.value || narrowed}
      onToggle={(event) => {
        if (!narrowed) open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <ProgressRing share={progress?.share ?? null} size={36} />
        <span class="stage-words">
          <span class="stage-name">{group.stage === "" ? "Без этапа" : group.stage}</span>
          {progress !== undefined && (
            <span class="quiet">
              {progressWords(progress).map((words) => (
                <span key={words} class="whole">
                  {words}
                </span>
              ))}
            </span>
          )}
        </span>
      </summary>
      <ul class="activities">
        {group.activities.map((activity) => (
          <ActivityCard key={activity.name} activity={activity} today={today} />
        ))}
      </ul>
    </details>
  );
}

function progressWords({ done, total, overdue, soon }: Progress): readonly string[] {
  return [
    `готово ${done} из ${total}`,
    overdue > 0 ? `просрочено ${overdue}` : "",
    soon > 0 ? `скоро ${soon}` : "",
  ].filter((part) => part !== "");
}
