import { useEffect, useRef } from "preact/hooks";
import { fieldLabels, fieldsOfAct } from "../../../../shared/people-lists/acts-on-pair.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { ChoiceField } from "../../../../views/people/fields.tsx";
import { MeetingFields, StepFields } from "../../../../views/people/pair-fields.tsx";
import { whoWords } from "../../../../views/people/who.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { CheckAndWrite } from "../act/check-and-write.tsx";
import { checkPair, closePairForm, give, type OpenPairForm, PAIR_FORM } from "./pair-form.ts";

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
          <MeetingFields given={now.given} give={give} kinds={state.meetingKinds} />
        ) : (
          <StepFields
            fields={fieldsOfAct(line, now.act)}
            line={line}
            given={now.given}
            give={give}
            mentor={<MentorChoice key="mentor" value={now.given.mentor ?? ""} state={state} />}
          />
        )}
        <CheckAndWrite onClose={closePairForm} />
      </form>
      <ActBox actKey={PAIR_FORM} onDone={closePairForm} />
    </>
  );
}

function MentorChoice({ value, state }: { value: string; state: PeopleState }) {
  const options = state.banks.Наставники.people.flatMap(({ who, mark, words, isHidden }) =>
    isHidden || (mark.key.Код ?? "") === ""
      ? []
      : [{ value: mark.key.Код ?? "", words: `${whoWords(who)} (${words})` }],
  );
  return (
    <ChoiceField
      id="pair-mentor"
      label={fieldLabels.mentor}
      value={value}
      onGive={(words) => give("mentor", words)}
      groups={[{ label: "", options }]}
    />
  );
}
