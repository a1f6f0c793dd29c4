import { dottedDate } from "../../shared/calendar/iso-date.ts";
import type { ChecklistItem } from "../../shared/checklist/checklist.ts";
import type { Activity } from "./activities.ts";
import { useChecklist } from "./checklist-model.ts";
import { StateBadge } from "./state-badge.tsx";

/** An activity with a tick, its steps below as ticks of their own. */
export function ActivityCard({ activity }: { activity: Activity }) {
  const { name, rows, steps } = activity;
  return (
    <li class="activity">
      {rows.length === 0 && <p class="activity-name">{name}</p>}
      {rows.map((item) => (
        <Row key={item.code} item={item} words={name} />
      ))}
      {steps.length > 0 && (
        <ul class="steps" aria-label={`Шаги: ${name}`}>
          {steps.map((item) => (
            <li key={item.code}>
              <Row item={item} words={item.step} parent={rows[0]} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** One row of the sheet. A step repeats nothing that its activity already says. */
function Row(props: { item: ChecklistItem; words: string; parent?: ChecklistItem | undefined }) {
  const { item, words, parent } = props;
  const { onTheWay, tick } = useChecklist();
  const sent = onTheWay.value.get(item.code);
  const done = sent ?? item.state === "выполнено";
  const sameDays = parent !== undefined && parent.due === item.due && parent.deadline === item.deadline;
  const assignees = item.assignees.join(", ");
  const sameAssignees = parent !== undefined && parent.assignees.join(", ") === assignees;
  return (
    <div class={done ? "row done" : "row"}>
      <input
        type="checkbox"
        id={`tick-${item.code}`}
        checked={done}
        aria-describedby={`about-${item.code}`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          tick(item.code, wanted);
          // Without a name nothing is sent, and the box must not pretend.
          if (onTheWay.value.get(item.code) !== wanted) event.currentTarget.checked = done;
        }}
      />
      <div class="row-words">
        <label for={`tick-${item.code}`}>{words}</label>
        <div id={`about-${item.code}`} class="about">
          {!(sameDays && item.state === parent?.state) && (
            <p class="when">
              <StateBadge
                state={item.state}
                sent={sent !== undefined}
                words={item.state === "просрочено" ? item.when : item.state}
              />
              <DueDay item={item} />
            </p>
          )}
          {item.deadline !== "" && !sameDays && <p class="quiet">По документу: {item.deadline}</p>}
          {assignees !== "" && !sameAssignees && <p class="quiet">{assignees}</p>}
          {item.state === "выполнено" && sent === undefined && <DoneNote item={item} />}
        </div>
      </div>
    </div>
  );
}

function DueDay({ item }: { item: ChecklistItem }) {
  if (item.due === null) return item.when === "" ? null : <span>{item.when}</span>;
  if (item.state === "выполнено") return <span>{item.when}</span>;
  return (
    <span>
      <strong>{dottedDate(item.due)}</strong>
      {item.when !== "" && item.state !== "просрочено" && `, ${item.when}`}
    </span>
  );
}

function DoneNote({ item }: { item: ChecklistItem }) {
  const day = item.doneOn === null ? "" : dottedDate(item.doneOn);
  const words = [day, item.doneBy].filter((part) => part !== "").join(", ");
  return words === "" ? null : <p class="quiet">Отмечено: {words}</p>;
}
