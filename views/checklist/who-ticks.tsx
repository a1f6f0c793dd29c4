import { useEffect, useRef } from "preact/hooks";
import { useChecklist } from "./checklist-model.ts";

/** «Кто отмечает»: chosen from the assignees or typed. */
export function WhoTicks({ people }: { people: readonly string[] }) {
  const { who, nameMissing } = useChecklist();
  const field = useRef<HTMLInputElement>(null);
  const missing = nameMissing.value;
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [missing]);
  return (
    <div class="field">
      <label for="who">Кто отмечает</label>
      <input
        id="who"
        ref={field}
        list="people"
        autocomplete="off"
        placeholder="Выберите или впишите"
        value={who.value}
        aria-invalid={missing}
        aria-describedby={missing ? "who-missing" : undefined}
        onInput={(event) => {
          who.value = event.currentTarget.value;
          nameMissing.value = false;
        }}
      />
      <datalist id="people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {missing && (
        <p id="who-missing" class="field-problem" role="alert">
          Сначала укажите, кто отмечает: имя будет записано в книгу.
        </p>
      )}
    </div>
  );
}
