import { creating, pasted, preview, schoolYear, startOver } from "./creating.ts";
import { pastedText } from "./pasted-text.ts";
import { PersonalData } from "./personal-data.tsx";
import { Preview } from "./preview.tsx";
import { openView } from "./view.ts";

/** From the text of a roadmap to the workbook: paste, look, create. */
export function CreateView() {
  const now = creating.value;
  switch (now.kind) {
    case "pasting":
      return <Pasting problem={now.problem} />;
    case "reading":
      return <Waiting words="Читаю дорожную карту…" />;
    case "previewed":
      return <Preview preview={now.preview} problem={now.problem} />;
    case "writing":
      return <Waiting words="Создаю книгу. Обычно это меньше минуты, не закрывайте панель." />;
    case "created":
      return <CreatedWorkbook changes={now.changes} />;
  }
}

function Pasting({ problem }: { problem: string }) {
  return (
    <form
      class="create"
      onSubmit={(event) => {
        event.preventDefault();
        void preview();
      }}
    >
      <h1>Создать книгу</h1>
      <p>
        Откройте дорожную карту в Word, выделите её целиком (Ctrl+A), скопируйте (Ctrl+C) и вставьте сюда
        (Ctrl+V).
      </p>
      <div class="field">
        <label for="roadmap">Текст дорожной карты</label>
        <textarea
          id="roadmap"
          rows={9}
          spellcheck={false}
          value={pasted.value}
          aria-describedby={problem === "" ? undefined : "roadmap-problem"}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
          onPaste={(event) => {
            const text = pastedText(event.clipboardData);
            if (text === null) return;
            event.preventDefault();
            event.currentTarget.setRangeText(
              text,
              event.currentTarget.selectionStart,
              event.currentTarget.selectionEnd,
              "end",
            );
            pasted.value = event.currentTarget.value;
          }}
        />
        {problem !== "" && (
          <p id="roadmap-problem" class="field-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div class="field">
        <label for="school-year">
          Учебный год <span class="quiet">(если его нет в документе)</span>
        </label>
        <input
          id="school-year"
          placeholder="например, 2024-2025"
          value={schoolYear.value}
          onInput={(event) => {
            schoolYear.value = event.currentTarget.value;
          }}
        />
      </div>
      <PersonalData />
      <button type="submit" class="primary" disabled={pasted.value.trim() === ""}>
        Показать, что получится
      </button>
    </form>
  );
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
  return (
    <section class="created">
      <div role="status">
        <h1>{changes.length === 0 ? "Всё уже на месте" : "Книга готова"}</h1>
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
    </section>
  );
}
