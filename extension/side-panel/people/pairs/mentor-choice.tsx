import { computed } from "@preact/signals";
import { hiddenPeople } from "../../../../shared/consents/hidden-people.ts";
import { scoreWords } from "../../../../shared/pairing/score-words.ts";
import { inProgramme, isPerson, type Person } from "../../../../shared/participants/participant.ts";
import { isCode } from "../../../../shared/people/code.ts";
import { fieldLabels } from "../../../../shared/people-lists/acts-on-pair.ts";
import { textOf } from "../../../../shared/workbook/read-workbook.ts";
import { ChoiceField, type Option } from "../../../../views/people/fields.tsx";
import { whoWords } from "../../../../views/people/who.tsx";
import { day, names, workbook } from "../people-state.ts";
import { give, suited } from "./step-state.ts";

const SHOWN = 10;

const best = computed(() => suited.value.slice(0, SHOWN));

/** Mentors to choose from: those the program would propose first, with what speaks for the one who is chosen. */
export function MentorChoice({ value }: { value: string }) {
  const taken = best.value.find(({ mentor }) => mentor === value);
  const [suiting, rest] = [suitingOptions(), otherOptions()];
  const groups = [
    ...(suiting.length > 0 ? [{ label: "Подходят по записанному в книге", options: suiting }] : []),
    { label: suiting.length > 0 ? "Другие" : "Наставники", options: rest },
  ];
  return (
    <ChoiceField
      id="pair-mentor"
      label={fieldLabels.mentor}
      value={value}
      onGive={(words) => give("mentor", words)}
      groups={groups}
    >
      {taken !== undefined && <p class="hint">{[...taken.reasons, ...taken.against].join(" ")}</p>}
      {value !== "" && taken === undefined && (
        <p class="hint">
          Программа эту пару не предложила бы: проверьте категорию, согласия и сколько наставляемых наставник
          готов вести.
        </p>
      )}
    </ChoiceField>
  );
}

function wordsOf(code: string): string {
  return names.value === null ? code : whoWords(names.value.ofCode("Наставники", code));
}

function suitingOptions(): readonly Option[] {
  return best.value.map(({ mentor, score }) => ({
    value: mentor,
    words: `${wordsOf(mentor)}: ${scoreWords(score)}`,
  }));
}

/** Everybody of the bank who may be one: in the programme, with a code, and the consent not taken back. */
function otherOptions(): readonly Option[] {
  if (workbook.value === null) return [];
  const known = new Set(best.value.map(({ mentor }) => mentor));
  const withdrawn = new Set(hiddenPeople(workbook.value, day.value).map(({ person }) => person));
  return workbook.value.tables.Наставники.filter(
    (row) =>
      !withdrawn.has(row as Person) &&
      isPerson(row as Person) &&
      inProgramme(row as Person, day.value) &&
      isCode(textOf(row, "Код")) &&
      !known.has(textOf(row, "Код")),
  ).map((row) => ({ value: textOf(row, "Код"), words: wordsOf(textOf(row, "Код")) }));
}
