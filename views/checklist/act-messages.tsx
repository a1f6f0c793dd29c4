import { useChecklist } from "./checklist-model.ts";

/** What became of what the person did. The places stand before the messages, so that screen readers announce them. */
export function ActMessages() {
  const { failure, offline, undoable, takeBack, retryNow, forgetFailure, load } = useChecklist();
  const last = undoable.value[0];
  return (
    <div class="act-messages">
      <div role="alert">
        {failure.value !== "" && (
          <div class="failure">
            <p>{failure.value}</p>
            <button
              type="button"
              class="secondary"
              onClick={() => {
                forgetFailure();
                void load();
              }}
            >
              Обновить список
            </button>
          </div>
        )}
      </div>
      <div role="status">
        {offline.value ? (
          <p class="done-line warning">
            <span>Нет связи. Записанное вами отправлю, как только она появится.</span>
            <button type="button" class="inline" onClick={retryNow}>
              Отправить сейчас
            </button>
          </p>
        ) : (
          last !== undefined && (
            <p class="done-line">
              <span>
                {last.words}: <span class="act-name">{last.name}</span>
              </span>
              <button type="button" class="inline" onClick={takeBack}>
                Вернуть как было
              </button>
            </p>
          )
        )}
      </div>
    </div>
  );
}
