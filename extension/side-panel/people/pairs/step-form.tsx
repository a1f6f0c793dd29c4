import { useEffect, useRef } from "preact/hooks";
import { actsOnPair, dayFields, fieldLabels } from "../../../../shared/people-lists/acts-on-pair.ts";
import type { PairLine } from "../../../../shared/people-lists/pair-lines.ts";
import type { PairField } from "../../../../shared/people-lists/plan-pair-act.ts";
import { whoWords } from "../../../../views/people/who.tsx";
import { BeforeWriting } from "../../book/act/where-to-write.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { names } from "../people-state.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { MentorChoice } from "./mentor-choice.tsx";
import { type AskedAct, give, lacksConsents, pairStep, sayable, stepPlan, writeStep } from "./step-state.ts";

/** What a step, or a meeting, needs to be told, what it will write, and the button that writes it. */
export function StepForm(props: { line: PairLine; now: AskedAct; title: string }) {
  const { line, now } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, []);
  const fields = actsOnPair.find(({ act }) => act === now.act)?.fields(line) ?? [];
  const plan = stepPlan.value;
  const isReady = plan?.ok === true && working.value === "";
  return (
    <form
      ref={form}
      class="ask-day fields"
      aria-label={`${line.title}: ${props.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void writeStep();
      }}
    >
      {now.act === "meeting" && <MeetingFields given={now.given} />}
      {[...fields, ...(lacksConsents.value ? (["withoutConsents"] as const) : [])].map((field) => (
        <Field key={field} field={field} line={line} now={now} />
      ))}
      <div id="step-plan" aria-live="polite">
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
      <button type="submit" class="main" aria-disabled={!isReady} aria-describedby="step-plan">
        {pairStep.button}
      </button>
      <BeforeWriting />
    </form>
  );
}

function Field({ field, line, now }: { field: PairField; line: PairLine; now: AskedAct }) {
  const value = now.given[field] ?? "";
  if (field === "mentor") return <MentorChoice value={value} />;
  if (field === "mentee")
    return (
      <label>
        {fieldLabels.mentee}
        <select value={value} onChange={(event) => give("mentee", event.currentTarget.value)}>
          <option value="">не выбран</option>
          {line.mentees.map((person) => {
            const who = names.value?.ofRow(person) ?? { mark: "", name: "" };
            return (
              <option key={person.row} value={who.mark}>
                {whoWords(who)}
              </option>
            );
          })}
        </select>
      </label>
    );
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) =>
    give(field, event.currentTarget.value);
  return dayFields.has(field) ? (
    <label>
      {fieldLabels[field]}
      <input type="date" value={value} onInput={onInput} />
    </label>
  ) : (
    <label>
      {fieldLabels[field]}
      <input type="text" value={value} onInput={onInput} />
    </label>
  );
}
