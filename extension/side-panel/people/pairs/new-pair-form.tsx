import { useEffect, useRef } from "preact/hooks";
import type { AskedNewPair } from "../../../../shared/people-lists/new-pair-form.ts";
import { NewPairFields } from "../../../../views/people/new-pair-fields.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import {
  closeNewPair,
  newPair,
  newPairAct,
  newPairPlan,
  toChooseFrom,
  writeNewPair,
} from "./new-pair-state.ts";
import { PlanAndWrite } from "./plan-and-write.tsx";

/** A pair or group that the curator knows already: who, in which form, since when, and what it will write. */
export function NewPairForm({ now }: { now: AskedNewPair }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const plan = newPairPlan.value;
  if (toChooseFrom.value === null) return null;
  return (
    <section class="card" aria-label="Новая пара">
      <h3 ref={heading} tabIndex={-1}>
        Новая пара
      </h3>
      <form
        class="fields"
        aria-label="Новая пара"
        onSubmit={(event) => {
          event.preventDefault();
          if (plan?.ok === true && working.value === "") void writeNewPair();
        }}
      >
        <NewPairFields
          asked={now}
          onAsk={(asked) => {
            newPair.value = asked;
          }}
          {...toChooseFrom.value}
        />
        <PlanAndWrite id="new-pair-plan" plan={plan} act={newPairAct} />
        <button type="button" onClick={closeNewPair}>
          Закрыть
        </button>
      </form>
    </section>
  );
}
