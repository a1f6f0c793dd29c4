import { useEffect, useRef } from "preact/hooks";
import { ChooseSource, hasWorkbook } from "./choose-source.tsx";
import { creating, startOver } from "./creating.ts";
import { Preview } from "./preview.tsx";
import { UndoBox } from "./undo-box.tsx";
import { closeUndo, undoing } from "./undoing.ts";
import { openView } from "./view.ts";

/** From a roadmap to the workbook: paste or take a sample, look, create. */
export function CreateView() {
  const now = creating.value;
  switch (now.kind) {
    case "choosing":
      return (
        <>
          <ChooseSource problem={now.problem} />
          {(hasWorkbook() || undoing.value.kind !== "closed") && <UndoBox />}
        </>
      );
    case "reading":
      return <Waiting words="Читаю дорожную карту…" />;
    case "previewed":
      return <Preview preview={now.preview} problem={now.problem} rereading={now.rereading} />;
    case "writing":
      return <Waiting words="Записываю в книгу. Обычно это меньше минуты, не закрывайте панель." />;
    case "created":
      return <CreatedWorkbook changes={now.changes} />;
  }
}

function Waiting({ words }: { words: string }) {
  return (
    <div class="waiting" role="status">
      <progress aria-label={words} />
      <p>{words}</p>
    </div>
  );
}

function CreatedWorkbook({ changes }: { changes: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What was taken back before is another run.
  useEffect(closeUndo, []);
  return (
    <section class="created">
      <div role="status">
        <h1 ref={heading} tabIndex={-1}>
          {changes.length === 0 ? "Всё уже на месте" : "Книга готова"}
        </h1>
        {changes.length === 0 && <p>В книге уже есть всё из этой дорожной карты, ничего не изменилось.</p>}
      </div>
      {changes.length > 0 && (
        <details class="changes">
          <summary>Что сделано</summary>
          <ul class="plain-list">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="primary" onClick={() => openView("deadlines")}>
        Открыть контроль сроков
      </button>
      <button type="button" class="plain" onClick={startOver}>
        Вставить другую дорожную карту
      </button>
      <UndoBox />
    </section>
  );
}
