import type { LackingLine } from "../../../../shared/people-lists/consent-lines.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { Who } from "../../../../views/people/who.tsx";
import { names } from "../people-state.ts";

/** Whose consents are missing: person by person, each kind with what to do; `nobody` is said where none is. */
export function LackingList({ lines, nobody }: { lines: readonly LackingLine[]; nobody: string }) {
  return (
    <section aria-labelledby="lacking-heading">
      <h2 id="lacking-heading">Чего не хватает{lines.length > 0 && `: людей ${lines.length}`}</h2>
      {lines.length === 0 ? <p class="hint">{nobody}</p> : <ShownInSteps items={lines} draw={drawLine} />}
    </section>
  );
}

function drawLine({ person, isActive, lacks }: LackingLine) {
  return (
    <li key={`${person.tab} ${person.row}`} class="card">
      <p>
        {names.value !== null && <Who who={names.value.ofRow(person)} />}{" "}
        {isActive && <span class="badge bad">пара действует</span>}
      </p>
      <ul class="lacks">
        {lacks.map(({ kind, words, advice }) => (
          <li key={kind}>
            {words}
            <span class="hint">{advice}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
