import { dottedDate } from "../../shared/calendar/iso-date.ts";
import type { OtherItem } from "../../shared/checklist/besides/other-item.ts";
import { useChecklist } from "./checklist-model.ts";
import { StateBadge } from "./state-badge.tsx";

/** What is to be done besides the roadmap: consents that end, withdrawals, the region's reports. */
export function BesidesList({ items }: { items: readonly OtherItem[] }) {
  const { goTo } = useChecklist();
  if (items.length === 0) return null;
  const open = items.filter(({ standing }) => standing !== "выполнено").length;
  return (
    <details class="stage besides" open>
      <summary>
        <span class="stage-name">Кроме дорожной карты</span>
        <span class="quiet stage-progress">{open}</span>
      </summary>
      <ul class="activities">
        {items.map((item) => (
          <li key={item.key} class="activity">
            <p>{item.title}</p>
            <p class="when">
              <StateBadge standing={item.standing} dueWords={item.dueWords} />
              {item.due !== null && <strong>{dottedDate(item.due)}</strong>}
              {!item.dueWords.startsWith(item.standing) && item.dueWords !== "" && (
                <span>{item.dueWords}</span>
              )}
            </p>
            <p class="quiet">
              {item.advice}{" "}
              {item.link !== undefined && (
                <a href={item.link} target="_blank" rel="noreferrer">
                  Открыть форму
                </a>
              )}{" "}
              {goTo !== null && (
                <button type="button" class="inline" onClick={() => goTo({ tab: item.tab, row: item.row })}>
                  Открыть «{item.tab}»
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
