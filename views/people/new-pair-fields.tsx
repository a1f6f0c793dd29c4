import type { BankLine } from "../../shared/people-lists/bank-lines.ts";
import {
  type AskedNewPair,
  AT_ONCE,
  type NewPairField,
  type NewPairWords,
  newPairDays,
  newPairFields,
  newPairLabels,
} from "../../shared/people-lists/new-pair-form.ts";
import { ChoiceField, type OptionGroup, plainOptions, WordsField } from "./fields.tsx";
import { codeOf, PeoplePicker } from "./people-picker.tsx";

/** What a new pair is made of: its people out of the banks, then the rest. */
export function NewPairFields(props: {
  asked: AskedNewPair;
  onAsk: (asked: AskedNewPair) => void;
  mentors: readonly BankLine[];
  mentees: readonly BankLine[];
  words: NewPairWords;
}) {
  const { asked, onAsk, mentors, mentees, words } = props;
  const isChosen = (line: BankLine, codes: readonly string[]) => codes.includes(codeOf(line));
  const lacksConsents =
    mentors.some((line) => line.lacksToBegin && isChosen(line, [asked.mentor])) ||
    mentees.some((line) => line.lacksToBegin && isChosen(line, asked.mentees));
  return (
    <>
      <PeoplePicker
        id="new-pair-mentor"
        legend="Наставник"
        find="Найти наставника"
        people={mentors}
        chosen={asked.mentor === "" ? [] : [asked.mentor]}
        isMany={false}
        onChoose={([mentor = ""]) => onAsk({ ...asked, mentor })}
      />
      <PeoplePicker
        id="new-pair-mentees"
        legend="Наставляемые: один или группа"
        find="Найти наставляемого"
        people={mentees}
        chosen={asked.mentees}
        isMany
        onChoose={(codes) => onAsk({ ...asked, mentees: codes })}
      />
      {newPairFields(asked, lacksConsents).map((field) => (
        <Field
          key={field}
          field={field}
          value={asked.given[field] ?? ""}
          words={words}
          onGive={(given) => onAsk({ ...asked, given: { ...asked.given, [field]: given } })}
        />
      ))}
    </>
  );
}

const STATES: readonly OptionGroup[] = [
  { label: "", options: [{ value: AT_ONCE, words: `${AT_ONCE}: уже работают` }] },
];

function Field(props: {
  field: NewPairField;
  value: string;
  words: NewPairWords;
  onGive: (given: string) => void;
}) {
  const { field, value, words, onGive } = props;
  const about = { id: `new-pair-${field}`, label: newPairLabels[field], value, onGive };
  switch (field) {
    case "form":
    case "roleModel":
      return <ChoiceField {...about} groups={plainOptions(words[field])} />;
    case "state":
      return <ChoiceField {...about} groups={STATES} none="предложена: начнут позже" />;
    default:
      return <WordsField {...about} isDay={newPairDays.has(field)} />;
  }
}
