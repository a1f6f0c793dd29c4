import { loadState } from "./checklist-state.ts";
import { tickFailure } from "./ticking.ts";

/** Why a tick was taken back. The place is there before the message, so that screen readers announce it. */
export function TickFailure() {
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
              void loadState();
            }}
          >
            Обновить список
          </button>
        </div>
      )}
    </div>
  );
}
