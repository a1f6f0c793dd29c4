import type { ReadyReminders } from "../../server/reminders/reminder-api.ts";
import { choice, lookAtMails, switchOn } from "./reminding.ts";

const weekdays = [
  "по понедельникам",
  "по вторникам",
  "по средам",
  "по четвергам",
  "по пятницам",
  "по субботам",
  "по воскресеньям",
] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The day, the hour and the days ahead; a changed number of days shows other mails at once. */
export function WhenToRemind({ state }: { state: ReadyReminders }) {
  const { daysAhead, weekday, hour } = choice.value;
  const { on } = state;
  const isChanged = weekday !== state.weekday || hour !== state.hour || state.daysAhead !== on?.daysAhead;
  const canSave = on !== null && (isChanged || !on.mine || on.silentSince !== null);
  return (
    <fieldset class="when">
      <legend class="unseen">Когда напоминать</legend>
      <div class="field">
        <label for="remind-ahead">За сколько дней до срока</label>
        <input
          id="remind-ahead"
          type="number"
          inputMode="numeric"
          min={0}
          max={60}
          value={daysAhead}
          onChange={(event) => {
            choice.value = { ...choice.value, daysAhead: event.currentTarget.value };
            void lookAtMails(event.currentTarget.value);
          }}
        />
      </div>
      <div class="when-day">
        <div class="field">
          <label for="remind-weekday">Раз в неделю</label>
          <select
            id="remind-weekday"
            value={String(weekday)}
            onChange={(event) => {
              choice.value = { ...choice.value, weekday: Number(event.currentTarget.value) };
            }}
          >
            {weekdays.map((words, at) => (
              <option key={words} value={String(at + 1)}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="remind-hour">После</label>
          <select
            id="remind-hour"
            value={String(hour)}
            onChange={(event) => {
              choice.value = { ...choice.value, hour: Number(event.currentTarget.value) };
            }}
          >
            {hours.map((each) => (
              <option key={each} value={String(each)}>
                {each}:00
              </option>
            ))}
          </select>
        </div>
      </div>
      {canSave && (
        <button type="button" class="secondary" onClick={() => void switchOn(state)}>
          Сохранить
        </button>
      )}
    </fieldset>
  );
}
