import { useSignal } from "@preact/signals";
import { markUpOfDom } from "../../../shared/document/dom-mark-up.ts";
import { readMarkUpDocument } from "../../../shared/document/mark-up-document.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { chooseGrid } from "./roadmap-actions.ts";

const NAME = "вставленный текст";

/** A box to paste a copied document into: a table is read at once, plain words when the person says so. */
export function PasteDocument() {
  const text = useSignal("");
  const read = () => void chooseGrid(NAME, readTextDocument(text.value));
  return (
    <details class="paste">
      <summary>Вставить текст документа</summary>
      <textarea
        aria-label="Текст документа"
        rows={4}
        spellcheck={false}
        placeholder="Скопируйте документ целиком (Ctrl+A, Ctrl+C) и вставьте сюда (Ctrl+V)"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onPaste={(event) => {
          const html = event.clipboardData?.getData("text/html") ?? "";
          if (!/<table/i.test(html)) return;
          event.preventDefault();
          const page = new DOMParser().parseFromString(html, "text/html");
          void chooseGrid(NAME, readMarkUpDocument(markUpOfDom(page)));
        }}
      />
      <button type="button" disabled={text.value.trim() === ""} onClick={read}>
        Прочитать текст
      </button>
    </details>
  );
}
