import { useEffect, useRef } from "preact/hooks";
import { dayFields, fieldLabels } from "../../../../shared/people-lists/acts-on-pair.ts";
import { meetingLabels, TICKED } from "../../../../shared/people-lists/meeting-form.ts";
import type { PairField } from "../../../../shared/people-lists/plan-pair-act.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { busy } from "../people-model.ts";
import { whoWords } from "../pieces/who.tsx";
import {
  checkPair,
  closePairForm,
  fieldsOf,
  type GivenField,
  give,
  type OpenPairForm,
  PAIR_FORM,
} from "./pair-form.ts";

/** What a step, or a meeting, needs to be told; what it would write comes below before it is written. */
export function PairStepForm(props: {
  line: ShownPair;
  now: OpenPairForm;
  state: PeopleState;
  title: string;
}) {
  const { line, now, state } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, button")?.focus(), [now.act]);
  return (
    <>
      <form
        ref={form}
        class="person-form"
        aria-label={`${line.title}: ${props.title}`}
        onSubmit={(event) => {
          event.preventDefault();
          void checkPair();
        }}
      >
        {now.act === "meeting" ? (
          <MeetingFields now={now} kinds={state.meetingKinds} />
        ) : (
          fieldsOf(line, now.act).map((field) => (
            <Field key={field} field={field} line={line} now={now} state={state} />
          ))
        )}
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={busy.value !== ""}>
            Проверить и записать
          </button>
          <button type="button" class="secondary" onClick={closePairForm}>
            Закрыть
          </button>
        </div>
      </form>
      <ActBox actKey={PAIR_FORM} onDone={closePairForm} />
    </>
  );
}

function Field(props: { field: PairField; line: ShownPair; now: OpenPairForm; state: PeopleState }) {
  const { field, line, now, state } = props;
  const label = fieldLabels[field];
  const value = now.given[field] ?? "";
  if (field === "mentor") {
    const options = state.banks.Наставники.people.flatMap(({ who, mark, words, isHidden }) =>
      isHidden || (mark.key.Код ?? "") === ""
        ? []
        : [{ value: mark.key.Код ?? "", words: `${whoWords(who)} (${words})` }],
    );
    return <Choice id={field} label={label} value={value} options={options} />;
  }
  if (field === "mentee") {
    const codes = now.act === "re-pair" ? line.menteesToPair : line.mentees.map(({ mark }) => mark);
    const options = line.mentees
      .filter(({ mark }) => codes.includes(mark))
      .map((who) => ({ value: who.mark, words: whoWords(who) }));
    return <Choice id={field} label={label} value={value} options={options} />;
  }
  return <Typed id={field} label={label} value={value} isDay={dayFields.has(field)} />;
}

function MeetingFields({ now, kinds }: { now: OpenPairForm; kinds: readonly string[] }) {
  const { day = "", meeting = "", topic = "", feedback = "" } = now.given;
  return (
    <>
      <Typed id="day" label={meetingLabels.day} value={day} isDay />
      <Choice
        id="meeting"
        label={meetingLabels.meeting}
        value={meeting}
        options={kinds.map((words) => ({ value: words, words }))}
      />
      <Typed id="topic" label={meetingLabels.topic} value={topic} isDay={false} />
      <label class="tick-field">
        <input
          type="checkbox"
          checked={feedback === TICKED}
          onChange={(event) => give("feedback", event.currentTarget.checked ? TICKED : "")}
        />{" "}
        {meetingLabels.feedback}
      </label>
    </>
  );
}

type FieldProps = { id: GivenField; label: string; value: string };

function Typed({ id, label, value, isDay }: FieldProps & { isDay: boolean }) {
  const about = {
    id: `pair-${id}`,
    autocomplete: "off",
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => give(id, event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={about.id}>{label}</label>
      {isDay ? <input type="date" {...about} /> : <input type="text" {...about} />}
    </div>
  );
}

function Choice(
  props: FieldProps & { options: readonly { readonly value: string; readonly words: string }[] },
) {
  const { id, label, value, options } = props;
  return (
    <div class="field">
      <label for={`pair-${id}`}>{label}</label>
      <select id={`pair-${id}`} value={value} onChange={(event) => give(id, event.currentTarget.value)}>
        <option value="">не выбрано</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
