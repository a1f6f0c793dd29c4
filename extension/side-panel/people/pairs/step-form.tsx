import { useEffect, useRef } from "preact/hooks";
import { fieldsOfAct } from "../../../../shared/people-lists/acts-on-pair.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { MeetingFields, StepFields } from "../../../../views/people/pair-fields.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { MentorChoice } from "./mentor-choice.tsx";
import { PlanAndWrite } from "./plan-and-write.tsx";
import { type AskedAct, give, kindsOfMeetings, pairStep, stepPlan, writeStep } from "./step-state.ts";

/** What a step, or a meeting, needs to be told, what it will write, and the button that writes it. */
export function StepForm(props: { line: ShownPair; now: AskedAct; title: string }) {
  const { line, now } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, []);
  const plan = stepPlan.value;
  return (
    <form
      ref={form}
      class="fields"
      aria-label={`${line.title}: ${props.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan?.ok === true && working.value === "") void writeStep();
      }}
    >
      {now.act === "meeting" ? (
        <MeetingFields given={now.given} give={give} kinds={kindsOfMeetings.value} />
      ) : (
        <StepFields
          fields={fieldsOfAct(line, now.act)}
          line={line}
          given={now.given}
          give={give}
          mentor={<MentorChoice key="mentor" value={now.given.mentor ?? ""} />}
        />
      )}
      <PlanAndWrite id="step-plan" plan={plan} act={pairStep} />
    </form>
  );
}
