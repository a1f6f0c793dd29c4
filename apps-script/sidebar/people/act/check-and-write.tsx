import { busy } from "../people-model.ts";

/** The buttons under a form whose act is shown before it is written. */
export function CheckAndWrite({ onClose }: { onClose: () => void }) {
  return (
    <div class="buttons">
      <button type="submit" class="primary" aria-disabled={busy.value !== ""}>
        Проверить и записать
      </button>
      <button type="button" class="secondary" onClick={onClose}>
        Закрыть
      </button>
    </div>
  );
}
