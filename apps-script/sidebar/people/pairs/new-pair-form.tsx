import { useEffect, useRef } from "preact/hooks";
import type { AskedNewPair } from "../../../../shared/people-lists/new-pair-form.ts";
import { NewPairFields } from "../../../../views/people/new-pair-fields.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { CheckAndWrite } from "../act/check-and-write.tsx";
import { ask, checkNewPair, closeNewPair, NEW_PAIR } from "./new-pairing.ts";

/** A pair or group that the curator knows already: who, in which form, since when; what it would write comes below. */
export function NewPairForm({ now, state }: { now: AskedNewPair; state: PeopleState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-label="Новая пара">
      <h2 ref={heading} tabIndex={-1}>
        Новая пара
      </h2>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void checkNewPair();
        }}
      >
        <NewPairFields
          asked={now}
          onAsk={ask}
          mentors={state.banks.Наставники.people}
          mentees={state.banks.Наставляемые.people}
          words={state.newPair}
        />
        <CheckAndWrite onClose={closeNewPair} />
      </form>
      <ActBox actKey={NEW_PAIR} onDone={closeNewPair} />
    </section>
  );
}
