import { useEffect, useRef } from "preact/hooks";
import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { describeDocument } from "../../shared/roadmap-preview/describe-document.ts";
import { pasted, startOver, typed } from "./creating.ts";
import { pastedDocument } from "./pasted-document.ts";

/** Where the document is pasted: a table is kept as it is and described, plain words stay in the box. */
export function PasteBox({ problem }: { problem: string }) {
  const table = pasted.value;
  return (
    <div class="field">
      {table === null ? <Box problem={problem} /> : <PastedTable table={table} />}
      {problem !== "" && (
        <p id="roadmap-problem" class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Box({ problem }: { problem: string }) {
  return (
    <>
      <label for="roadmap">Текст дорожной карты</label>
      <textarea
        id="roadmap"
        rows={7}
        spellcheck={false}
        value={typed.value}
        aria-describedby={problem === "" ? undefined : "roadmap-problem"}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onPaste={(event) => {
          const table = pastedDocument(event.clipboardData);
          if (table === null) return;
          event.preventDefault();
          pasted.value = table;
        }}
      />
    </>
  );
}

function PastedTable({ table }: { table: DocumentGrid }) {
  const again = useRef<HTMLButtonElement>(null);
  // The box that had the focus is gone; whoever works by keyboard goes on from here.
  useEffect(() => again.current?.focus(), []);
  const { size, start } = describeDocument(table);
  return (
    <div class="pasted">
      <div role="status">
        <p>
          <strong>Вставлено.</strong> {size}
        </p>
        {typed.value.trim() !== "" && <p class="quiet">И слова, набранные до таблицы.</p>}
        <p class="quiet">«{start}»</p>
      </div>
      <button type="button" class="secondary" ref={again} onClick={startOver}>
        Вставить заново
      </button>
    </div>
  );
}
