import type { ReadyReminders } from "../../server/reminders/reminder-api.ts";
import { FeatureView } from "../feature-view.tsx";
import { MailsPreviewList } from "./mails-preview.tsx";
import { lookAtMails, reminding, sendNow, switchOff, switchOn } from "./reminding.ts";
import { SwitchedOnFacts } from "./switched-on-facts.tsx";
import { WhenToRemind } from "./when-to-remind.tsx";

/** Reminders by mail: every mail is shown first; only a press of the person's sends or switches on. */
export function RemindersView() {
  return (
    <FeatureView
      now={reminding.value}
      load={lookAtMails}
      name="Напоминания"
      look="reminders"
      heading="Напоминания по почте"
      absent={<Absent />}
      notAllowed={NOT_ALLOWED}
      ready={(state) => <Ready state={state} />}
    />
  );
}

function Absent() {
  return (
    <>
      <p>
        Программа может раз в неделю писать ответственным, что скоро и что просрочено, а куратору – сводку.
      </p>
      <p>
        Для этого нужны два разрешения Google: отправлять письма от вашего имени и запускаться по расписанию.
        Эта надстройка их не просит, поэтому писем не отправляет.
      </p>
      <p>
        Нужны напоминания – попросите того, кто устанавливал надстройку, поставить издание с напоминаниями
        (папка <code>apps-script-with-reminders</code>). Книга останется той же.
      </p>
    </>
  );
}

const NOT_ALLOWED =
  "Чтобы напоминать, нужны два разрешения Google: отправлять письма от вашего имени и запускаться по расписанию. Вы их пока не дали; без них работает всё остальное.";

function Ready({ state }: { state: ReadyReminders }) {
  const { on, preview } = state;
  return (
    <>
      <SwitchedOnFacts on={on} troubles={state.troubles} />
      <WhenToRemind state={state} />
      <MailsPreviewList preview={preview} />
      <div class="actions">
        {on === null ? (
          <button type="button" class="primary" onClick={() => void switchOn(state)}>
            Включить
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void switchOff()}>
            Выключить
          </button>
        )}
        <button
          type="button"
          class="secondary"
          disabled={preview.mails.length === 0}
          onClick={() => void sendNow(state)}
        >
          Отправить сейчас
        </button>
      </div>
    </>
  );
}
