import { schoolYear } from "./creating.ts";

/** Typed by the person; `onNamed` is called when they are done, where that is to have an effect at once. */
export function SchoolYearField({ onNamed }: { onNamed?: () => void }) {
  return (
    <div class="field">
      <label for="school-year">
        Учебный год <span class="quiet">(если его нет в документе)</span>
      </label>
      <input
        id="school-year"
        placeholder="например, 2024-2025"
        value={schoolYear.value}
        onInput={(event) => {
          schoolYear.value = event.currentTarget.value;
        }}
        onChange={onNamed}
      />
    </div>
  );
}
