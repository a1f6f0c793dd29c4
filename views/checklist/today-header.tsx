import { dottedDate } from "../../shared/calendar/iso-date.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import type { Count } from "../../shared/checklist/view/header-counts.ts";
import { plural } from "../../shared/text/plural.ts";
import { ProgressRing } from "./progress-ring.tsx";

/** Today's counts: what is late, what this week and this month bring. They count activities, not their steps. */
export function TodayHeader(props: { view: ChecklistView; organisation: string; onRefresh: () => void }) {
  const { progress, counts, lost, today } = props.view;
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
        <Pressing words="Просрочено" count={counts.late} tone="bad" />
        <Pressing
          words="На этой неделе"
          until={dottedDate(counts.weekEnds)}
          count={counts.week}
          tone="warning"
        />
        <Pressing
          words="В этом месяце"
          until={dottedDate(counts.monthEnds)}
          count={counts.month}
          tone="calm"
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

function Pressing(props: { words: string; until?: string; count: Count; tone: string }) {
  const { activities, besides } = props.count;
  const all = activities + besides;
  const title = [
    props.until === undefined ? "" : `с сегодняшнего дня по ${props.until}`,
    besides === 0 ? "" : `из них не из дорожной карты: ${besides}`,
  ].filter((part) => part !== "");
  return (
    <li class={all > 0 ? `count ${props.tone}` : "count"} title={title.join("; ")}>
      <strong>{all}</strong> {props.words}
    </li>
  );
}
