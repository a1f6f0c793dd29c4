import { deadlineStateWords } from "../../shared/roadmap-preview/deadline-state-words.ts";
import type { PreviewDeadline } from "../../shared/roadmap-preview/preview-deadline.ts";
import type { PreviewActivity, PreviewStage } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { plural } from "../../shared/text/plural.ts";
import type { HeadingTag } from "./heading-tag.ts";

/** The roadmap as it was read, a stage a fold. */
export function ReadStages(props: { stages: readonly PreviewStage[]; heading: HeadingTag }) {
  const { stages, heading: Heading } = props;
  return (
    <section class="stages" aria-label="Этапы и мероприятия">
      <Heading>Как прочитано</Heading>
      {stages.map((stage, index) => (
        <Stage key={`${index} ${stage.name}`} stage={stage} />
      ))}
    </section>
  );
}

function Stage({ stage: { number, name, activities } }: { stage: PreviewStage }) {
  return (
    <details class="stage">
      <summary>
        <span class="stage-words">
          <span class="stage-name">
            {number !== "" && `${number}. `}
            {name === "" ? "Без этапа" : name}
          </span>
          <span class="quiet">
            {activities.length} {plural(activities.length, ["мероприятие", "мероприятия", "мероприятий"])}
          </span>
        </span>
      </summary>
      <ul>
        {activities.map((activity, index) => (
          <Activity
            key={`${index} ${activity.text}`}
            activity={activity}
            group={activity.group !== activities[index - 1]?.group ? activity.group : null}
          />
        ))}
      </ul>
    </details>
  );
}

/** `group`: the sub-heading that begins with this activity. */
function Activity({ activity, group }: { activity: PreviewActivity; group: string | null }) {
  const { number, text, steps, deadline, assignees, outcome, suggested } = activity;
  return (
    <li class="activity">
      {group !== null && <p class="group">{group}</p>}
      <p class="activity-name">
        {number !== null && <span class="quiet">{number} </span>}
        {text}
      </p>
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <dl class="about">
        <Deadline deadline={deadline} />
        {assignees !== "" && <Said name="Ответственные" words={assignees} />}
        {outcome !== "" && <Said name="Результат" words={outcome} />}
      </dl>
      {suggested !== "" && (
        <p class="suggested">
          <span class="badge calm">
            <span aria-hidden="true">✎</span> предложено программой: {suggested}
          </span>
        </p>
      )}
    </li>
  );
}

/** The words of the document first, then what was read of them. */
function Deadline({ deadline: { words, read, state } }: { deadline: PreviewDeadline }) {
  const { words: verdict, sign, tone } = deadlineStateWords[state];
  return (
    <div>
      <dt>Срок:</dt>
      <dd>
        {words !== "" && <span class="said">{words} </span>}
        <span class={`badge ${tone}`}>
          <span aria-hidden="true">{sign}</span> {read !== "" && <strong>{read}</strong>}
          {state === "read" && read !== "" ? "" : ` ${verdict}`}
        </span>
      </dd>
    </div>
  );
}

function Said({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}:</dt>
      <dd>{words}</dd>
    </div>
  );
}
