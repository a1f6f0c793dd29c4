import { signal } from "@preact/signals";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { Who, whoWords } from "../../../../views/people/who.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { ConsentFormView } from "./consent-form.tsx";
import { openConsent, openConsentForm } from "./consent-forms.ts";
import { DestructionCard } from "./destruction-card.tsx";
import { DueWords } from "./due-words.tsx";

const onlyActive = signal(false);

/** Consents: what must be destroyed, what is missing for whom, what ends; one that was signed or taken back is written down. */
export function ConsentsSection({ state }: { state: PeopleState }) {
  const { lost, hasPeople, destruction, lacking, ending } = state.consents;
  if (lost !== "")
    return <p class="failure">{lost} Чего не хватает, сказать нельзя. Верните это место в книге.</p>;
  const shown = lacking.filter(({ isActive }) => isActive || !onlyActive.value);
  return (
    <section class="people-part" aria-label="Согласия">
      {openConsent.value === null ? (
        <div class="buttons">
          <button type="button" class="primary" onClick={() => openConsentForm("sign")}>
            Записать согласие
          </button>
          <button type="button" class="secondary" onClick={() => openConsentForm("withdraw")}>
            Отозвано…
          </button>
        </div>
      ) : (
        <ConsentFormView now={openConsent.value} state={state} />
      )}
      {destruction.length > 0 && (
        <>
          <h2>Уничтожить данные: {destruction.length}</h2>
          <ul class="cards">
            {destruction.map((line) => (
              <DestructionCard key={`${line.key} ${line.row}`} line={line} />
            ))}
          </ul>
        </>
      )}
      <h2>Не хватает: {shown.length}</h2>
      <label class="tick-field">
        <input
          type="checkbox"
          checked={onlyActive.value}
          onChange={(event) => {
            onlyActive.value = event.currentTarget.checked;
          }}
        />
        только участники действующих пар
      </label>
      {shown.some(hasCode) && (
        <p class="quiet">
          Взятое согласие запишите кнопкой «Записать согласие» под именем: строка во вкладке «Согласия»
          появится сама.
        </p>
      )}
      {shown.length === 0 && (
        <p>{hasPeople ? "Все нужные согласия есть." : "В книге пока нет участников программы."}</p>
      )}
      <ShownInSteps key={String(onlyActive.value)} items={shown} draw={drawLacking} />
      {ending.length > 0 && (
        <>
          <h2>Кончаются: {ending.length}</h2>
          <ul class="cards">
            {ending.map((line) => (
              <li key={line.title} class="card">
                <p>{line.title}</p>
                <DueWords line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Lacking = PeopleState["consents"]["lacking"][number];

/** A consent is written down by the code of its owner. */
function hasCode({ mark }: Lacking): boolean {
  return (mark.key.Код ?? "") !== "";
}

function drawLacking(line: Lacking) {
  const { who, mark, lacks, isActive } = line;
  return (
    <li key={`${mark.tab} ${mark.row}`} class="card">
      <p>
        <Who who={who} />
        {isActive && ", в действующей паре"}
      </p>
      <ul class="plain-list">
        {lacks.map(({ kind, words, advice }) => (
          <li key={kind}>
            {words}. <span class="quiet">{advice}</span>
          </li>
        ))}
      </ul>
      {hasCode(line) && (
        <button
          type="button"
          class="inline show"
          aria-label={`Записать согласие: ${whoWords(who)}`}
          onClick={() => openConsentForm("sign", mark.key.Код)}
        >
          Записать согласие
        </button>
      )}
    </li>
  );
}
