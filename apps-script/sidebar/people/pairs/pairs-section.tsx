import { signal } from "@preact/signals";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { Failure } from "../../../../views/look/failure.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { matches } from "../pieces/matches.ts";
import { ShownInSteps } from "../pieces/shown-in-steps.tsx";
import { whoWords } from "../pieces/who.tsx";
import { PairCard } from "./pair-card.tsx";
import { ProposalsList } from "./proposals-list.tsx";
import { propose, proposing } from "./proposing.ts";

const filters = {
  all: { words: "все", isShown: () => true },
  attention: { words: "требуют внимания", isShown: ({ troubles }) => troubles.length > 0 },
  active: { words: "действуют", isShown: ({ state }) => state === "действует" },
  proposed: { words: "предложены", isShown: ({ state }) => state === "предложена" },
  over: { words: "закончены", isShown: ({ state }) => state === "завершена" || state === "расторгнута" },
} as const satisfies Readonly<
  Record<string, { readonly words: string; readonly isShown: (line: ShownPair) => boolean }>
>;

type Filter = keyof typeof filters;

const filter = signal<Filter>("all");
const search = signal("");

/** Pairs and groups from the proposal to the end. */
export function PairsSection({ state }: { state: PeopleState }) {
  const now = proposing.value;
  if (now.kind === "read") return <ProposalsList shown={now.shown} />;
  if (now.kind === "failed") return <Failure message={now.message} onRetry={() => void propose()} />;
  const { lost, lines } = state.pairs;
  if (lost !== "") return <p class="failure">{lost} Верните её или выберите в меню «Создать книгу».</p>;
  const found = lines.filter(
    (line) => filters[filter.value].isShown(line) && matches(wordsOf(line), search.value),
  );
  return (
    <section class="people-part" aria-label="Пары">
      <button type="button" class="primary" onClick={() => void propose()}>
        Подобрать пары
      </button>
      <div class="field">
        <label for="pairs-filter">Какие пары</label>
        <select
          id="pairs-filter"
          value={filter.value}
          onChange={(event) => {
            filter.value = event.currentTarget.value as Filter;
          }}
        >
          {Object.entries(filters).map(([key, { words, isShown }]) => (
            <option key={key} value={key}>
              {words}: {lines.filter(isShown).length}
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
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </div>
      <p role="status" class="quiet">
        {lines.length === 0
          ? "Пар пока нет. Нажмите «Подобрать пары» или впишите их во вкладку «Пары»."
          : `Показано: ${found.length} из ${lines.length}`}
      </p>
      <ShownInSteps
        key={`${filter.value} ${search.value}`}
        items={found}
        draw={(line) => <PairCard key={line.row} line={line} state={state} />}
      />
    </section>
  );
}

function wordsOf({ title, mentors, mentees, form }: ShownPair): string {
  return [title, ...mentors.map(whoWords), ...mentees.map(whoWords), form].join(" ");
}
