import { plural } from "../../../../shared/text/plural.ts";
import { BeforeWriting } from "../../book/act/where-to-write.tsx";
import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { asked, clearing, clearingPlan, saveAct, writeClearing } from "./clearing-state.ts";

/** What the book still holds of somebody who took the consent back, and the button that clears it; told by the code alone. */
export function ClearingForm({ code }: { code: string }) {
  const isOpen = asked.value?.code === code;
  return (
    <>
      <div class="acts">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            asked.value = isOpen ? null : { code, places: new Set() };
          }}
        >
          Очистить данные в книге
          <span class="unseen"> ({code})</span>
        </button>
        <button type="button" onClick={() => void saveAct(code)}>
          Скачать черновик акта
          <span class="unseen"> ({code})</span>
        </button>
      </div>
      {isOpen && <Preview />}
    </>
  );
}

function Preview() {
  const [plan, now] = [clearingPlan.value, asked.value];
  if (plan === null || now === null) return null;
  if (!plan.ok) return <p class="notice">{plan.why}</p>;
  const { cells, categories, mentions, warning, edits } = plan;
  if (edits.length === 0 && mentions.length === 0)
    return <p class="hint">Очищать нечего: в книге об этом участнике остался только код.</p>;
  return (
    <div class="fields">
      <p>
        Будет очищено: {cells} {plural(cells, ["ячейка", "ячейки", "ячеек"])} строки
        {categories.length > 0 && ` (${categories.join(", ")})`}.
      </p>
      {mentions.length > 0 && <Mentions />}
      <p class="notice">{warning}</p>
      <ActionButton
        main
        off={edits.length === 0 || working.value !== ""}
        onPress={() => void writeClearing()}
      >
        {clearing.button}
      </ActionButton>
      <p class="hint">
        Черновик акта составляется до очистки: после неё программа не знает, какие данные были. «Вернуть как
        было» работает, пока открыта панель.
      </p>
      <BeforeWriting />
    </div>
  );
}

/** Other cells: nobody but the person can tell whether they speak of the same one. */
function Mentions() {
  const [plan, now] = [clearingPlan.value, asked.value];
  if (plan?.ok !== true || now === null) return null;
  const choose = (places: Iterable<string>) => {
    asked.value = { ...now, places: new Set(places) };
  };
  return (
    <fieldset class="personal">
      <legend>Упоминается и в других ячейках: {plan.mentions.length}</legend>
      <p class="hint">Отметьте те, что тоже нужно исправить. Показано, что в них останется.</p>
      <button type="button" onClick={() => choose(plan.mentions.map(({ place }) => place))}>
        Отметить все
      </button>
      {plan.mentions.map(({ place, words }) => (
        <label key={place} class="tick">
          <input
            type="checkbox"
            checked={now.places.has(place)}
            onChange={(event) => {
              const others = [...now.places].filter((each) => each !== place);
              choose(event.currentTarget.checked ? [...others, place] : others);
            }}
          />{" "}
          {place}
          <span class="hint">{words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}</span>
        </label>
      ))}
    </fieldset>
  );
}

const LONGEST = 200;
