import { useChecklist } from "./checklist-model.ts";

/** What became of what the person did. The places stand before the messages, so that screen readers announce them. */
export function ActMessages() {
  const { failures, offline, undoable, takenBack, takeBack, retryNow, forgetFailures, load } = useChecklist();
  const last = undoable.value[0];
  return (
    <div class="act-messages">
      <div role="alert">
        {failures.value.length > 0 && (
          <div class="failure">
            {failures.value.map(({ message, name, typed }) => (
              <p key={message + name + typed}>
                {message}
                {name !== "" && <span> Мероприятие: {name}.</span>}
                {typed !== "" && <span class="typed"> Вы вписали: «{typed}»</span>}
              </p>
            ))}
            <div class="act-buttons">
              <button type="button" class="secondary" onClick={() => void load()}>
                Обновить список
              </button>
              <button type="button" class="plain" onClick={forgetFailures}>
                Понятно
              </button>
            </div>
          </div>
        )}
      </div>
      <div role="status">
        {offline.value && (
          <p class="done-line warning">
            <span>Нет связи. Отправлю записанное, как только она появится. Не закрывайте панель.</span>
            <button type="button" class="inline" onClick={retryNow}>
              Отправить сейчас
            </button>
          </p>
        )}
        {!offline.value && takenBack.value !== null && (
          <p class="done-line">
            <span class="done-words">Возвращено как было: {takenBack.value.name}</span>
          </p>
        )}
        {!offline.value && last !== undefined && (
          <p class="done-line">
            <span class="done-words">
              {takenBack.value !== null && "До этого. "}
              {last.words}: {last.name}
            </span>
            <button type="button" class="inline" onClick={takeBack}>
              Вернуть как было
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
