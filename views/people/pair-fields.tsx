import type { ComponentChildren } from "preact";
import { dayFields, fieldLabels } from "../../shared/people-lists/acts-on-pair.ts";
import {
  type GivenMeeting,
  type MeetingField,
  meetingLabels,
  TICKED,
} from "../../shared/people-lists/meeting-form.ts";
import type { GivenFields, PairField } from "../../shared/people-lists/plan-pair-act.ts";
import type { ShownPair } from "../../shared/people-lists/shown-pairs.ts";
import { ChoiceField, plainOptions, WordsField } from "./fields.tsx";
import { whoWords } from "./who.tsx";

/** What a step of a pair needs to be told. */
export function StepFields(props: {
  fields: readonly PairField[];
  line: ShownPair;
  given: GivenFields;
  give: (field: PairField, words: string) => void;
  /** The choice of a mentor: whom it offers, each edition knows. */
  mentor: ComponentChildren;
}) {
  const { fields, line, given, give, mentor } = props;
  return (
    <>
      {fields.map((field) => {
        if (field === "mentor") return mentor;
        const about = {
          id: `pair-${field}`,
          label: fieldLabels[field],
          value: given[field] ?? "",
          onGive: (words: string) => give(field, words),
        };
        return field === "mentee" ? (
          <ChoiceField key={field} {...about} groups={menteesOf(line)} />
        ) : (
          <WordsField key={field} {...about} isDay={dayFields.has(field)} />
        );
      })}
    </>
  );
}

/** Of a working group everybody with a code; of one that is over, those who stand in no pair. */
function menteesOf({ mentees, menteesToPair }: ShownPair) {
  const offered = mentees.filter(({ mark }) => menteesToPair.includes(mark));
  return [{ label: "", options: offered.map((who) => ({ value: who.mark, words: whoWords(who) })) }];
}

/** What is asked of a meeting that took place. */
export function MeetingFields(props: {
  given: GivenMeeting;
  give: (field: MeetingField, words: string) => void;
  /** The words of «Виды встреч». */
  kinds: readonly string[];
}) {
  const { given, give, kinds } = props;
  const about = (field: MeetingField) => ({
    id: `pair-${field}`,
    label: meetingLabels[field],
    value: given[field] ?? "",
    onGive: (words: string) => give(field, words),
  });
  return (
    <>
      <WordsField {...about("day")} isDay />
      <ChoiceField {...about("meeting")} groups={plainOptions(kinds)} />
      <WordsField {...about("topic")} />
      <label class="tick-field">
        <input
          type="checkbox"
          checked={given.feedback === TICKED}
          onChange={(event) => give("feedback", event.currentTarget.checked ? TICKED : "")}
        />{" "}
        {meetingLabels.feedback}
      </label>
    </>
  );
}
