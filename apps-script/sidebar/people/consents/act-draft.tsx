import { useSignal } from "@preact/signals";
import { copyText } from "../../copy-text.ts";

/** The draft of the act of destruction, to be copied into a document. */
export function ActDraft({ code, words }: { code: string; words: string }) {
  const said = useSignal("");
  const copy = async () => {
    const done = await copyText(words);
    said.value = done
      ? "Черновик скопирован."
      : "Браузер не дал скопировать: выделите текст и нажмите Ctrl+C.";
  };
  return (
    <details class="changes">
      <summary>Черновик акта</summary>
      <p class="quiet">Скопируйте в документ, проверьте и допишите, прежде чем подписывать.</p>
      <button
        type="button"
        class="secondary"
        aria-label={`Скопировать черновик: ${code}`}
        onClick={() => void copy()}
      >
        Скопировать черновик
      </button>
      <p role="status" class="quiet">
        {said.value}
      </p>
      <textarea
        class="act-text"
        aria-label={`Черновик акта: ${code}`}
        readOnly
        rows={12}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
      />
    </details>
  );
}
