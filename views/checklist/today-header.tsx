import { dottedDate, type ISODate } from "../../shared/calendar/iso-date.ts";
import type { Checklist, Progress } from "../../shared/checklist/checklist.ts";
import { plural } from "../../shared/text/plural.ts";
import { ProgressRing } from "./progress-ring.tsx";

/** Today's counts. They count activities, not their steps. */
export function TodayHeader(props: {
  progress: Progress;
  lost: Checklist["lost"];
  today: ISODate;
  organisation: string;
  onRefresh: () => void;
}) {
  const { total, done, overdue, soon, share } = props.progress;
  return (
    <header class="today">
      <ProgressRing share={share} />
      <div class="today-words">
        <h1>{props.organisation === "" ? "Дорожная карта" : props.organisation}</h1>
        <p>
          Готово {done} из {total} {plural(total, ["мероприятия", "мероприятий", "мероприятий"])}
        </p>
        <p class="counts">
          <span class={overdue > 0 ? "count bad" : "count"}>Просрочено: {overdue}</span>
          <span class={soon > 0 ? "count warning" : "count"}>Скоро: {soon}</span>
        </p>
        {props.lost.length > 0 && (
          <p class="counts">
            Не нашёл в «Контроле сроков»: {props.lost.map((heading) => `«${heading}»`).join(", ")}. Что по ним
            считается, неизвестно. Верните столбцам названия.
          </p>
        )}
        <p class="quiet refreshed">
          На {dottedDate(props.today)} ·{" "}
          <button type="button" class="inline" onClick={props.onRefresh}>
            Обновить
          </button>
        </p>
      </div>
    </header>
  );
}
