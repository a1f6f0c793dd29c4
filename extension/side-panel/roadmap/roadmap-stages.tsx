import { deadlineStateWords } from "../../../shared/roadmap-preview/deadline-state-words.ts";
import type { PreviewDeadline } from "../../../shared/roadmap-preview/preview-deadline.ts";
import type { PreviewActivity, PreviewStage } from "../../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../../shared/text/plural.ts";

/** The roadmap as it was read, a stage a fold. */
export function RoadmapStages({ stages }: { stages: readonly PreviewStage[] }) {
  return (
    <section class="stages" aria-label="Этапы и мероприятия">
      {stages.map(({ number, name, activities }, index) => (
        <details key={`${index} ${name}`} class="stage">
          <summary>
            {number !== "" && `${number}. `}
            {name === "" ? "Без этапа" : name}
            <span class="soft">
              {" "}
              · {activities.length} {plural(activities.length, ["мероприятие", "мероприятия", "мероприятий"])}
            </span>
          </summary>
          <ul>
            {activities.map((activity, place) => (
              <Activity
                key={`${place} ${activity.text}`}
                activity={activity}
                group={activity.group !== activities[place - 1]?.group ? activity.group : null}
              />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** `group`: the sub-heading that begins with this activity. */
function Activity({ activity, group }: { activity: PreviewActivity; group: string | null }) {
  const { number, text, steps, deadline, assignees, outcome, suggested } = activity;
  return (
    <li class="activity">
      {group !== null && <p class="section">{group}</p>}
      <p class="text">
        {number !== null && <span class="soft">{number} </span>}
        {text}
      </p>
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <Deadline deadline={deadline} />
      {assignees !== "" && (
        <p>
          <span class="soft">Ответственные:</span> {assignees}
        </p>
      )}
      {outcome !== "" && (
        <p>
          <span class="soft">Результат:</span> {outcome}
        </p>
      )}
      {suggested !== "" && <p class="state info">✎ предложено программой: {suggested}</p>}
    </li>
  );
}

/** The words of the document first, then what was read of them. */
function Deadline({ deadline: { words, read, state } }: { deadline: PreviewDeadline }) {
  const { words: verdict, sign, tone } = deadlineStateWords[state];
  return (
    <p class="deadline">
      <span class="soft">Срок:</span> {words}{" "}
      <span class={`state ${tone}`}>
        <span aria-hidden="true">{sign}</span> {read !== "" && <strong>{read}</strong>}
        {state === "read" && read !== "" ? "" : ` ${verdict}`}
      </span>
    </p>
  );
}
