import type { MailsPreview } from "../../server/reminders/reminder-api.ts";
import { lookAtMails, openAddresses } from "./reminding.ts";

/** Every mail as it would leave now: to whom, its subject, its whole text; then who gets none and why. */
export function MailsPreviewList({ preview }: { preview: MailsPreview }) {
  const { mails, remarks, addressesMissing } = preview;
  return (
    <>
      <h2>
        {mails.length === 0 ? "Сейчас писать некому" : `Письма, если отправить сейчас: ${mails.length}`}
      </h2>
      {mails.length === 0 && (
        <p class="quiet">Обо всём, что скоро или просрочено, уже написано, либо адреса не вписаны.</p>
      )}
      {mails.map(({ to, subject, text }) => (
        <details key={to} class="changes mail">
          <summary>
            {to}
            <br />
            <span class="quiet">{subject}</span>
          </summary>
          <p class="mail-text">{text}</p>
        </details>
      ))}
      {remarks.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {remarks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {addressesMissing && (
        <>
          <p class="quiet">
            Вписывайте рабочие адреса организации: личный адрес – персональные данные, а таблица Google
            хранится за границей.
          </p>
          <button type="button" class="secondary" onClick={() => void openAddresses()}>
            Вписать адреса
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => void lookAtMails(null)}>
        Проверить ещё раз
      </button>
    </>
  );
}
