import { dottedDate } from "../../shared/calendar/iso-date.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import type { Count, WhatPresses } from "../../shared/checklist/view/header-counts.ts";
import { plural } from "../../shared/text/plural.ts";
import { ProgressRing } from "./progress-ring.tsx";

/** Today's counts: what is late, what this week and this month bring. They count activities, not their steps. */
export function TodayHeader(props: {
  view: ChecklistView;
  organisation: string;
  onRefresh: () => void;
  pressed: WhatPresses | null;
  onPress: (what: WhatPresses | null) => void;
}) {
  const { progress, counts, lost, today } = props.view;
  const press = (what: WhatPresses) => ({
    count: counts[what],
    isPressed: props.pressed === what,
    onPress: () => props.onPress(props.pressed === what ? null : what),
  });
  return (
    <header class="today">
      <ProgressRing share={progress.share} size={56} />
      <div class="today-words">
        <h1>{props.organisation === "" ? "Дорожная карта" : props.organisation}</h1>
        <p>
          Готово {progress.done} из {progress.total}{" "}
          {plural(progress.total, ["мероприятия", "мероприятий", "мероприятий"])}
        </p>
        <p class="quiet">
          На {dottedDate(today)} ·{" "}
          <button type="button" class="inline" onClick={props.onRefresh}>
            Обновить
          </button>
        </p>
      </div>
      <ul class="counts">
        <Pressing words="Просрочено" tone="bad" {...press("late")} />
        <Pressing
          words="На этой неделе"
          until={dottedDate(counts.weekEnds)}
          tone="warning"
          {...press("week")}
        />
        <Pressing
          words="В этом месяце"
          until={dottedDate(counts.monthEnds)}
          tone="calm"
          {...press("month")}
        />
      </ul>
      {lost.length > 0 && (
        <p class="lost">
          Не нашёл в «Контроле сроков»: {lost.map((heading) => `«${heading}»`).join(", ")}. Что по ним
          считается, неизвестно. Верните столбцам названия.
        </p>
      )}
    </header>
  );
}

/** A count; pressed, it leaves in the list what it counted. */
function Pressing(props: {
  words: string;
  until?: string;
  count: Count;
  tone: string;
  isPressed: boolean;
  onPress: () => void;
}) {
  const { activities, besides } = props.count;
  const all = activities + besides;
  const title = [
    props.until === undefined ? "" : `с сегодняшнего дня по ${props.until}`,
    besides === 0 ? "" : `из них не из дорожной карты: ${besides}`,
  ].filter((part) => part !== "");
  return (
    <li>
      <button
        type="button"
        class={all > 0 ? `count ${props.tone}` : "count"}
        title={title.join("; ") || undefined}
        aria-pressed={props.isPressed}
        disabled={all === 0 && !props.isPressed}
        onClick={props.onPress}
      >
        <strong>{all}</strong> {props.words}
      </button>
    </li>
  );
}
