import { useSignal } from "@preact/signals";
import type { StageGroup } from "./activities.ts";
import { ActivityCard } from "./activity-card.tsx";

/** A stage with its progress. What is done is folded away at first, what is not lies open. */
export function StageSection({ group, filtered }: { group: StageGroup; filtered: boolean }) {
  const { total, done, overdue, soon, share } = group.progress;
  const open = useSignal(share !== 100);
  return (
    <details
      class="stage"
      open={open.value || filtered}
      onToggle={(event) => {
        if (!filtered) open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span class="stage-name">{group.stage === "" ? "Без этапа" : group.stage}</span>
        <span class="stage-progress">
          <span class="bar" aria-hidden="true">
            <span class="bar-fill" style={{ width: `${share ?? 0}%` }} />
          </span>
          <span class="quiet">
            {done} из {total}
            {overdue > 0 && <> · просрочено {overdue}</>}
            {soon > 0 && <> · скоро {soon}</>}
          </span>
        </span>
      </summary>
      <ul class="activities">
        {group.activities.map((activity) => (
          <ActivityCard key={activity.name} activity={activity} />
        ))}
      </ul>
    </details>
  );
}
