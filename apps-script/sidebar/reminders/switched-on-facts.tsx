import { dottedDate } from "../../../shared/calendar/iso-date.ts";
import type { SwitchedOn } from "../../server/reminders/reminder-api.ts";

/** Whether mails are sent by themselves, in whose name, when next, and what went wrong meanwhile. */
export function SwitchedOnFacts({ on, troubles }: { on: SwitchedOn | null; troubles: readonly string[] }) {
  return (
    <>
      {on === null ? (
        <p>
          Сейчас <b>выключены</b>: сами письма не уходят.
        </p>
      ) : (
        <p>
          Сейчас <b>включены</b>
          {on.who === "" ? "" : ` (${on.who})`}. Следующие письма: {dottedDate(on.nextRun)}.{" "}
          {on.mine
            ? "Они уходят с вашего адреса."
            : "Они уходят с адреса того, кто включил; нажмёте «Сохранить» – будут уходить с вашего."}
        </p>
      )}
      {on !== null && on.silentSince !== null && (
        <p class="failure" role="alert">
          Google не запускал напоминания с {dottedDate(on.silentSince)}. Нажмите «Сохранить», чтобы они снова
          заработали.
        </p>
      )}
      {troubles.length > 0 && (
        <div class="failure">
          <h2>Не получилось</h2>
          <ul class="plain-list">
            {troubles.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
