import type { BankField } from "../../../../shared/bank-acts/bank-fields.ts";
import { type, values } from "./bank-form.ts";

const KEYBOARDS = { number: "numeric", link: "url" } as const;
const EXAMPLE_DAY = "15.09.2024";

/** One field, with the words of its column's note. */
export function FieldOf({ field, isFormula }: { field: BankField; isFormula: boolean }) {
  const { heading, kind, note } = field;
  const id = `person-${heading}`;
  const words = values.value[heading] ?? "";
  const about = { id, "aria-describedby": `${id}-note`, disabled: isFormula };
  if (kind === "yes")
    return (
      <div class="field">
        <label class="tick-field">
          <input
            {...about}
            type="checkbox"
            checked={words === "да"}
            onChange={(event) => type(heading, event.currentTarget.checked ? "да" : "")}
          />{" "}
          {heading}
        </label>
        <Note id={id} note={note} isFormula={isFormula} />
      </div>
    );
  return (
    <div class="field">
      <label for={id}>{heading}</label>
      {kind === "list" ? (
        <select {...about} value={words} onChange={(event) => type(heading, event.currentTarget.value)}>
          {withStanding(field.options, words).map((option) => (
            <option key={option} value={option}>
              {option === "" ? "не выбрано" : option}
            </option>
          ))}
        </select>
      ) : field.isLong ? (
        <textarea
          {...about}
          class="words"
          rows={2}
          value={words}
          onInput={(event) => type(heading, event.currentTarget.value)}
        />
      ) : (
        <input
          {...about}
          autocomplete="off"
          inputMode={kind === "number" || kind === "link" ? KEYBOARDS[kind] : undefined}
          placeholder={kind === "date" ? EXAMPLE_DAY : undefined}
          value={words}
          onInput={(event) => type(heading, event.currentTarget.value)}
        />
      )}
      <Note id={id} note={note} isFormula={isFormula} />
    </div>
  );
}

/** A word of somebody's own comes last, so that nothing moves under whoever chooses. */
function withStanding(options: readonly string[], words: string): readonly string[] {
  return words === "" || options.includes(words) ? ["", ...options] : ["", ...options, words];
}

function Note({ id, note, isFormula }: { id: string; note: string; isFormula: boolean }) {
  return (
    <p id={`${id}-note`} class="quiet">
      {isFormula ? "Здесь ваша формула: изменить её можно в таблице." : note}
    </p>
  );
}
