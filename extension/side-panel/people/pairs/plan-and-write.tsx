import type { PairPlan } from "../../../../shared/pair-acts/pair-plan.ts";
import { BeforeWriting } from "../../book/act/where-to-write.tsx";
import type { BookChange } from "../../book/update-book.ts";
import { working } from "../../roadmap/roadmap-state.ts";
import { sayable } from "../people-state.ts";

/** What a form would write, or what is still missing for it, and the button that writes it. */
export function PlanAndWrite(props: { id: string; plan: PairPlan | null; act: BookChange }) {
  const { id, plan, act } = props;
  return (
    <>
      <div id={id} aria-live="polite">
        {plan?.ok === true ? (
          <>
            <p>Будет записано:</p>
            <ul>
              {plan.changes.map((each) => (
                <li key={each}>{sayable.value(each)}</li>
              ))}
            </ul>
            {plan.remarks.map((each) => (
              <p key={each} class="notice">
                {sayable.value(each)}
              </p>
            ))}
          </>
        ) : (
          plan?.refusals.map((each) => (
            <p key={each} class="hint">
              {sayable.value(each)}
            </p>
          ))
        )}
      </div>
      <button
        type="submit"
        class="main"
        aria-disabled={plan?.ok !== true || working.value !== ""}
        aria-describedby={id}
      >
        {act.button}
      </button>
      <BeforeWriting />
    </>
  );
}
