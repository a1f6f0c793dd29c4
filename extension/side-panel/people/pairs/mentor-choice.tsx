import { hiddenPeople } from "../../../../shared/consents/hidden-people.ts";
import { scoreWords } from "../../../../shared/pairing/score-words.ts";
import { inProgramme, isPerson, type Person } from "../../../../shared/participants/participant.ts";
import { isCode } from "../../../../shared/people/code.ts";
import { fieldLabels } from "../../../../shared/people-lists/acts-on-pair.ts";
import { textOf } from "../../../../shared/workbook/read-workbook.ts";
import { whoWords } from "../../../../views/people/who.tsx";
import { day, names, workbook } from "../people-state.ts";
import { give, suited } from "./step-state.ts";

/** Mentors to choose from: those the program would propose first, with what speaks for the one who is chosen. */
export function MentorChoice({ value }: { value: string }) {
  if (workbook.value === null || names.value === null) return null;
  const { ofCode } = names.value;
  const best = suited.value.filter((_, at) => at < SHOWN);
  const known = new Set(best.map(({ mentor }) => mentor));
  const withdrawn = new Set(hiddenPeople(workbook.value, day.value).map(({ person }) => person));
  const others = workbook.value.tables.Наставники.filter(
    (row) =>
      !withdrawn.has(row as Person) &&
      isPerson(row as Person) &&
      inProgramme(row as Person, day.value) &&
      isCode(textOf(row, "Код")),
  )
    .map((row) => textOf(row, "Код"))
    .filter((code) => !known.has(code));
  const taken = best.find(({ mentor }) => mentor === value);
  return (
    <>
      <label>
        {fieldLabels.mentor}
        <select value={value} onChange={(event) => give("mentor", event.currentTarget.value)}>
          <option value="">не выбран</option>
          {best.length > 0 && (
            <optgroup label="Подходят по записанному в книге">
              {best.map(({ mentor, score }) => (
                <option key={mentor} value={mentor}>
                  {whoWords(ofCode("Наставники", mentor))}: {scoreWords(score)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={best.length > 0 ? "Другие" : "Наставники"}>
            {others.map((code) => (
              <option key={code} value={code}>
                {whoWords(ofCode("Наставники", code))}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {taken !== undefined && <p class="hint">{[...taken.reasons, ...taken.against].join(" ")}</p>}
      {value !== "" && taken === undefined && (
        <p class="hint">
          Программа эту пару не предложила бы: проверьте категорию, согласия и сколько наставляемых наставник
          готов вести.
        </p>
      )}
    </>
  );
}

const SHOWN = 10;
