import { useChecklist } from "./checklist-model.ts";

/** Why a tick was taken back. The place is there before the message, so that screen readers announce it. */
export function TickFailure() {
  const { tickFailure, load } = useChecklist();
  return (
    <div role="alert">
      {tickFailure.value !== "" && (
        <div class="failure">
          <p>{tickFailure.value}</p>
          <button
            type="button"
            class="secondary"
            onClick={() => {
              tickFailure.value = "";
              void load();
            }}
          >
            Обновить список
          </button>
        </div>
      )}
    </div>
  );
}
