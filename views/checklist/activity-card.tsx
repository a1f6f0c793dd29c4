import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { ViewedActivity } from "../../shared/checklist/view/group-activities.ts";
import { ItemRow } from "./item-row.tsx";

/** An activity with a tick, its steps below as ticks of their own. */
export function ActivityCard({ activity, today }: { activity: ViewedActivity; today: ISODate }) {
  const { name, rows, steps } = activity;
  return (
    <li class="activity">
      {rows.length === 0 && <p class="activity-name">{name}</p>}
      {rows.map((item) => (
        <ItemRow key={item.code} item={item} words={name} today={today} />
      ))}
      {steps.length > 0 && (
        <ul class="steps" aria-label={`Шаги: ${name}`}>
          {steps.map((item) => (
            <li key={item.code}>
              <ItemRow item={item} words={item.step} today={today} parent={rows[0]} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
