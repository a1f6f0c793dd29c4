import { Failure } from "../../views/look/failure.tsx";
import type { UndoPreview } from "../server/server-api.ts";
import { closeUndo, previewUndo, undoing, undoLast } from "./undoing.ts";

/** Taking back the program's last run: shown before it is done. */
export function UndoBox() {
  const now = undoing.value;
  switch (now.kind) {
    case "closed":
      return (
        <button type="button" class="plain" onClick={() => void previewUndo()}>
          Отменить последнее
        </button>
      );
    case "waiting":
      return (
        <p role="status" class="quiet">
          {now.words}
        </p>
      );
    case "failed":
      return <Failure message={now.message} onRetry={() => void previewUndo()} />;
    case "undone":
      return <Said words="Отменено. Вкладки и заголовки остались, вписанное вами не тронуто." />;
    case "previewed":
      return now.preview === null ? (
        <Said words="Отменять нечего: программа ничего не записывала или это уже отменено." />
      ) : (
        <UndoPreviewed preview={now.preview} problem={now.problem} />
      );
  }
}

function Said({ words }: { words: string }) {
  return (
    <div role="status">
      <p>{words}</p>
      <button type="button" class="plain" onClick={closeUndo}>
        Понятно
      </button>
    </div>
  );
}

function UndoPreviewed({ preview, problem }: { preview: UndoPreview; problem: string }) {
  const { when, who, changes, kept } = preview;
  return (
    <section class="preview" aria-label="Что будет отменено">
      <h2>Отменить последнее?</h2>
      <p class="quiet">
        Записано {dotted(when)}
        {who === "" ? "" : `, ${who}`}.
      </p>
      <ul class="plain-list">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length === 0 && <li>Возвращать нечего: всё, что записала программа, уже изменено.</li>}
      </ul>
      {kept.length > 0 && (
        <>
          <h3>Останется</h3>
          <ul class="plain-list">
            {kept.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div role="alert">{problem !== "" && <p class="failure">{problem}</p>}</div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void undoLast(preview)}>
          Отменить
        </button>
        <button type="button" class="secondary" onClick={closeUndo}>
          Оставить как есть
        </button>
      </div>
    </section>
  );
}

/** «2024-10-01 12:30» as people write it: «01.10.2024 в 12:30». */
function dotted(when: string): string {
  const [day = "", time] = when.split(" ");
  const date = day.split("-").reverse().join(".");
  return time === undefined ? date : `${date} в ${time}`;
}
