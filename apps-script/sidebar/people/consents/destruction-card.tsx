import type { PeoplePreview, PeopleState } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { look } from "../act/acting.ts";
import { busy } from "../people-model.ts";
import { ActDraft } from "./act-draft.tsx";
import { checkErasure, destroyedOn, eraseKey, keptActs, placesOf } from "./consent-forms.ts";
import { DueWords } from "./due-words.tsx";

type Line = PeopleState["consents"]["destruction"][number];

/** Data to be destroyed after a withdrawal, by the code alone: cleared in the book, the act drafted, the day written down. */
export function DestructionCard({ line }: { line: Line }) {
  const { code, key, row, isFilled } = line;
  const act = isFilled ? line.act : (keptActs.value[code] ?? line.act);
  const dayKey = `destroyed ${key} ${row}`;
  return (
    <li class="card" aria-label={line.title}>
      <p>
        <b>{line.title}</b>
      </p>
      <DueWords line={line} />
      {isFilled && (
        <button
          type="button"
          class="secondary"
          aria-label={`Очистить данные в книге: ${code}`}
          onClick={() => void checkErasure(code, [])}
        >
          Очистить данные в книге
        </button>
      )}
      <ActBox
        actKey={eraseKey(code)}
        draw={(preview) => <Erasure code={code} preview={preview} />}
        onDone={() => {
          keptActs.value = { ...keptActs.value, [code]: line.act };
        }}
      />
      {act !== "" && <ActDraft code={code} words={act} />}
      <form
        class="person-form"
        aria-label={`Уничтожено: ${code}`}
        onSubmit={(event) => {
          event.preventDefault();
          void look(dayKey, { kind: "destroyed", row, key, mark: code, day: destroyedOn.value[key] ?? "" });
        }}
      >
        <div class="field">
          <label for={dayKey}>Уничтожено, день</label>
          <input
            id={dayKey}
            type="date"
            value={destroyedOn.value[key] ?? ""}
            onInput={(event) => {
              destroyedOn.value = { ...destroyedOn.value, [key]: event.currentTarget.value };
            }}
          />
        </div>
        <button type="submit" class="secondary" aria-disabled={busy.value !== ""}>
          Отметить «Уничтожено»
        </button>
      </form>
      <ActBox actKey={dayKey} />
    </li>
  );
}

/** What goes, and the other cells that speak of the person: nobody but the reader can tell whether it is the same one. */
function Erasure({ code, preview: { details } }: { code: string; preview: PeoplePreview }) {
  if (details?.kind !== "erasure") return null;
  const { categories, mentions } = details;
  const places = placesOf(code);
  return (
    <>
      {categories.length > 0 && <p>Будут очищены: {categories.join(", ")}.</p>}
      {mentions.length > 0 && (
        <fieldset class="kinds">
          <legend>Упоминается и в других ячейках: {mentions.length}. Отметьте те, что тоже исправить</legend>
          {mentions.map(({ place, words }) => (
            <label key={place} class="tick-field">
              <input
                type="checkbox"
                checked={places.includes(place)}
                onChange={(event) =>
                  void checkErasure(
                    code,
                    event.currentTarget.checked
                      ? [...places, place]
                      : places.filter((each) => each !== place),
                  )
                }
              />
              <span>
                {place} <span class="quiet">Останется: «{words}»</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
