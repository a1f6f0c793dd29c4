import type { PersonTab } from "../../../../shared/participants/participant.ts";
import type { BankLine } from "../../../../shared/people-lists/bank-lines.ts";
import { matches } from "../../../../views/people/matches.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { Who, whoWords } from "../../../../views/people/who.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { openView } from "../../view.ts";
import { showInSheet } from "../people-model.ts";
import { bank, openForm, search } from "./bank-form.ts";

const banks = [
  { bank: "Наставники", add: "Добавить наставника" },
  { bank: "Наставляемые", add: "Добавить наставляемого" },
] as const satisfies readonly { readonly bank: PersonTab; readonly add: string }[];

/** The people of one bank, found by code, name or category. */
export function BankList({ state }: { state: PeopleState }) {
  const { lost, people } = state.banks[bank.value];
  const found = people.filter(({ who, words }) => matches(`${whoWords(who)} ${words}`, search.value));
  const { add } = banks.find((each) => each.bank === bank.value) ?? banks[0];
  return (
    <section class="people-part" aria-label="Банки">
      <fieldset class="parts">
        <legend class="unseen">Какой банк</legend>
        {banks.map(({ bank: each }) => (
          <label key={each}>
            <input
              type="radio"
              name="people-bank"
              checked={bank.value === each}
              onChange={() => {
                bank.value = each;
              }}
            />
            <span>
              {each}: {state.banks[each].people.length}
            </span>
          </label>
        ))}
      </fieldset>
      {state.byCodes && <p class="quiet">Книга ведётся по кодам: имён и контактов в ней нет.</p>}
      {lost !== "" ? (
        <p class="failure">{lost} Верните её или выберите в меню «Создать книгу».</p>
      ) : (
        <>
          <div class="buttons">
            <button type="button" class="primary" onClick={() => void openForm(bank.value, null)}>
              {add}
            </button>
            <button type="button" class="secondary" onClick={() => openView("papers")}>
              Печать…
            </button>
          </div>
          <Search />
          <p role="status" class="quiet">
            {search.value.trim() !== "" && `Найдено: ${found.length} из ${people.length}`}
          </p>
          {people.length === 0 && <p>Здесь пока никого нет.</p>}
          <ShownInSteps
            key={`${bank.value} ${search.value}`}
            items={found}
            draw={(person) => <PersonLine key={`${person.mark.row} ${person.who.mark}`} person={person} />}
          />
        </>
      )}
    </section>
  );
}

function Search() {
  return (
    <div class="field">
      <label for="people-search">Найти по коду, имени или категории</label>
      <input
        id="people-search"
        type="search"
        autocomplete="off"
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}

function PersonLine({ person }: { person: BankLine }) {
  const { who, mark, words, isHidden } = person;
  const show = (
    <button
      type="button"
      class="inline"
      aria-label={`Показать в таблице: ${whoWords(who)}`}
      onClick={() => void showInSheet(mark)}
    >
      Показать в таблице
    </button>
  );
  return (
    <li class="person">
      {isHidden ? (
        <p>
          <Who who={who} />
        </p>
      ) : (
        <button type="button" class="person-open" onClick={() => void openForm(mark.tab as PersonTab, mark)}>
          <Who who={who} />
        </button>
      )}
      <p class="quiet">{words}</p>
      {show}
    </li>
  );
}
