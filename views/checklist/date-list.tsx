import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { DateGroup } from "./date-groups.ts";
import { ItemRow } from "./item-row.tsx";

/** The items by the day they are to be done, each with the activity it belongs to. */
export function DateList({ groups, today }: { groups: readonly DateGroup[]; today: ISODate }) {
  return (
    <>
      {groups.map(({ title, items }) => (
        <section key={title} class="stage date-group" aria-label={title}>
          <h2>
            {title} <span class="quiet">{items.length}</span>
          </h2>
          <ul class="activities">
            {items.map((item) => (
              <li key={item.code} class="activity">
                {item.step !== "" && <p class="quiet">{item.activity}</p>}
                <ItemRow item={item} words={item.step === "" ? item.activity : item.step} today={today} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
