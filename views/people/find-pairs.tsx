import { type PairChoice, pairChoices } from "../../shared/people-lists/pair-choices.ts";
import type { ShownPair } from "../../shared/people-lists/shown-pairs.ts";
import { matches } from "./matches.ts";
import { whoWords } from "./who.tsx";

/** What a person looks for among the pairs. */
export type PairsWanted = { readonly choice: PairChoice; readonly typed: string };

export const allPairs: PairsWanted = { choice: "all", typed: "" };

/** The rows that are looked for, by state and by what was typed of a code, a name or a form. */
export function pairsFound(
  lines: readonly ShownPair[],
  { choice, typed }: PairsWanted,
): readonly ShownPair[] {
  const fits = pairChoices.find(({ key }) => key === choice)?.fits ?? pairChoices[0].fits;
  return lines.filter((line) => fits(line) && matches(wordsOf(line), typed));
}

function wordsOf({ title, mentors, mentees, form }: ShownPair): string {
  return [title, ...mentors.map(whoWords), ...mentees.map(whoWords), form].join(" ");
}

/** Which pairs to show, and the search by code or name. */
export function FindPairs(props: {
  lines: readonly ShownPair[];
  wanted: PairsWanted;
  onWant: (wanted: PairsWanted) => void;
}) {
  const { lines, wanted, onWant } = props;
  return (
    <div class="find">
      <div class="field">
        <label for="pairs-choice">Какие пары</label>
        <select
          id="pairs-choice"
          value={wanted.choice}
          onChange={(event) => onWant({ ...wanted, choice: event.currentTarget.value as PairChoice })}
        >
          {pairChoices.map(({ key, label, fits }) => (
            <option key={key} value={key}>
              {label}: {lines.filter(fits).length}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="pairs-search">Найти по коду или имени</label>
        <input
          id="pairs-search"
          type="search"
          autocomplete="off"
          value={wanted.typed}
          onInput={(event) => onWant({ ...wanted, typed: event.currentTarget.value })}
        />
      </div>
      <p role="status" class="quiet">
        {lines.length > 0 && `Показано: ${pairsFound(lines, wanted).length} из ${lines.length}`}
      </p>
    </div>
  );
}
