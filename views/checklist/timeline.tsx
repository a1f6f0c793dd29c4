import { dottedDate } from "../../shared/calendar/iso-date.ts";
import { buildTimeline, type StageBar, type StageCount } from "../../shared/checklist/timeline/timeline.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The school year to look at rather than to read: stages as bars, today as a line. The same is said in words beside every bar. */
export function Timeline({ view, onStage }: { view: ChecklistView; onStage: (stage: string) => void }) {
  const { months, today, bars, undated, from, to } = buildTimeline(view.items, view.schoolYear, view.today);
  return (
    <section class="timeline" aria-label={`Учебный год с ${dottedDate(from)} по ${dottedDate(to)}`}>
      <div class="months" aria-hidden="true">
        {months.map(({ month, name, start, width }) => (
          <span key={month} class="month" style={{ left: percent(start), width: percent(width) }}>
            {name}
          </span>
        ))}
      </div>
      {today !== null && (
        <p class="quiet">
          <span class="today-sign" aria-hidden="true" /> Сегодня, {dottedDate(view.today)}
        </p>
      )}
      <ul class="bars">
        {bars.map((bar) => (
          <li key={bar.stage}>
            <button type="button" class="bar-name" onClick={() => onStage(bar.stage)}>
              {bar.stage === "" ? "Без этапа" : bar.stage}
            </button>
            <span class="bar-track" aria-hidden="true">
              <span
                class={bar.late > 0 ? "bar-length late" : "bar-length"}
                style={{ left: percent(bar.start), width: percent(bar.width) }}
              >
                <span class="bar-done" style={{ width: `${bar.share ?? 0}%` }} />
              </span>
              {today !== null && <span class="today-mark" style={{ left: percent(today) }} />}
            </span>
            <span class="quiet">{barWords(bar)}</span>
          </li>
        ))}
      </ul>
      {undated.length > 0 && <Undated stages={undated} onStage={onStage} />}
    </section>
  );
}

function barWords(bar: StageBar): string {
  const words = [
    bar.from === bar.due ? dottedDate(bar.due) : `${dottedDate(bar.from)} – ${dottedDate(bar.due)}`,
    `готово ${bar.done} из ${bar.total}`,
    bar.late > 0 ? `просрочено ${bar.late}` : "",
    bar.undated > 0 ? `без даты ${bar.undated}` : "",
    bar.spillsBefore ? "начато до учебного года" : "",
    bar.spillsAfter ? "кончается после учебного года" : "",
  ];
  return words.filter((part) => part !== "").join(" · ");
}

function Undated({ stages, onStage }: { stages: readonly StageCount[]; onStage: (stage: string) => void }) {
  return (
    <>
      <h2>Без дат</h2>
      <ul class="bars">
        {stages.map(({ stage, done, total }) => (
          <li key={stage}>
            <button type="button" class="bar-name" onClick={() => onStage(stage)}>
              {stage === "" ? "Без этапа" : stage}
            </button>
            <span class="quiet">
              готово {done} из {total}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
