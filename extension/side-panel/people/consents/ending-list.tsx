import { dottedDate } from "../../../../shared/calendar/iso-date.ts";
import type { EndingLine } from "../../../../shared/people-lists/consent-lines.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { names } from "../people-state.ts";

/** Consents that end soon or have ended, the soonest first. */
export function EndingList({ lines }: { lines: readonly EndingLine[] }) {
  return (
    <section aria-labelledby="ending-heading">
      <h2 id="ending-heading">Скоро кончаются{lines.length > 0 && `: ${lines.length}`}</h2>
      {lines.length === 0 ? (
        <p class="hint">В ближайшие два месяца ни одно согласие не кончается.</p>
      ) : (
        <ShownInSteps items={lines} draw={drawLine} />
      )}
    </section>
  );
}

function drawLine({ item: { key, row, title, due, dueWords, advice }, person, isActive }: EndingLine) {
  const name = person === null || names.value === null ? "" : names.value.ofRow(person).name;
  return (
    <li key={`${key} ${row}`} class="card">
      <p>
        {title} {isActive && <span class="badge muted">пара действует</span>}
      </p>
      {name !== "" && <p>{name}</p>}
      <p class="hint">
        {due !== null && `Последний день: ${dottedDate(due)}`}
        {dueWords !== "" && `, ${dueWords}`}. {advice}
      </p>
    </li>
  );
}
