import type { ComponentChildren } from "preact";
import { type PairChoice, pairChoices } from "../../shared/people-lists/pair-choices.ts";
import type { ShownPair } from "../../shared/people-lists/shown-pairs.ts";
import { matches } from "./matches.ts";
import { ShownInSteps } from "./shown-in-steps.tsx";
import { whoWords } from "./who.tsx";

/** What a person looks for among the pairs. */
export type PairsWanted = { readonly choice: PairChoice; readonly typed: string };

export const allPairs: PairsWanted = { choice: "all", typed: "" };

/** The rows that are looked for, by state and by what was typed of a code, a name or a form. */
function pairsFound(lines: readonly ShownPair[], { choice, typed }: PairsWanted): readonly ShownPair[] {
  const fits = pairChoices.find(({ key }) => key === choice)?.fits ?? pairChoices[0].fits;
  return lines.filter((line) => fits(line) && matches(wordsOf(line), typed));
}

function wordsOf({ title, mentors, mentees, form }: ShownPair): string {
  return [title, ...mentors.map(whoWords), ...mentees.map(whoWords), form].join(" ");
}

type Finding = {
  lines: readonly ShownPair[];
  wanted: PairsWanted;
  onWant: (wanted: PairsWanted) => void;
};

/** The pairs that are looked for, below what is looked for. */
export function FoundPairs({ draw, ...finding }: Finding & { draw: (line: ShownPair) => ComponentChildren }) {
  const { lines, wanted } = finding;
  return (
    <>
      <FindPairs {...finding} />
      <ShownInSteps key={`${wanted.choice} ${wanted.typed}`} items={pairsFound(lines, wanted)} draw={draw} />
    </>
  );
}

/** Which pairs to show, and the search by code or name. */
function FindPairs({ lines, wanted, onWant }: Finding) {
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
